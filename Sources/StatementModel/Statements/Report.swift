/// All that is known of one account for a period: what a template can name.
///
/// A part that no template named is not fetched and is nil.
public struct Report: Sendable {
    /// The account.
    public var account: Account
    /// The days covered, first and last included.
    public var period: Period
    /// Movements, balances and their proof; nil when no template asks for them.
    public var statement: Statement?
    /// Who holds the account; nil when the bank gives no identity or no template asks for it.
    public var identity: Identity?
    /// The newest analysis of income; nil when there is none or no template asks for it.
    public var income: Income?
    /// What an investment account holds; nil when no template asks for it.
    public var holdings: Holdings?
    /// Realised gains, oldest first; nil when no template asks for them.
    public var earnings: [Earning]?

    /// Creates a report; set the parts that were fetched.
    public init(
        account: Account, period: Period, statement: Statement? = nil, identity: Identity? = nil,
        income: Income? = nil, holdings: Holdings? = nil, earnings: [Earning]? = nil
    ) {
        self.account = account
        self.period = period
        self.statement = statement
        self.identity = identity
        self.income = income
        self.holdings = holdings
        self.earnings = earnings
    }

    /// A report of a statement alone.
    public init(_ statement: Statement) {
        self.init(account: statement.account, period: statement.period, statement: statement)
    }
}

/// The reports of many accounts over one period.
public struct Portfolio: Sendable {
    /// The days covered, first and last included.
    public var period: Period
    /// One report an account, in the order of the accounts.
    public var reports: [Report]

    /// Creates a portfolio.
    public init(period: Period, reports: [Report]) {
        self.period = period
        self.reports = reports
    }
}
