/// Splits a formula into tokens, the places of its references and names noted.
struct FormulaLexer {
    let bytes: [UInt8]
    var position = 0
    var tokens: [FormulaToken] = []
    var references: [FormulaReference] = []
    var names: [FormulaName] = []
    var structured: [StructuredReference] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func run() throws(FormulaSyntaxError) {
        while position < bytes.count {
            let start = position
            let kind = try token()
            tokens.append(FormulaToken(kind: kind, span: start..<position))
        }
        tokens.append(FormulaToken(kind: .end, span: position..<position))
    }

    private mutating func token() throws(FormulaSyntaxError) -> FormulaToken.Kind {
        switch bytes[position] {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            position += bytes[position...].prefix { [9, 10, 13, 32].contains($0) }.count
            return .space
        case UInt8(ascii: "\""): return .text(try quoted(by: UInt8(ascii: "\"")))
        case UInt8(ascii: "#"): return .error(try error())
        case UInt8(ascii: "'"): return try afterQuotedSheet()
        case UInt8(ascii: "["): return try bracket()
        case UInt8(ascii: "$"):
            guard let area = area() else { throw failure(.unexpectedCharacter) }
            return area
        case let byte where byte.isDigit || byte == UInt8(ascii: "."):
            if let rows = area() { return rows }
            return try number()
        case let byte where byte.isNameByte: return try word()
        default: return try symbol()
        }
    }

    func failure(_ problem: FormulaSyntaxError.Problem, at offset: Int? = nil) -> FormulaSyntaxError {
        FormulaSyntaxError(problem: problem, offset: offset ?? position)
    }

    func peek(_ ahead: Int = 0) -> UInt8? {
        position + ahead < bytes.count ? bytes[position + ahead] : nil
    }

    private mutating func area() -> FormulaToken.Kind? { area(after: nil, from: position) }

    /// A reference to cells that begins here; its sheet has been read from `start` on.
    mutating func area(after sheets: SheetPrefix?, from start: Int) -> FormulaToken.Kind? {
        var scanner = ReferenceScanner(bytes: bytes, position: position)
        guard let area = scanner.area() else { return nil }
        position = scanner.position
        references.append(FormulaReference(sheets: sheets, area: area, span: start..<position))
        return .reference(references.count - 1)
    }

    /// A text or a sheet's name in quotes, the quotes within doubled.
    mutating func quoted(by quote: UInt8) throws(FormulaSyntaxError) -> String {
        let start = position
        var content: [UInt8] = []
        position += 1
        while let byte = peek() {
            position += 1
            if byte == quote {
                guard peek() == quote else { return String(decoding: content, as: UTF8.self) }
                position += 1
            }
            content.append(byte)
        }
        throw failure(.unclosedQuote, at: start)
    }

    private mutating func error() throws(FormulaSyntaxError) -> CellError {
        for error in CellError.allCases where bytes[position...].starts(with: error.rawValue.utf8) {
            position += error.rawValue.utf8.count
            return error
        }
        throw failure(.unexpectedCharacter)
    }

    private mutating func number() throws(FormulaSyntaxError) -> FormulaToken.Kind {
        let start = position
        position += bytes[position...].prefix(while: \.isDigit).count
        if peek() == UInt8(ascii: ".") {
            position += 1
            position += bytes[position...].prefix(while: \.isDigit).count
        }
        if let letter = peek(), letter & 0xDF == UInt8(ascii: "E") {
            let isSigned = peek(1) == UInt8(ascii: "+") || peek(1) == UInt8(ascii: "-")
            let digits = bytes[min(position + (isSigned ? 2 : 1), bytes.count)...].prefix(while: \.isDigit)
            if !digits.isEmpty { position = digits.endIndex }
        }
        guard let value = FormulaNumber(bytes[start..<position]), peek()?.isNameByte != true else {
            throw failure(.unexpectedCharacter, at: start)
        }
        return .number(value)
    }

    private mutating func symbol() throws(FormulaSyntaxError) -> FormulaToken.Kind {
        for length in [2, 1] where position + length <= bytes.count {
            let text = String(decoding: bytes[position..<position + length], as: UTF8.self)
            guard let symbol = FormulaSymbol(rawValue: text) else { continue }
            position += length
            return .symbol(symbol)
        }
        throw failure(.unexpectedCharacter)
    }
}
