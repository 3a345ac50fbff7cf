import StatementModel

/// The lines of an investment account.
extension JSONLineEncoder {
    mutating func append(_ holdings: Holdings) {
        line(kind: "holdings") { line in
            line.objects("balances", holdings.balances) { balance, object in
                object.member("balance_minor_units", balance)
                object.member("currency", balance.currency.code)
            }
            line.member("asset_count", holdings.assets.count)
        }
    }

    mutating func append(_ asset: Asset) {
        line(kind: "asset") { line in
            line.member("name", asset.name)
            line.member("symbol", asset.symbol)
            line.member("type_text", asset.typeText)
            line.member("currency", asset.currency?.code)
            line.member("minor_unit_digits", asset.currency?.minorUnitDigits)
            line.member("quantity_decimal", asset.quantity)
            line.member("price_minor_units", asset.price)
            line.member("cost_minor_units", asset.cost)
            line.member("return_minor_units", asset.returnAmount)
            line.member("current_balance_minor_units", asset.currentBalance)
        }
    }

    mutating func append(_ earning: Earning) {
        line(kind: "earning") { line in
            line.member("id", earning.id)
            line.member("date", earning.date)
            line.member("date_text", earning.dateText)
            line.member("amount_minor_units", earning.amountMinorUnits)
            line.member("narration", earning.narration)
            line.member("asset_symbol", earning.assetSymbol)
            line.member("asset_name", earning.assetName)
            line.member("sale_price_minor_units", earning.salePriceMinorUnits)
            line.member("quantity_sold_decimal", earning.quantitySold)
        }
    }
}
