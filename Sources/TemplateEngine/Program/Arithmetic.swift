import StatementModel

/// Computes with numbers and amounts while a template is rendered: exact, or an error.
enum Arithmetic {
    /// The longest text that `*` makes, in bytes.
    private static let longestRepetition = 1 << 20
    /// Places behind the point of a quotient that does not end.
    private static let quotientPlaces = 12

    /// The result of an operation.
    static func apply(
        _ operation: BinaryOperator, _ left: TemplateValue, _ right: TemplateValue
    ) throws(FilterProblem) -> TemplateValue {
        switch (left, right) {
        case (.integer(let left), .integer(let right)): return try integers(operation, left, right)
        case (.money(let left), .money(let right)): return try amounts(operation, left, right)
        case (.money(let money), .integer), (.money(let money), .decimal):
            return try scale(money, operation, by: try decimal(right))
        case (.integer, .money(let money)), (.decimal, .money(let money)):
            return try scale(money, operation, by: try decimal(left))
        case (.text(let left), .text(let right)) where operation == .add: return .text(left + right)
        case (.text(let text), .integer(let count)) where operation == .multiply:
            return .text(try repeated(text, count))
        default: return try decimals(operation, try decimal(left), try decimal(right))
        }
    }

    /// The value with the other sign.
    static func negated(_ value: TemplateValue) throws(FilterProblem) -> TemplateValue {
        switch value {
        case .money(let money):
            do { return .money(try money.negated()) } catch { throw overflow }
        case .integer(let number):
            guard number != .min else { throw overflow }
            return .integer(-number)
        default: return try decimals(.subtract, ExactDecimal(digits: 0), try decimal(value))
        }
    }

    private static var overflow: FilterProblem {
        FilterProblem("the result is outside the range of 64-bit numbers")
    }

    private static func decimal(_ value: TemplateValue) throws(FilterProblem) -> ExactDecimal {
        switch value {
        case .integer(let number): return ExactDecimal(digits: number)
        case .decimal(let decimal): return decimal
        default: throw FilterProblem("a value here is no number")
        }
    }

