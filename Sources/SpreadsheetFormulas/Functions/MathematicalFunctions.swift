import Foundation

extension FunctionTable {
    static let mathematics: [String: FunctionDefinition] = [
        "ROUND": rounding(.nearest), "ROUNDUP": rounding(.up), "ROUNDDOWN": rounding(.down),
        "TRUNC": rounding(.down, places: 1...2),
        "INT": number { $0.floor },
        "ABS": number(\.magnitude),
        "SIGN": number { FormulaNumber($0.signum) },
        "SQRT": root { $0 < 0 ? nil : $0.squareRoot() },
        "EXP": root { exp($0) },
        "LN": root { $0 > 0 ? log($0) : nil },
        "LOG10": root { $0 > 0 ? log10($0) : nil },
        "LOG": .scalar(1...2) { arguments throws(CellError) in
            let (value, base) = (try arguments.double(0), try arguments.number(1, or: 10).double)
            guard value > 0, base > 0 else { throw .number }
            guard base != 1 else { throw .divisionByZero }
            return .number(FormulaNumber(base == 10 ? log10(value) : log(value) / log(base)))
        },
        "PI": .scalar(0...0) { _ in .number(FormulaNumber(Double.pi)) },
        "POWER": .scalar(2...2) { arguments throws(CellError) in
            FormulaOperators.apply(.power, arguments[0], arguments[1], arguments.dates)
        },
        "MOD": .scalar(2...2) { arguments throws(CellError) in
            guard let rest = try arguments.number(0).modulo(arguments.number(1)) else {
                throw .divisionByZero
            }
            return .number(rest)
        },
        "QUOTIENT": .scalar(2...2) { arguments throws(CellError) in
            guard let quotient = try arguments.number(0).divided(by: arguments.number(1)) else {
                throw .divisionByZero
            }
            return .number(quotient.rounded(to: 0, .down))
        },
        "EVEN": number { evened($0, rest: 0) },
        "ODD": number { evened($0, rest: 1) },
        "CEILING": multiples(.ceiling), "FLOOR": multiples(.floor), "MROUND": multiples(.nearest),
    ]

    private static func number(
        _ compute: @escaping @Sendable (FormulaNumber) -> FormulaNumber
    ) -> FunctionDefinition {
        .scalar(1...1) { arguments throws(CellError) in .number(compute(try arguments.number(0))) }
    }

    /// Functions of binary numbers; nil where the argument is none of theirs.
    private static func root(_ compute: @escaping @Sendable (Double) -> Double?) -> FunctionDefinition {
        .scalar(1...1) { arguments throws(CellError) in
            guard let result = compute(try arguments.double(0)) else { throw .number }
            return .number(FormulaNumber(result))
        }
    }

    private static func rounding(_ rule: RoundingRule, places: ClosedRange<Int> = 2...2) -> FunctionDefinition
    {
        .scalar(places) { arguments throws(CellError) in
            let places = min(max(try arguments.integer(1, or: 0), -400), 400)
            return .number(try arguments.number(0).rounded(to: places, rule))
        }
    }

    /// The next even or odd number away from zero.
    private static func evened(_ value: FormulaNumber, rest: Int) -> FormulaNumber {
        let magnitude = value.magnitude.rounded(to: 0, .ceiling)
        let isRight = magnitude.modulo(2) == FormulaNumber(rest)
        let result = isRight ? magnitude : magnitude + 1
        return value.signum < 0 ? result.negated : result
    }

    /// The nearest multiple of a number in a direction.
    private static func multiples(_ rule: RoundingRule) -> FunctionDefinition {
        .scalar(2...2) { arguments throws(CellError) in
            let (value, unit) = (try arguments.number(0), try arguments.number(1))
            if value.isZero || unit.isZero {
                if rule == .floor, !value.isZero { throw .divisionByZero }
                return 0
            }
            // A positive number has no multiple of a negative one above or below it, for Excel.
            if value.signum > 0, unit.signum < 0 { throw .number }
            if rule == .nearest, value.signum != unit.signum { throw .number }
            guard let quotient = value.divided(by: unit) else { throw .divisionByZero }
            let isExact = value.modulo(unit)?.isZero ?? false
            return .number(isExact ? value : quotient.rounded(to: 0, rule) * unit)
        }
    }
}
