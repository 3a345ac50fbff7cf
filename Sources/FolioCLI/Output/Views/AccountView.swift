import StatementModel

/// An account for programs.
///
/// Amounts are decimal texts in the account's currency.
struct AccountView: Encodable {
    let id: String
    let name: String?
    let number: String?
    let currency: String
    let balance: String?
    let type: String?
    let kind: String
    let bank: String?
    let bankCode: String?
    let customerID: String?
    let dataStatus: String?
    let retrievedData: [String]?

    init(_ account: Account) {
        id = account.id
        name = account.name
        number = account.number
        currency = account.currency.code
        balance = account.balance?.plain
        type = account.typeText
        kind = account.kind.rawValue
        bank = account.institution.name
        bankCode = account.institution.bankCode
        customerID = account.customerID
        dataStatus = account.dataStatus?.text
        retrievedData = account.retrievedData?.map(\.text)
    }
}
