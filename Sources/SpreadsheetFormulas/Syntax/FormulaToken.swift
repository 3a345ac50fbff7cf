/// A piece of a formula's text.
///
/// The pieces of a formula, one after the other, are its text.
struct FormulaToken: Sendable {
    enum Kind: Sendable {
        case space
        case number(FormulaNumber)
        case text(String)
        case boolean(Bool)
        case error(CellError)
        case reference(Int)
        case structured(Int)
        case name(Int)
        /// A function's name with its opening parenthesis.
        case call(String)
        case symbol(FormulaSymbol)
        case end
    }

    let kind: Kind
    /// UTF-8 bytes of the formula.
    let span: Range<Int>
}

/// Operators and punctuation.
enum FormulaSymbol: String, Sendable {
    case plus = "+"
    case minus = "-"
    case times = "*"
    case divide = "/"
    case power = "^"
    case join = "&"
    case percent = "%"
    case equal = "="
    case notEqual = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case colon = ":"
    case comma = ","
    case semicolon = ";"
    case open = "("
    case close = ")"
    case openBrace = "{"
    case closeBrace = "}"
}
