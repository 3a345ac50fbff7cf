/// An exact amount: a signed number of minor units (kobo, pesewa, cent) of one currency.
///
/// Floating point never touches an amount. Arithmetic over two currencies and results outside 64 bits are
/// errors, not wrong numbers.
public struct Money: Hashable, Sendable {
    /// The amount in minor units; negative is money out or a debt.
    public let minorUnits: Int64
    /// The currency.
    public let currency: Currency

    /// Creates an amount from minor units: 1,250,000 of `NGN` is 12,500.00 naira.
    public init(minorUnits: Int64, currency: Currency) {
        self.minorUnits = minorUnits
        self.currency = currency
    }

    /// Nothing, in a currency.
    public static func zero(_ currency: Currency) -> Money {
        Money(minorUnits: 0, currency: currency)
    }

    /// Whether the amount is below zero.
    public var isNegative: Bool { minorUnits < 0 }

    /// The sum.
    ///
    /// - Throws: ``MoneyError/currencies(_:_:)`` or ``MoneyError/overflow``.
    public func adding(_ other: Money) throws(MoneyError) -> Money {
        try checkCurrency(of: other)
        let (sum, overflow) = minorUnits.addingReportingOverflow(other.minorUnits)
        if overflow { throw .overflow }
        return Money(minorUnits: sum, currency: currency)
    }

    /// The difference.
    ///
    /// - Throws: ``MoneyError/currencies(_:_:)`` or ``MoneyError/overflow``.
    public func subtracting(_ other: Money) throws(MoneyError) -> Money {
        try checkCurrency(of: other)
        let (difference, overflow) = minorUnits.subtractingReportingOverflow(other.minorUnits)
        if overflow { throw .overflow }
        return Money(minorUnits: difference, currency: currency)
    }

    /// The amount with the other sign.
    ///
    /// - Throws: ``MoneyError/overflow`` for the lowest 64-bit number.
    public func negated() throws(MoneyError) -> Money {
        try Money.zero(currency).subtracting(self)
    }

    private func checkCurrency(of other: Money) throws(MoneyError) {
        if currency != other.currency { throw .currencies(currency, other.currency) }
    }
}

/// Why an amount could not be computed or read.
public enum MoneyError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The two amounts are in different currencies.
    case currencies(Currency, Currency)
    /// The result needs more than 64 bits.
    case overflow
    /// The text is not an amount in this currency's form, such as `-12500.00`.
    case malformed(String)

    /// What is wrong, in a sentence.
    public var description: String {
        switch self {
        case .currencies(let left, let right):
            "\(left) and \(right) cannot be added up: convert one of them first."
        case .overflow:
            "The amount is outside the range of 64-bit minor units."
        case .malformed(let text):
            "'\(text)' is not an amount: write digits with a point, for example -12500.00."
        }
    }
}
