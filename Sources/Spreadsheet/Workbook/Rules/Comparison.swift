/// What a value is compared with; the operands are formulas without an equals sign, often just numbers.
public enum Comparison: Hashable, Sendable {
    /// From the first to the second.
    case between(String, String)
    /// Below the first or above the second.
    case notBetween(String, String)
    /// The same.
    case equal(String)
    /// Not the same.
    case notEqual(String)
    /// Above.
    case greater(String)
    /// Below.
    case less(String)
    /// Above or the same.
    case greaterOrEqual(String)
    /// Below or the same.
    case lessOrEqual(String)

    /// The word of the file and the operands.
    var parts: (name: String, operands: [String]) {
        switch self {
        case .between(let low, let high): ("between", [low, high])
        case .notBetween(let low, let high): ("notBetween", [low, high])
        case .equal(let operand): ("equal", [operand])
        case .notEqual(let operand): ("notEqual", [operand])
        case .greater(let operand): ("greaterThan", [operand])
        case .less(let operand): ("lessThan", [operand])
        case .greaterOrEqual(let operand): ("greaterThanOrEqual", [operand])
        case .lessOrEqual(let operand): ("lessThanOrEqual", [operand])
        }
    }
}
