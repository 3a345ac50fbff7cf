/// The order of values: numbers before text before FALSE before TRUE.
///
/// Text compares without regard to case; a blank cell is 0, an empty text or FALSE, as the other side wants
/// it.
enum ValueComparison {
    enum Order {
        case less
        case equal
        case greater
    }

    /// The values are no errors.
    static func order(_ left: FormulaValue, _ right: FormulaValue) -> Order {
        switch (left, right) {
        case (.number(let first), .number(let second)):
            return first.isClose(to: second) ? .equal : first.isLess(than: second) ? .less : .greater
        case (.text(let first), .text(let second)): return order(first, second)
        case (.boolean(let first), .boolean(let second)):
            return first == second ? .equal : second ? .less : .greater
        case (.blank, .blank): return .equal
        case (.blank, _): return order(empty(like: right), right)
        case (_, .blank): return order(left, empty(like: left))
        default: return rank(left) < rank(right) ? .less : .greater
        }
    }

    static func order(_ left: String, _ right: String) -> Order {
        let (first, second) = (left.lowercased(), right.lowercased())
        return first == second
            ? .equal
            : first.unicodeScalars.lexicographicallyPrecedes(second.unicodeScalars)
                ? .less : .greater
    }

    /// Whether both are of the kind that a search compares with one another.
    static func isSameKind(_ left: FormulaValue, _ right: FormulaValue) -> Bool { rank(left) == rank(right) }

    private static func rank(_ value: FormulaValue) -> Int {
        switch value {
        case .blank: 0
        case .number: 1
        case .text: 2
        case .boolean: 3
        case .error: 4
        }
    }

    private static func empty(like value: FormulaValue) -> FormulaValue {
        switch value {
        case .text: ""
        case .boolean: false
        case .blank, .number, .error: 0
        }
    }
}