    private static func integers(
        _ operation: BinaryOperator, _ left: Int64, _ right: Int64
    ) throws(FilterProblem) -> TemplateValue {
        switch operation {
        case .add: return .integer(try checked(left.addingReportingOverflow(right)))
        case .subtract: return .integer(try checked(left.subtractingReportingOverflow(right)))
        case .multiply: return .integer(try checked(left.multipliedReportingOverflow(by: right)))
        case .floorDivide, .remainder:
            guard right != 0 else { throw FilterProblem("division by zero") }
            guard right != -1 else {
                if operation == .remainder { return .integer(0) }
                return try negated(.integer(left))
            }
            let (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
            // Rounded towards negative infinity; the remainder takes the divisor's sign.
            let isBelow = remainder != 0 && (remainder < 0) != (right < 0)
            if operation == .floorDivide { return .integer(isBelow ? quotient - 1 : quotient) }
            return .integer(isBelow ? remainder + right : remainder)
        case .power:
            guard right >= 0 else { throw FilterProblem("an exponent cannot be negative") }
            return .integer(try power(left, right))
        default: return try decimals(operation, ExactDecimal(digits: left), ExactDecimal(digits: right))
        }
    }

    private static func power(_ base: Int64, _ exponent: Int64) throws(FilterProblem) -> Int64 {
        if base == 0 || base == 1 { return exponent == 0 ? 1 : base }
        if base == -1 { return exponent % 2 == 0 ? 1 : -1 }
        var result: Int64 = 1
        guard exponent < 64 else { throw overflow }
        for _ in 0..<exponent { result = try checked(result.multipliedReportingOverflow(by: base)) }
        return result
    }

    private static func checked(
        _ result: (partialValue: Int64, overflow: Bool)
    ) throws(FilterProblem) -> Int64 {
        if result.overflow { throw overflow }
        return result.partialValue
    }

    private static func decimals(
        _ operation: BinaryOperator, _ left: ExactDecimal, _ right: ExactDecimal
    ) throws(FilterProblem) -> TemplateValue {
        let places = max(left.fractionDigits, right.fractionDigits)
        let leftScaled = Int128(left.digits) * Decimals.power(places - left.fractionDigits)
        let rightScaled = Int128(right.digits) * Decimals.power(places - right.fractionDigits)
        switch operation {
        case .add: return .decimal(try Decimals.decimal(leftScaled + rightScaled, places: places))
        case .subtract: return .decimal(try Decimals.decimal(leftScaled - rightScaled, places: places))
        case .multiply:
            return .decimal(
                try Decimals.decimal(
                    Int128(left.digits) * Int128(right.digits),
                    places: left.fractionDigits + right.fractionDigits))
        case .divide:
            guard rightScaled != 0 else { throw FilterProblem("division by zero") }
            let dividend = leftScaled.multipliedReportingOverflow(by: Decimals.power(quotientPlaces))
            if dividend.overflow { throw overflow }
            return .decimal(
                try Decimals.decimal(
                    Decimals.rounded(dividend.partialValue, by: rightScaled), places: quotientPlaces))
        case .floorDivide, .remainder:
            guard rightScaled != 0 else { throw FilterProblem("division by zero") }
            var (quotient, remainder) = leftScaled.quotientAndRemainder(dividingBy: rightScaled)
            if remainder != 0, (remainder < 0) != (rightScaled < 0) {
                quotient -= 1
                remainder += rightScaled
            }
            return operation == .floorDivide
                ? .decimal(try Decimals.decimal(quotient, places: 0))
                : .decimal(try Decimals.decimal(remainder, places: places))
        default: throw FilterProblem("'\(operation.rawValue)' takes whole numbers here")
        }
    }

    private static func amounts(
        _ operation: BinaryOperator, _ left: Money, _ right: Money
    ) throws(FilterProblem) -> TemplateValue {
        do {
            switch operation {
            case .add: return .money(try left.adding(right))
            case .subtract: return .money(try left.subtracting(right))
            default: break
            }
        } catch {
            throw FilterProblem(
                error == .overflow
                    ? "the sum is outside the range of 64-bit minor units"
                    : "amounts in \(left.currency) and \(right.currency) cannot be added up")
        }
        guard left.currency == right.currency else {
            throw FilterProblem("amounts in \(left.currency) and \(right.currency) cannot be compared")
        }
        return try decimals(
            operation, ExactDecimal(digits: left.minorUnits), ExactDecimal(digits: right.minorUnits))
    }

    /// An amount times or divided by a number, rounded to the minor unit, halves away from zero.
    private static func scale(
        _ money: Money, _ operation: BinaryOperator, by factor: ExactDecimal
    ) throws(FilterProblem) -> TemplateValue {
        let units = Int128(money.minorUnits)
        let scale = Decimals.power(factor.fractionDigits)
        let result: Int128
        switch operation {
        case .multiply: result = Decimals.rounded(units * Int128(factor.digits), by: scale)
        case .divide:
            guard factor.digits != 0 else { throw FilterProblem("division by zero") }
            result = Decimals.rounded(units * scale, by: Int128(factor.digits))
        default: throw FilterProblem("an amount and a number have no common currency")
        }
        guard let minorUnits = Int64(exactly: result) else { throw overflow }
        return .money(Money(minorUnits: minorUnits, currency: money.currency))
    }

    private static func repeated(_ text: String, _ count: Int64) throws(FilterProblem) -> String {
        guard count > 0, !text.isEmpty else { return "" }
        guard count <= longestRepetition, text.utf8.count * Int(count) <= longestRepetition else {
            throw FilterProblem("the repeated text would be longer than a mebibyte")
        }
        return String(repeating: text, count: Int(count))
    }
}
