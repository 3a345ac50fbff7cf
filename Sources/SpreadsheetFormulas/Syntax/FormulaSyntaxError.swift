/// Why a text is no formula, and where.
public struct FormulaSyntaxError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// More than ``SheetLimits/formulaLength`` characters.
        case tooLong
        /// Calls and parentheses deeper than ``SheetLimits/nesting``.
        case tooDeep
        /// A call with more than ``SheetLimits/arguments`` arguments.
        case tooManyArguments
        /// A byte that begins nothing that a formula can hold.
        case unexpectedCharacter
        /// A text or a sheet's name whose quote does not close.
        case unclosedQuote
        /// A bracket of a structured reference that does not close, or whose content is no such reference.
        case malformedStructuredReference
        /// A sheet's name without a reference behind it.
        case missingReference
        /// A value should stand here.
        case missingOperand
        /// Something stands behind the end of the expression.
        case unexpectedToken
        /// A parenthesis or brace that does not close.
        case unclosed(String)
        /// An array constant holds something else than constants, or rows of different lengths.
        case malformedArray
        /// Not UTF-8.
        case notUTF8
    }

    /// What is wrong.
    public let problem: Problem
    /// Where, in UTF-8 bytes from the start of the formula.
    public let offset: Int

    /// The error in words, with what to do.
    public var description: String {
        "at byte \(offset) of the formula: \(words)"
    }

    private var words: String {
        switch problem {
        case .tooLong: "longer than \(SheetLimits.formulaLength) characters; split it over several cells"
        case .tooDeep: "nested deeper than \(SheetLimits.nesting) levels; split it over several cells"
        case .tooManyArguments: "more than \(SheetLimits.arguments) arguments; use a range"
        case .unexpectedCharacter: "a character that no formula holds here; put text in double quotes"
        case .unclosedQuote: "a quote opens here and does not close"
        case .malformedStructuredReference: "no reference to a table's column; write Table[Column]"
        case .missingReference: "a sheet's name needs a cell behind its '!'"
        case .missingOperand: "a value, a reference or a call is missing here"
        case .unexpectedToken: "an operator is missing before this"
        case .unclosed(let bracket): "'\(bracket)' opens here and does not close"
        case .malformedArray: "an array holds constants in rows of one length, such as {1,2;3,4}"
        case .notUTF8: "not UTF-8"
        }
    }
}
