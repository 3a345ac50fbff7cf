/// The provider's analysis of what comes in to an account regularly (Mono Connect, income records).
///
/// Amounts of a stream are in minor units of ``IncomeStream/currency``, or of the account's currency where the
/// stream names none. The sums over all streams carry no currency of their own:
/// ``sumsCurrency(accountCurrency:)`` tells it. Averages can carry fractions of a minor unit. Every value can be
/// missing.
public struct Income: Hashable, Sendable {
    /// The account's id.
    public var accountID: String?
    /// The streams found; empty when the history is too short.
    public var streams: [IncomeStream]
    /// The employer, where one was recognised.
    public var employer: String?
    /// The sum of the streams' monthly averages, minor units; zero when the history is too short.
    public var total: ExactDecimal?
    /// The same over the last twelve months, minor units.
    public var annual: ExactDecimal?
    /// ``annual`` divided by the number of streams, minor units.
    public var monthly: ExactDecimal?
    /// The average a month over all streams, minor units.
    public var monthlyAverage: ExactDecimal?
    /// The part of ``monthlyAverage`` from regular streams, minor units.
    public var regularMonthlyAverage: ExactDecimal?
    /// The part of ``monthlyAverage`` from irregular streams, minor units.
    public var irregularMonthlyAverage: ExactDecimal?
    /// Everything that came in regularly, minor units.
    public var regularTotal: ExactDecimal?
    /// Everything that came in irregularly, minor units.
    public var irregularTotal: ExactDecimal?
    /// Where the figures come from, for example `BANK`.
    public var sourceText: String?
    /// The span in the provider's words, for example `6 months`.
    public var periodText: String?
    /// The first transaction looked at.
    public var firstTransaction: CalendarDate?
    /// The last transaction looked at.
    public var lastTransaction: CalendarDate?
    /// When the provider kept the record, as sent.
    public var createdAtText: String?

    /// Creates an income without streams; set what is known.
    public init(accountID: String? = nil, streams: [IncomeStream] = []) {
        self.accountID = accountID
        self.streams = streams
    }

    /// The currency of the sums over all streams: that of the streams, and the account's where they name none.
    ///
    /// Nil when the streams have different ones. The provider adds them up all the same, and names no currency
    /// for the result (Mono Connect, income records): such sums mean nothing and are not to be shown.
    public func sumsCurrency(accountCurrency: Currency) -> Currency? {
        let currencies = Set(streams.map { $0.currency ?? accountCurrency })
        return currencies.count > 1 ? nil : currencies.first ?? accountCurrency
    }
}

/// One regular or irregular source of income.
public struct IncomeStream: Hashable, Sendable {
    /// `SALARY`, `WAGES`, `BUSINESS`, …; an open set.
    public var typeText: String?
    /// `MONTHLY`, `WEEKLY`, `VARIABLE`, …; an open set.
    public var frequencyText: String?
    /// The currency; nil where the provider names none, which is taken for the account's.
    public var currency: Currency?
    /// Average a month, minor units.
    public var monthlyAverage: ExactDecimal?
    /// Average a payment, minor units; can carry fractions.
    public var averageAmount: ExactDecimal?
    /// 0 (erratic) to 1 (steady).
    public var stability: ExactDecimal?
    /// The first payment.
    public var firstDate: CalendarDate?
    /// The last payment.
    public var lastDate: CalendarDate?
    /// The last payment's amount, minor units.
    public var lastAmount: ExactDecimal?
    /// The last payment's narration, in lower case.
    public var lastDescription: String?
    /// In how many months something came in.
    public var monthsWithIncome: Int?
    /// How many payments there were.
    public var paymentCount: Int?
    /// How many months were looked at.
    public var monthCount: Int?

    /// Creates an empty stream; set what is known.
    public init() {}
}
