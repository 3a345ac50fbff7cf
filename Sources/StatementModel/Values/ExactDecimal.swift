/// A decimal number held exactly: an integer and how many of its digits stand behind the point.
///
/// For the provider's numbers that can carry fractions: share quantities, ratios, average incomes in
/// fractions of a minor unit. Amounts of money are ``Money``.
public struct ExactDecimal: Hashable, Sendable {
    /// All digits as one signed integer: -125 for -1.25.
    public let digits: Int64
    /// How many of the digits stand behind the point, 0 to 18.
    public let fractionDigits: Int

    /// Creates a number; trailing zeros behind the point are dropped, so equal numbers are equal values.
    public init(digits: Int64, fractionDigits: Int = 0) {
        var digits = digits
        var fractionDigits = fractionDigits
        while fractionDigits > 0, digits % 10 == 0 {
            digits /= 10
            fractionDigits -= 1
        }
        self.digits = digits
        self.fractionDigits = fractionDigits
    }

    /// Reads a number in JSON's notation (`12`, `-0.25`, `4.5e6`), also with a leading `+`.
    ///
    /// Nil when the text is no number or needs more than 18 digits: never a rounded value.
    public init?(_ text: String) {
        var scanner = DecimalScanner(text)
        guard let (digits, fractionDigits) = scanner.scan() else { return nil }
        self.init(digits: digits, fractionDigits: fractionDigits)
    }

    /// The number as an integer, halves rounded away from zero, as banks round.
    public var rounded: Int64 {
        var value = digits
        var remaining = fractionDigits
        while remaining > 1 {
            value /= 10
            remaining -= 1
        }
        guard remaining == 1 else { return value }
        let last = value % 10
        return value / 10 + (last >= 5 ? 1 : last <= -5 ? -1 : 0)
    }

    /// The digits with exactly so many behind the point, or nil when that loses digits or overflows.
    public func scaled(toFractionDigits wanted: Int) -> Int64? {
        guard wanted >= fractionDigits else { return nil }
        var value = digits
        for _ in fractionDigits..<wanted {
            let (product, overflow) = value.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            value = product
        }
        return value
    }
}

extension ExactDecimal: CustomStringConvertible {
    /// The number with a point and without an exponent: `-0.25`.
    public var description: String {
        let sign = digits < 0 ? "-" : ""
        var text = String(digits.magnitude)
        guard fractionDigits > 0 else { return sign + text }
        if text.utf8.count <= fractionDigits {
            text = String(repeating: "0", count: fractionDigits - text.utf8.count + 1) + text
        }
        let point = text.index(text.endIndex, offsetBy: -fractionDigits)
        return "\(sign)\(text[..<point]).\(text[point...])"
    }
}
