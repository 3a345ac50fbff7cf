import StatementModel

/// A number as its digits, its sign, and how many digits stand behind the point.
struct PrintedNumber: Hashable, Sendable {
    /// All digits as one number; at most 2 to the 63rd.
    let magnitude: UInt64
    /// How many of the digits stand behind the point, 0 to 18.
    let fractionDigits: Int
    /// Whether the number is below zero.
    let isNegative: Bool

    init(magnitude: UInt64, fractionDigits: Int, isNegative: Bool) {
        self.magnitude = magnitude
        self.fractionDigits = fractionDigits
        self.isNegative = isNegative
    }

    /// An amount with all digits of its minor unit.
    init(_ money: Money) {
        self.init(
            magnitude: money.minorUnits.magnitude, fractionDigits: money.currency.minorUnitDigits,
            isNegative: money.minorUnits < 0)
    }

    /// A decimal with the digits it has.
    init(_ decimal: ExactDecimal) {
        self.init(
            magnitude: decimal.digits.magnitude, fractionDigits: decimal.fractionDigits,
            isNegative: decimal.digits < 0)
    }

    /// An integer.
    init(_ integer: Int64) {
        self.init(magnitude: integer.magnitude, fractionDigits: 0, isNegative: integer < 0)
    }

    /// Money, a decimal or an integer; nil for other values.
    @inline(__always)
    init?(_ value: TemplateValue) {
        switch value {
        case .money(let money): self.init(money)
        case .decimal(let decimal): self.init(decimal)
        case .integer(let integer): self.init(integer)
        default: return nil
        }
    }

    /// With at most so many digits behind the point, halves rounded away from zero; zero has no sign.
    func rounded(toFractionDigits digits: Int) -> PrintedNumber {
        guard digits < fractionDigits else { return self }
        var scale: UInt64 = 1
        for _ in digits..<fractionDigits { scale *= 10 }
        // No overflow: 2 to the 63rd and half of 10 to the 18th fit into 64 bits.
        let magnitude = (magnitude + scale / 2) / scale
        return PrintedNumber(
            magnitude: magnitude, fractionDigits: digits, isNegative: isNegative && magnitude > 0)
    }

    /// Appends the number without its sign.
    ///
    /// - Parameters:
    ///   - separator: stands between thousands.
    ///   - mark: stands in front of the fraction.
    ///   - digits: how many digits to print behind the mark, zeros where the number has fewer; no less than
    ///     ``fractionDigits``, at most 18.
    @inline(__always)
    func appendMagnitude(
        to bytes: inout OutputBuffer, separator: NumberMark, mark: NumberMark, digits: Int
    ) {
        BackwardBytes.append(to: &bytes) { backward in
            for _ in fractionDigits..<max(digits, fractionDigits) { backward.put(UInt8(ascii: "0")) }
            let whole = backward.putDigits(of: magnitude, count: fractionDigits)
            if digits > 0 { backward.put(mark) }
            if separator.bytes.isEmpty {
                backward.putAllDigits(of: whole)
            } else {
                backward.putGroups(of: whole, separator: separator)
            }
        }
    }
}
