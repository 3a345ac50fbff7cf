/// What an investment account holds (Mono Connect, assets).
public struct Holdings: Hashable, Sendable {
    /// The account's id.
    public var accountID: String
    /// The total in each currency, in the order of the currency codes.
    public var balances: [Money]
    /// The single holdings; empty for a bank account.
    public var assets: [Asset]

    /// Creates holdings.
    public init(accountID: String, balances: [Money], assets: [Asset]) {
        self.accountID = accountID
        self.balances = balances
        self.assets = assets
    }
}

/// One holding.
public struct Asset: Hashable, Sendable {
    /// Its name.
    public var name: String?
    /// `Stocks`, `Mixed`, …; an open set.
    public var typeText: String?
    /// Its currency; nil where the provider names none, and then no amount is given either.
    public var currency: Currency?
    /// What was paid in total.
    public var cost: Money?
    /// The provider's figure `return`: documented as the unrealised gain, in samples the current value.
    public var returnAmount: Money?
    /// How many units are held; fractions are common.
    public var quantity: ExactDecimal?
    /// The ticker symbol.
    public var symbol: String?
    /// The purchase price of a unit.
    public var price: Money?
    /// The current balance of the holding.
    public var currentBalance: Money?

    /// Creates an empty holding; set what is known.
    public init() {}
}

/// A realised gain on an investment (Mono Connect, earnings).
public struct Earning: Hashable, Sendable {
    /// The provider's id.
    public var id: String
    /// The amount in minor units; the provider names no currency here.
    public var amountMinorUnits: Int64
    /// The bank's text.
    public var narration: String?
    /// The day, taken from ``dateText``.
    public var date: CalendarDate
    /// The date as sent.
    public var dateText: String
    /// The holding's ticker symbol.
    public var assetSymbol: String?
    /// The holding's name.
    public var assetName: String?
    /// The price of a unit sold, in minor units.
    public var salePriceMinorUnits: Int64?
    /// How many units were sold; fractions are common.
    public var quantitySold: ExactDecimal?

    /// Creates an earning; set the rest where it is known.
    public init(id: String, amountMinorUnits: Int64, date: CalendarDate, dateText: String) {
        self.id = id
        self.amountMinorUnits = amountMinorUnits
        self.date = date
        self.dateText = dateText
    }
}
