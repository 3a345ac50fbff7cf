import StatementModel

/// What an investment account holds, for programs.
///
/// Amounts are decimal texts.
struct HoldingsView: Encodable {
    struct Total: Encodable {
        let amount: String
        let currency: String
    }

    struct Holding: Encodable {
        let name: String?
        let type: String?
        let currency: String?
        let cost: String?
        let returnAmount: String?
        let quantity: String?
        let symbol: String?
        let price: String?
        let currentBalance: String?

        init(_ asset: Asset) {
            name = asset.name
            type = asset.typeText
            currency = asset.currency?.code
            cost = asset.cost?.plain
            returnAmount = asset.returnAmount?.plain
            quantity = asset.quantity?.description
            symbol = asset.symbol
            price = asset.price?.plain
            currentBalance = asset.currentBalance?.plain
        }
    }

    let account: String
    let balances: [Total]
    let assets: [Holding]

    init(_ holdings: Holdings) {
        account = holdings.accountID
        balances = holdings.balances.map { Total(amount: $0.plain, currency: $0.currency.code) }
        assets = holdings.assets.map(Holding.init)
    }
}

/// A realised gain for programs; the amount is in minor units, the provider names no currency.
struct EarningView: Encodable {
    let id: String
    let date: String
    let narration: String?
    let amountMinorUnits: Int64
    let asset: String?
    let symbol: String?
    let quantitySold: String?
    let salePriceMinorUnits: Int64?

    init(_ earning: Earning) {
        id = earning.id
        date = earning.date.description
        narration = earning.narration
        amountMinorUnits = earning.amountMinorUnits
        asset = earning.assetName
        symbol = earning.assetSymbol
        quantitySold = earning.quantitySold?.description
        salePriceMinorUnits = earning.salePriceMinorUnits
    }
}
