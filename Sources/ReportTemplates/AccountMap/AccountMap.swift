public import StatementModel
public import TemplateEngine

/// Which accounts of somebody's books bank accounts and transactions belong to.
///
/// A value; reading it from any task is safe.
public struct AccountMap: Sendable {
    /// The map without a file: every account by bank and number, every transaction unknown.
    public static let standard = AccountMap()

    /// Names by account numbers.
    var accounts: [String: String] = [:]
    /// The first that fits decides.
    var rules: [AccountRule] = []
    var defaultAccount: String?
    var defaultExpense = "Expenses:Unknown"
    var defaultIncome = "Income:Unknown"
    /// Where balances come from that stood before the first file.
    var openingBalances = "Equity:Opening-Balances"

    init() {}

    /// Reads a file in YAML; `Documentation/account-map.md` describes it.
    ///
    /// - Throws: `TemplateError` with everything that is wrong, each with its line and column.
    public init(_ source: SourceFile) throws(TemplateError) {
        self = try AccountMapReader.map(of: source)
    }

    /// The account of the books that a bank account is: the map's, else `Assets:Bank:BANK:NUMBER` in letters, digits
    /// and hyphens, which is a name in every journal.
    public func ledgerAccount(of account: Account) -> String {
        if let number = account.number, let name = accounts[CleanText.trimmed(number)] { return name }
        if let name = accounts[account.id] ?? defaultAccount { return name }
        let bank = BeancountAccount.name(of: Self.part(account.institution.name) ?? "Unknown")
        let number = BeancountAccount.name(of: Self.part(account.number) ?? account.id)
        return "Assets:Bank:\(bank):\(number)"
    }

    /// The account on the other side of a transaction: that of the first rule that fits, else the default for what
    /// went out or came in.
    public func counterAccount(of transaction: Transaction, isDebit: Bool) -> String {
        counterAccount(
            of: transaction, payee: transaction.enrichment?.payee, kind: nil, isDebit: isDebit)
    }

    /// The same with what was read from the narration.
    func counterAccount(of transaction: Transaction, payee: String?, kind: String?, isDebit: Bool) -> String {
        if !rules.isEmpty {
            let subject = AccountRule.Subject(
                category: transaction.category.map(Self.folded), payee: payee.map(Self.folded),
                kind: kind.map(Self.folded), text: Self.folded(transaction.narration), isDebit: isDebit)
            if let rule = rules.first(where: { $0.matches(subject) }) { return rule.account }
        }
        return isDebit ? defaultExpense : defaultIncome
    }

    /// Colons would make parts of their own.
    private static func part(_ text: String?) -> String? {
        CleanText.visible(text).map { String($0.map { $0 == ":" ? "-" : $0 }) }
    }

    private static func folded(_ text: String) -> [UInt8] { Array(CleanText.cleaned(text).lowercased().utf8) }
}
