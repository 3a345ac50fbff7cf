import ExactJSON
import StatementModel

extension Fields {
    /// An account as details (`GET /v2/accounts/{id}`), lists and webhooks send it, in either casing.
    func account(meta: Fields? = nil, customerID: String? = nil) throws(MonoError) -> Account {
        let currency = Currency(wireOrUnnamed: filledText("currency"))
        let bank = object("institution")
        let meta = meta ?? self
        return Account(
            id: try requiredText("id", "_id"),
            name: text("name"),
            number: filledText("account_number", "accountNumber"),
            currency: currency,
            balance: try money(currency, "balance"),
            typeText: filledText("type"),
            bankVerificationNumberEnding: filledText("bvn").map { Sensitive(String($0.suffix(4))) },
            institution: Institution(
                name: bank?.filledText("name"), bankCode: bank?.filledText("bank_code", "bankCode"),
                typeText: bank?.filledText("type")),
            customerID: customerID ?? filledText("customer"),
            dataStatus: (meta.filledText("data_status", "dataStatus") ?? filledText("status")).map(
                DataStatus.init),
            retrievedData: meta.retrievedData)
    }

    /// What was retrieved; nil when the source does not say.
    var retrievedData: [RetrievedData]? {
        value["retrieved_data", "retrievedData"]?.elements?.compactMap(\.text).map(RetrievedData.init)
    }
}
