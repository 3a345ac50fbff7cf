/// What an element holds.
public enum OFXValueType: Hashable, Sendable {
    /// Text of at most so many characters.
    case text(Int)
    /// An amount of money, a price, a rate or a quantity: digits with at most one point or comma and a sign,
    /// at most 32 characters, no grouping (section 3.2.9).
    case amount
    /// `YYYYMMDD`, with a time of day, milliseconds and a zone where wanted (section 3.2.8).
    case dateTime
    /// `Y` or `N`.
    case boolean
    /// A whole number of at most so many digits.
    case digits(Int)
    /// Three capital letters, ISO 4217.
    case currency
    /// Three capital letters, ISO 639.
    case language
    /// Three capital letters, ISO 3166.
    case country
    /// One of the words.
    case oneOf([String])

    /// What such a value looks like, for messages.
    public var description: String {
        switch self {
        case .text(let maximum): "text of at most \(maximum) characters"
        case .amount: "an amount such as -1042.17, at most 32 characters, without grouping"
        case .dateTime: "a date such as 20240103 or 20240103120000.000[1:WAT]"
        case .boolean: "Y or N"
        case .digits(let maximum): "a whole number of at most \(maximum) digits"
        case .currency: "a currency code of three capital letters (ISO 4217)"
        case .language: "a language code of three capital letters (ISO 639), such as ENG"
        case .country: "a country code of three capital letters (ISO 3166)"
        case .oneOf(let words): "one of " + words.joined(separator: ", ")
        }
    }

    /// The section of the specification that says what such a value looks like; nil where only the element's
    /// own section does.
    public var section: String? {
        switch self {
        case .amount: "3.2.9"
        case .dateTime: "3.2.8"
        default: nil
        }
    }

    /// The 17 types of transactions.
    public static let transactionType = OFXValueType.oneOf([
        "CREDIT", "DEBIT", "INT", "DIV", "FEE", "SRVCHG", "DEP", "ATM", "POS", "XFER", "CHECK", "PAYMENT",
        "CASH", "DIRECTDEP", "DIRECTDEBIT", "REPEATPMT", "OTHER",
    ])
    /// The same and a hold, for transactions that are pending.
    public static let pendingTransactionType = OFXValueType.oneOf([
        "CREDIT", "DEBIT", "INT", "DIV", "FEE", "SRVCHG", "DEP", "ATM", "POS", "XFER", "CHECK", "PAYMENT",
        "CASH", "DIRECTDEP", "DIRECTDEBIT", "REPEATPMT", "HOLD", "OTHER",
    ])
    /// Where in an investment account something is held.
    static let subaccount = OFXValueType.oneOf(["CASH", "MARGIN", "SHORT", "OTHER"])
    static let income = OFXValueType.oneOf(["CGLONG", "CGSHORT", "DIV", "INTEREST", "MISC"])
    static let buy = OFXValueType.oneOf(["BUY", "BUYTOCOVER"])
    static let sell = OFXValueType.oneOf(["SELL", "SELLSHORT"])
    static let optionBuy = OFXValueType.oneOf(["BUYTOOPEN", "BUYTOCLOSE"])
    static let optionSell = OFXValueType.oneOf(["SELLTOCLOSE", "SELLTOOPEN"])
    static let position = OFXValueType.oneOf(["SHORT", "LONG"])
    static let cover = OFXValueType.oneOf(["NAKED", "COVERED"])
    static let units = OFXValueType.oneOf(["SHARES", "CURRENCY"])
    static let assetClass = OFXValueType.oneOf([
        "DOMESTICBOND", "INTLBOND", "LARGESTOCK", "SMALLSTOCK", "INTLSTOCK", "MONEYMRKT", "OTHER",
    ])
    static let retirementSource = OFXValueType.oneOf([
        "PRETAX", "AFTERTAX", "MATCH", "PROFITSHARING", "ROLLOVER", "OTHERVEST", "OTHERNONVEST",
    ])
}
