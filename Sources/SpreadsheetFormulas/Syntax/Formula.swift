/// A formula in Excel's A1 notation as OOXML files store it: commas between arguments, English names, no `=`
/// in front.
///
/// Source of the grammar: ECMA-376 Part 1, 18.17. Reading takes time in proportion to the text and keeps it:
/// ``text`` is what was read, byte for byte.
public struct Formula: Sendable, CustomStringConvertible {
    /// What was read.
    public let text: String
    /// The references to cells, in the order of the text.
    public let references: [FormulaReference]
    /// The defined names, in the order of the text.
    public let names: [FormulaName]
    /// The references to tables, in the order of the text.
    public let structuredReferences: [StructuredReference]
    let root: FormulaNode
    /// How deep calls and parentheses stand in one another.
    let depth: Int
    let bytes: [UInt8]
    let tokens: [FormulaToken]
    /// Some range has an expression as its end, as in `A1:INDEX(…)`.
    let hasRangeOperators: Bool

    /// Reads a formula.
    ///
    /// - Throws: ``FormulaSyntaxError`` with the place, also where the formula is longer or deeper than Excel
    ///   allows.
    public init(_ text: String) throws(FormulaSyntaxError) {
        // A character of Excel is a unit of UTF-16, of which a byte of UTF-8 is at most one.
        guard text.utf8.count <= SheetLimits.formulaLength || text.utf16.count <= SheetLimits.formulaLength
        else { throw FormulaSyntaxError(problem: .tooLong, offset: SheetLimits.formulaLength) }
        let bytes = Array(text.utf8)
        var lexer = FormulaLexer(bytes)
        try lexer.run()
        var parser = FormulaParser(lexer.tokens)
        root = try parser.run()
        depth = parser.deepest
        self.text = text
        self.bytes = bytes
        tokens = lexer.tokens
        hasRangeOperators = lexer.tokens.contains { token in
            if case .symbol(.colon) = token.kind { return true }
            return false
        }
        references = lexer.references
        names = lexer.names
        structuredReferences = lexer.structured
    }

    /// Reads a formula from its bytes.
    ///
    /// - Throws: ``FormulaSyntaxError``, also where the bytes are not UTF-8.
    public init(utf8 bytes: some Collection<UInt8>) throws(FormulaSyntaxError) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw FormulaSyntaxError(problem: .notUTF8, offset: 0)
        }
        try self.init(text)
    }

    /// The text that was read.
    public var description: String { text }

    /// The functions that it calls, in capitals, without `_xlfn.`, in the order of the text.
    public var functions: [String] {
        var names: [String] = []
        root.walk { node in
            if case .call(let call) = node { names.append(call.name) }
        }
        return names
    }
}
