/// What operators compute.
enum FormulaOperators {
    static func sign(_ value: FormulaValue, _ isNegative: Bool, _ dates: DateSystem) -> FormulaValue {
        number(value, dates) { isNegative ? $0.negated : $0 }
    }

    static func percent(_ value: FormulaValue, _ times: Int, _ dates: DateSystem) -> FormulaValue {
        number(value, dates) { $0.percent(times) }
    }

    private static func number(
        _ value: FormulaValue, _ dates: DateSystem, _ compute: (FormulaNumber) -> FormulaNumber
    ) -> FormulaValue {
        do {
            return FormulaValue.number(compute(try Coercion.number(value, dates))).finite
        } catch {
            return .error(error)
        }
    }

    static func apply(
        _ symbol: FormulaSymbol, _ left: FormulaValue, _ right: FormulaValue, _ dates: DateSystem
    ) -> FormulaValue {
        do {
            switch symbol {
            case .plus, .minus, .times, .divide, .power:
                let first = try Coercion.number(left, dates)
                let second = try Coercion.number(right, dates)
                return FormulaValue.number(try arithmetic(symbol, first, second)).finite
            case .join:
                let text = try Coercion.text(left) + Coercion.text(right)
                return text.fitsCell ? .text(text) : .error(.value)
            default: return .boolean(try comparison(symbol, left, right))
            }
        } catch {
            return .error(error)
        }
    }

    private static func arithmetic(
        _ symbol: FormulaSymbol, _ left: FormulaNumber, _ right: FormulaNumber
    ) throws(CellError) -> FormulaNumber {
        switch symbol {
        case .plus: return left + right
        case .minus: return left - right
        case .times: return left * right
        case .divide:
            guard let quotient = left.divided(by: right) else { throw .divisionByZero }
            return quotient
        default:
            if left.isZero, right.signum < 0 { throw .divisionByZero }
            guard let power = left.power(right) else { throw .number }
            return power
        }
    }

    private static func comparison(
        _ symbol: FormulaSymbol, _ left: FormulaValue, _ right: FormulaValue
    ) throws(CellError) -> Bool {
        if case .error(let error) = left { throw error }
        if case .error(let error) = right { throw error }
        let order = ValueComparison.order(left, right)
        return switch symbol {
        case .equal: order == .equal
        case .notEqual: order != .equal
        case .less: order == .less
        case .lessOrEqual: order != .greater
        case .greater: order == .greater
        default: order != .less
        }
    }
}
