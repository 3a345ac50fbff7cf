import ExactJSON
import StatementModel

extension Fields {
    /// An identity; v1's names in camel case are taken too.
    func identity() throws(MonoError) -> Identity {
        Identity(
            fullName: filledText("full_name", "fullName"),
            bankVerificationNumber: filledText("bvn").map { Sensitive($0) },
            email: filledText("email"),
            phone: filledText("phone"),
            gender: filledText("gender"),
            dateOfBirth: try date("dob"),
            addressLine1: filledText("address_line1", "addressLine1"),
            stateOfOrigin: filledText("state_of_origin"),
            localGovernmentArea: filledText("lga_of_origin"),
            maritalStatus: filledText("marital_status", "maritalStatus"),
            isVerified: flag("verified"))
    }

    func holdings(of accountID: String) throws(MonoError) -> Holdings {
        var balances: [Money] = []
        if let totals = object("balances"), case .object(let members) = totals.value {
            for key in members.keys.sorted() {
                // An amount is a number or a text; whatever else lies beside them is no currency's total.
                guard totals.text(key) != nil, let amount = try totals.integer(key) else { continue }
                balances.append(Money(minorUnits: amount, currency: Currency(mangledKey: key)))
            }
        }
        return Holdings(
            accountID: filledText("id", "_id") ?? accountID, balances: balances,
            assets: try list("assets").map { (fields) throws(MonoError) in try fields.asset() })
    }

    private func asset() throws(MonoError) -> Asset {
        var asset = Asset()
        asset.name = filledText("name")
        asset.typeText = filledText("type")
        asset.quantity = try decimal("quantity")
        let details = object("details")
        asset.symbol = details?.filledText("symbol")
        guard let currency = filledText("currency").map({ Currency(wire: $0) }) else { return asset }
        asset.currency = currency
        asset.cost = try money(currency, "cost")
        asset.returnAmount = try money(currency, "return")
        asset.price = try details?.money(currency, "price")
        asset.currentBalance = try details?.money(currency, "current_balance", "currentBalance")
        return asset
    }

    func earning() throws(MonoError) -> Earning {
        var earning = Earning(
            id: try requiredText("id", "_id"), amountMinorUnits: try requiredInteger("amount"),
            date: try requiredDate("date"), dateText: try requiredText("date"))
        earning.narration = filledText("narration")
        let asset = object("asset")
        earning.assetSymbol = asset?.filledText("symbol")
        earning.assetName = asset?.filledText("name")
        earning.salePriceMinorUnits = try asset?.integer("sale_price")
        earning.quantitySold = try asset?.decimal("quantity_sold")
        return earning
    }
}
