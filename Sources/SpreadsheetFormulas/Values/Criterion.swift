/// A condition of SUMIF, COUNTIFS and their like: `5`, `">=100"`, `"<>"`, `"A*"`.
struct Criterion: Sendable {
    private enum Comparison: String, CaseIterable, Sendable {
        // The longer ones are tried first.
        case lessOrEqual = "<="
        case greaterOrEqual = ">="
        case notEqual = "<>"
        case less = "<"
        case greater = ">"
        case equal = "="
    }

    private enum Operand: Sendable {
        case value(FormulaValue)
        case pattern(WildcardPattern)
        /// Nothing behind the sign.
        case nothing
        /// An empty text without a sign.
        case empty
    }

    private let comparison: Comparison
    private let operand: Operand
    private let dates: DateSystem

    init(_ value: FormulaValue, _ dates: DateSystem) {
        self.dates = dates
        guard case .text(let text) = value else {
            comparison = .equal
            operand = .value(value == .blank ? 0 : value)
            return
        }
        let sign = Comparison.allCases.first { text.hasPrefix($0.rawValue) }
        comparison = sign ?? .equal
        let rest = String(text.dropFirst(sign?.rawValue.count ?? 0))
        if rest.isEmpty {
            operand = sign == nil ? .empty : .nothing
        } else if let number = NumberReader.number(rest, dates) {
            operand = .value(.number(number))
        } else if let error = CellError(rawValue: rest.uppercased()) {
            operand = .value(.error(error))
        } else if ["TRUE", "FALSE"].contains(rest.uppercased()) {
            operand = .value(.boolean(rest.uppercased() == "TRUE"))
        } else if comparison == .equal || comparison == .notEqual {
            operand = .pattern(WildcardPattern(rest))
        } else {
            operand = .value(.text(rest))
        }
    }

    func matches(_ value: FormulaValue) -> Bool {
        switch comparison {
        case .equal: isEqual(value)
        case .notEqual: !isEqual(value)
        default: isOrdered(value)
        }
    }

    private func isEqual(_ value: FormulaValue) -> Bool {
        switch operand {
        case .nothing: return value == .blank
        case .empty: return value == .blank || value == .text("")
        case .pattern(let pattern):
            if case .text(let text) = value { return pattern.matches(text) }
            return false
        case .value(.number(let wanted)):
            switch value {
            case .number(let number): return number.isClose(to: wanted)
            // Excel counts a text that reads as the number, too.
            case .text(let text): return NumberReader.number(text, dates)?.isClose(to: wanted) ?? false
            default: return false
            }
        case .value(let wanted): return value == wanted
        }
    }

    private func isOrdered(_ value: FormulaValue) -> Bool {
        guard case .value(let wanted) = operand, ValueComparison.isSameKind(wanted, value) else {
            return false
        }
        if case .error = value { return false }
        switch (comparison, ValueComparison.order(value, wanted)) {
        case (.less, .less), (.lessOrEqual, .less), (.lessOrEqual, .equal), (.greater, .greater),
            (.greaterOrEqual, .greater), (.greaterOrEqual, .equal):
            return true
        default: return false
        }
    }
}
