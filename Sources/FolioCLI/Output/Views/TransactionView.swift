import StatementModel

/// A transaction for programs; the amount carries its sign where the direction is known.
struct TransactionView: Encodable {
    let id: String
    let date: String
    let dateText: String
    let narration: String
    let type: String
    let amount: String
    let signedAmount: String?
    let balance: String?
    let currency: String
    let category: String?
    let payee: String?
    let channel: String?
    let reference: String?

    init(_ transaction: Transaction) {
        id = transaction.id
        date = transaction.date.description
        dateText = transaction.dateText
        narration = transaction.narration
        type = transaction.direction.text
        amount = transaction.amount.plain
        signedAmount = transaction.signedAmount?.plain
        balance = transaction.runningBalance?.plain
        currency = transaction.amount.currency.code
        category = transaction.category
        payee = transaction.enrichment?.payee
        channel = transaction.enrichment?.channel
        reference = transaction.enrichment?.referenceNumber
    }
}
