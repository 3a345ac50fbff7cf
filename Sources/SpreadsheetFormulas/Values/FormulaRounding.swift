import Foundation

/// Which way a number is rounded to a place.
enum RoundingRule {
    /// To the nearest, halves away from zero: ROUND.
    case nearest
    /// Away from zero: ROUNDUP.
    case up
    /// Towards zero: ROUNDDOWN, TRUNC.
    case down
    /// To the next lower: INT, FLOOR.
    case floor
    /// To the next higher: CEILING.
    case ceiling
}

extension FormulaNumber {
    /// Rounded to so many places behind the point; before it where `places` is negative.
    ///
    /// A binary number is first taken at the 15 digits that a spreadsheet shows, so that 1.005 rounds as it
    /// reads.
    func rounded(to places: Int, _ rule: RoundingRule) -> FormulaNumber {
        guard case .decimal(let digits, let fractionDigits) = shownDecimal.storage else {
            return places > 0 ? self : FormulaNumber(double.rounded())
        }
        guard places < fractionDigits else { return self }
        let dropped = fractionDigits - places
        guard dropped < Self.powers.count else {
            let isAway = rule == .up || (rule == .floor && digits < 0) || (rule == .ceiling && digits > 0)
            return isAway && digits != 0
                ? FormulaNumber(Double(digits.signum()) * pow(10, Double(-places))) : 0
        }
        let unit = Self.powers[dropped]
        var (quotient, rest) = digits.quotientAndRemainder(dividingBy: unit)
        if rest != 0, Self.movesAway(rest, unit, rule) { quotient += digits.signum() }
        if places >= 0 { return FormulaNumber(digits: quotient, fractionDigits: places) }
        let (whole, overflow) = quotient.multipliedReportingOverflow(by: Self.powers[min(-places, 37)])
        return overflow || -places > 37
            ? FormulaNumber(Double(quotient) * pow(10, Double(-places)))
            : FormulaNumber(digits: whole, fractionDigits: 0)
    }

    private static func movesAway(_ rest: Int128, _ unit: Int128, _ rule: RoundingRule) -> Bool {
        switch rule {
        case .nearest: rest.magnitude >= unit.magnitude - rest.magnitude
        case .up: true
        case .down: false
        case .floor: rest < 0
        case .ceiling: rest > 0
        }
    }

    /// The decimal that a binary number shows at 15 digits; itself where that is too large or too small.
    private var shownDecimal: FormulaNumber {
        guard case .binary(let value) = storage, value.isFinite else { return self }
        return FormulaNumber(SignificantDigits(value, count: 15).text) ?? self
    }

    /// The next lower whole number.
    var floor: FormulaNumber { rounded(to: 0, .floor) }

    /// What remains of a division whose quotient is rounded down; nil for a division by zero.
    func modulo(_ divisor: FormulaNumber) -> FormulaNumber? {
        guard !divisor.isZero else { return nil }
        if let (first, second, fractionDigits) = Self.aligned(self, divisor) {
            var rest = first % second
            if rest != 0, (rest < 0) != (second < 0) { rest += second }
            return FormulaNumber(digits: rest, fractionDigits: fractionDigits)
        }
        guard let quotient = divided(by: divisor) else { return nil }
        return self - divisor * quotient.floor
    }
}
