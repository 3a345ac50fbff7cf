import StatementModel

/// Compares values while a template is rendered; the types were checked before.
enum ValueComparison {
    /// Whether a comparison holds.
    static func holds(
        _ comparison: Comparison, _ left: TemplateValue, _ right: TemplateValue
    ) throws(FilterProblem) -> Bool {
        switch comparison {
        case .equal: return try areEqual(left, right)
        case .notEqual: return try !areEqual(left, right)
        default: break
        }
        // Nothing is neither less nor greater than anything.
        if case .missing = left { return false }
        if case .missing = right { return false }
        let order = try order(left, right)
        return switch comparison {
        case .less: order < 0
        case .lessOrEqual: order <= 0
        case .greater: order > 0
        default: order >= 0
        }
    }

    /// Whether two values are the same; values of different sorts are not.
    static func areEqual(_ left: TemplateValue, _ right: TemplateValue) throws(FilterProblem) -> Bool {
        switch (left, right) {
        case (.missing, .missing): true
        case (.missing, _), (_, .missing): false
        case (.text(let left), .text(let right)): TextBytes.areEqual(left, right)
        case (.boolean(let left), .boolean(let right)): left == right
        case (.date(let left), .date(let right)): left == right
        case (.integer, .integer), (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal),
            (.money, .integer), (.integer, .money), (.money, .decimal), (.decimal, .money), (.money, .money):
            try order(left, right) == 0
        default: false
        }
    }

    /// Below zero when the left comes first, zero when they are equal.
    ///
    /// A number beside an amount counts as major units of its currency.
    static func order(_ left: TemplateValue, _ right: TemplateValue) throws(FilterProblem) -> Int {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): return left < right ? -1 : left > right ? 1 : 0
        case (.text(let left), .text(let right)):
            return TextBytes.isLess(left, right) ? -1 : TextBytes.isLess(right, left) ? 1 : 0
        case (.date(let left), .date(let right)): return left < right ? -1 : left > right ? 1 : 0
        case (.boolean(let left), .boolean(let right)): return (left ? 1 : 0) - (right ? 1 : 0)
        case (.money(let left), .money(let right)):
            guard left.currency == right.currency else {
                throw FilterProblem("amounts in \(left.currency) and \(right.currency) cannot be compared")
            }
            return left.minorUnits < right.minorUnits ? -1 : left.minorUnits > right.minorUnits ? 1 : 0
        default:
            guard let left = number(left), let right = number(right) else {
                throw FilterProblem("values of different sorts cannot be put in order")
            }
            return order(left, right)
        }
    }

    /// The order for `sort`: letter case counts only when asked for, missing values come last.
    static func sortingOrder(
        _ left: TemplateValue, _ right: TemplateValue, tellsCase: Bool
    ) throws(FilterProblem) -> Int {
        switch (left, right) {
        case (.missing, .missing): return 0
        case (.missing, _): return 1
        case (_, .missing): return -1
        case (.text(let left), .text(let right)) where !tellsCase:
            return try order(.text(left.lowercased()), .text(right.lowercased()))
        default: return try order(left, right)
        }
    }

    private static func number(_ value: TemplateValue) -> (digits: Int64, fractionDigits: Int)? {
        switch value {
        case .integer(let number): (number, 0)
        case .decimal(let decimal): (decimal.digits, decimal.fractionDigits)
        case .money(let money): (money.minorUnits, money.currency.minorUnitDigits)
        default: nil
        }
    }

    private static func order(
        _ left: (digits: Int64, fractionDigits: Int), _ right: (digits: Int64, fractionDigits: Int)
    ) -> Int {
        // 64-bit digits times at most 10^18 fit into 128 bits.
        let places = max(left.fractionDigits, right.fractionDigits)
        let leftScaled = Int128(left.digits) * Decimals.power(places - left.fractionDigits)
        let rightScaled = Int128(right.digits) * Decimals.power(places - right.fractionDigits)
        return leftScaled < rightScaled ? -1 : leftScaled > rightScaled ? 1 : 0
    }
}

/// Exact decimal arithmetic in 128 bits.
enum Decimals {
    /// Ten to a power of 0 to 36.
    static func power(_ exponent: Int) -> Int128 {
        var result: Int128 = 1
        for _ in 0..<exponent { result *= 10 }
        return result
    }

    /// A decimal of digits and places, if it fits; zeros at the end are taken off first.
    static func decimal(_ digits: Int128, places: Int) throws(FilterProblem) -> ExactDecimal {
        var digits = digits
        var places = places
        while places > 0, digits % 10 == 0 {
            digits /= 10
            places -= 1
        }
        guard let small = Int64(exactly: digits), places <= 18 else {
            throw FilterProblem("the result has more digits than a decimal number can hold (18)")
        }
        return ExactDecimal(digits: small, fractionDigits: places)
    }

    /// A quotient rounded to the nearest whole number, halves away from zero.
    static func rounded(_ dividend: Int128, by divisor: Int128) -> Int128 {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        guard remainder.magnitude * 2 >= divisor.magnitude else { return quotient }
        return quotient + ((dividend < 0) == (divisor < 0) ? 1 : -1)
    }
}
