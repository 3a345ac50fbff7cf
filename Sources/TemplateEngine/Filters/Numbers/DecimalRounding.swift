import StatementModel

/// Rounds decimals to a number of digits behind the point.
struct DecimalRounding: Sendable, Hashable {
    let digits: Int
    let method: Method

    /// In which direction.
    enum Method: String, Sendable {
        /// To the nearest, halves away from zero.
        case common
        /// Towards negative infinity.
        case floor
        /// Towards positive infinity.
        case ceil
    }

    func applied(to number: ExactDecimal) -> ExactDecimal {
        guard digits < number.fractionDigits else { return number }
        var scale: Int64 = 1
        for _ in digits..<number.fractionDigits { scale *= 10 }
        let (quotient, remainder) = number.digits.quotientAndRemainder(dividingBy: scale)
        // The quotient is at most a tenth of what 64 bits hold: one more always fits.
        let rounded: Int64 =
            switch method {
            case .common:
                // Without doubling, which could overflow.
                remainder.magnitude >= scale.magnitude - remainder.magnitude
                    ? quotient + (number.digits < 0 ? -1 : 1) : quotient
            case .floor: remainder < 0 ? quotient - 1 : quotient
            case .ceil: remainder > 0 ? quotient + 1 : quotient
            }
        return ExactDecimal(digits: rounded, fractionDigits: digits)
    }
}
