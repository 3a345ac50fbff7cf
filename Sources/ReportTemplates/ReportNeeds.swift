public import TemplateEngine

/// Which parts of a report must be fetched.
///
/// Follows from what a checked template names: nothing is fetched for a template that does not ask for it.
public struct ReportNeeds: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: Int

    /// Creates needs from bits.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The account's details: always needed, they name the currency of all amounts.
    public static let account = ReportNeeds(rawValue: 1)
    /// The transactions, with balances, totals and the proof.
    public static let transactions = ReportNeeds(rawValue: 2)
    /// Who holds the account: personal data.
    public static let identity = ReportNeeds(rawValue: 4)
    /// The analysis of income: starting it costs money.
    public static let income = ReportNeeds(rawValue: 8)
    /// What an investment account holds.
    public static let assets = ReportNeeds(rawValue: 16)
    /// Realised gains of an investment account.
    public static let earnings = ReportNeeds(rawValue: 32)
    /// Everything.
    public static let all: ReportNeeds = [.account, .transactions, .identity, .income, .assets, .earnings]
    /// What a bank statement is made of.
    public static let statement: ReportNeeds = [.account, .transactions]

    /// What a template needs.
    ///
    /// - Parameters:
    ///   - usage: the fields that the template names.
    ///   - kind: what the template reports on.
    public init(usage: FieldUsage, kind: ReportKind) {
        self = .account
        let records = kind == .statement ? ["report"] : ["portfolio", "report"]
        for record in records {
            for (field, need) in Self.fields[record] ?? [:] where usage.contains(field, of: record) {
                formUnion(need)
            }
        }
    }

    /// What the outermost fields are made of, by kind of record.
    static let fields: [String: [String: ReportNeeds]] = [
        "report": [
            "account": .account, "holder": .account, "institution": .account, "currency": .account,
            "period": .account, "opening_balance": .transactions, "closing_balance": .transactions,
            "totals": .transactions, "lowest_balance": .transactions, "highest_balance": .transactions,
            "average_balance": .transactions, "reconciliation": .transactions, "transactions": .transactions,
            "by_month": .transactions, "by_day": .transactions, "by_category": .transactions,
            "identity": .identity, "income": .income, "assets": .assets, "asset_totals": .assets,
            "earnings": .earnings,
        ],
        "portfolio": [
            "period": .account, "accounts": .account, "account_count": .account,
            "totals_by_currency": .transactions, "transaction_count": .transactions,
            "proven_count": .transactions, "unproven_count": .transactions, "broken_count": .transactions,
        ],
    ]
}
