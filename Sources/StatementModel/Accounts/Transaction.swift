/// One movement on an account, as the provider sent it.
public struct Transaction: Hashable, Sendable {
    /// The provider's id.
    public var id: String
    /// The bank's day, taken from ``dateText`` without any time zone.
    public var date: CalendarDate
    /// The date as sent, for example `2026-01-30T17:04:00.000Z`; exact midnight means "date only".
    public var dateText: String
    /// The bank's text; empty when the bank gave none.
    ///
    /// Anybody who pays in can write here: treat it as hostile.
    public var narration: String
    /// The amount without a sign, as sent.
    public var amount: Money
    /// Whether money came in or went out.
    public var direction: TransactionDirection
    /// The account's balance after this movement, where the bank gives it.
    public var runningBalance: Money?
    /// The provider's category, where it has one; an open set.
    public var category: String?
    /// What enrichment found out; nil until then.
    public var enrichment: TransactionEnrichment?

    /// Creates a transaction.
    public init(
        id: String, date: CalendarDate, dateText: String, narration: String, amount: Money,
        direction: TransactionDirection, runningBalance: Money? = nil, category: String? = nil,
        enrichment: TransactionEnrichment? = nil
    ) {
        self.id = id
        self.date = date
        self.dateText = dateText
        self.narration = narration
        self.amount = amount
        self.direction = direction
        self.runningBalance = runningBalance
        self.category = category
        self.enrichment = enrichment
    }

    /// The amount with its sign, credit positive and debit negative; nil when the direction is neither.
    public var signedAmount: Money? {
        switch direction {
        case .credit: amount
        case .debit: try? amount.negated()
        default: nil
        }
    }
}

/// Whether money came in or went out; an open set, so that an unknown word is not lost.
public struct TransactionDirection: OpenSet {
    /// The text as the provider sent it; letter case is not significant.
    public let text: String

    /// Takes any text; an unknown one is kept.
    public init(_ text: String) {
        self.text = text
    }

    /// Money came in.
    public static let credit = TransactionDirection("credit")
    /// Money went out.
    public static let debit = TransactionDirection("debit")
}

/// What the provider's enrichment adds to a transaction; every value is text, nil when unknown.
public struct TransactionEnrichment: Hashable, Sendable {
    /// How the payment was made, for example `pos`.
    public var channel: String?
    /// Who was paid or paid.
    public var payee: String?
    /// The means of payment.
    public var paymentMethod: String?
    /// The bank's reference.
    public var referenceNumber: String?
    /// The company that processed the payment.
    public var paymentProcessor: String?
    /// Where it happened.
    public var location: String?
    /// What it was for.
    public var reason: String?

    /// Creates an enrichment; leave out what is unknown.
    public init(
        channel: String? = nil, payee: String? = nil, paymentMethod: String? = nil,
        referenceNumber: String? = nil, paymentProcessor: String? = nil, location: String? = nil,
        reason: String? = nil
    ) {
        self.channel = channel
        self.payee = payee
        self.paymentMethod = paymentMethod
        self.referenceNumber = referenceNumber
        self.paymentProcessor = paymentProcessor
        self.location = location
        self.reason = reason
    }
}
