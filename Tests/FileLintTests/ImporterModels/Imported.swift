/// What arrived in an importer.
struct Imported: Equatable {
    /// A transaction as the importer keeps it.
    struct Transaction: Equatable {
        var account: String
        /// The day shown, `YYYYMMDD`.
        var day: String
        /// In hundredths.
        var amount: Int
        var identifier: String
        var name: String
        var memo: String
    }

    var transactions: [Transaction] = []
    /// Balances by account, in hundredths.
    var closing: [String: Int] = [:]
    var opening: [String: Int] = [:]

    /// The sum of the amounts, in hundredths.
    var sum: Int { transactions.reduce(0) { $0 + $1.amount } }
}

/// Why an importer refuses a file.
struct Refusal: Error, Equatable {
    let reason: String
}
