/// Reads the tokens of one tag, one at a time.
struct TokenReader {
    let bytes: [UInt8]
    let file: Int
    /// The token that is looked at.
    private(set) var current: Token
    /// Behind the last token that was taken.
    private(set) var previousEnd: Int
    private var position: Int
    private let limit: Int
    /// The closing braces of the tag, as errors show them; nil for an expression without a tag.
    let closing: SourceRange?

    init(bytes: [UInt8], file: Int, from lower: Int, to upper: Int, closing: SourceRange?) {
        self.bytes = bytes
        self.file = file
        self.closing = closing
        position = lower
        limit = upper
        previousEnd = lower
        current = Token(kind: .end, lower: upper, upper: upper)
        current = scan()
    }

    /// Goes on to the next token and answers the one that was looked at.
    @discardableResult
    mutating func take() -> Token {
        let token = current
        previousEnd = token.upper
        current = scan()
        return token
    }

    /// Goes on if the token is of a kind.
    mutating func skip(_ kind: Token.Kind) -> Bool {
        guard current.kind == kind else { return false }
        take()
        return true
    }

    /// The kind of the token behind the one that is looked at.
    func following() -> Token {
        var copy = self
        return copy.scan()
    }

    func range(of token: Token) -> SourceRange {
        if token.kind == .end, let closing { return closing }
        return SourceRange(file: file, lower: token.lower, upper: token.upper)
    }

    /// From a place to the end of the last token that was taken.
    func range(from lower: Int) -> SourceRange { SourceRange(file: file, lower: lower, upper: previousEnd) }

    func text(of token: Token) -> String { String(decoding: bytes[token.lower..<token.upper], as: UTF8.self) }

    func identifier(_ token: Token) -> Identifier {
        Identifier(name: text(of: token), range: range(of: token))
    }

    /// Whether the token is a word.
    func isWord(_ word: StaticString, _ token: Token? = nil) -> Bool {
        let token = token ?? current
        guard token.isWord, token.upper - token.lower == word.utf8CodeUnitCount else { return false }
        return word.withUTF8Buffer { $0.elementsEqual(bytes[token.lower..<token.upper]) }
    }

    private func byte(_ place: Int) -> UInt8 { place < limit ? bytes[place] : 0 }

    private mutating func scan() -> Token {
        while position < limit, bytes[position].isSpace { position += 1 }
        guard position < limit else { return Token(kind: .end, lower: limit, upper: limit) }
        let start = position
        let kind = scanKind()
        return Token(kind: kind, lower: start, upper: position)
    }

    private mutating func scanKind() -> Token.Kind {
        let first = bytes[position]
        if first.beginsName { return scanWord() }
        if first.isDigit { return scanNumber() }
        if first == UInt8(ascii: "'") || first == UInt8(ascii: "\"") { return scanText() }
        let (kind, length) = sign(first, byte(position + 1), byte(position + 2))
        position += length
        return kind
    }

    private mutating func scanWord() -> Token.Kind {
        let start = position
        while position < limit, bytes[position].continuesName { position += 1 }
        guard position - start <= 4 else { return .name }
        let token = Token(kind: .name, lower: start, upper: position)
        if isWord("and", token) { return .and }
        if isWord("or", token) { return .or }
        if isWord("not", token) { return .not }
        if isWord("in", token) { return .in }
        if isWord("is", token) { return .is }
        if isWord("if", token) { return .if }
        return isWord("else", token) ? .else : .name
    }

    private mutating func scanText() -> Token.Kind {
        let quote = bytes[position]
        position += 1
        while position < limit {
            if bytes[position] == UInt8(ascii: "\\") {
                position += 2
            } else if bytes[position] == quote {
                position += 1
                return .text
            } else {
                position += 1
            }
        }
        position = limit
        return .unclosedText
    }
}

extension TokenReader {
    /// An integer; with a fraction or an exponent a decimal; behind a point always an integer, so that
    /// `list.0.1` takes an element of an element.
    private mutating func scanNumber() -> Token.Kind {
        let isBehindPoint = position > 0 && bytes[position - 1] == UInt8(ascii: ".")
        let start = position
        var kind = Token.Kind.integer
        skipDigits()
        var isMalformed =
            bytes[start] == UInt8(ascii: "0") && bytes[start..<position].contains { $0 > 0x30 && $0.isDigit }
        if !isBehindPoint {
            if byte(position) == UInt8(ascii: "."), byte(position + 1).isDigit {
                position += 1
                skipDigits()
                kind = .decimal
                isMalformed = false
            }
            let sign = byte(position + 1) == UInt8(ascii: "-") || byte(position + 1) == UInt8(ascii: "+")
            if byte(position) | 0x20 == UInt8(ascii: "e"), byte(position + (sign ? 2 : 1)).isDigit {
                position += sign ? 2 : 1
                skipDigits()
                kind = .decimal
                isMalformed = false
            }
        }
        while byte(position).continuesName {
            position += 1
            isMalformed = true
        }
        return isMalformed ? .malformedNumber : kind
    }

    /// Digits with single underscores in between.
    private mutating func skipDigits() {
        while byte(position).isDigit || (byte(position) == UInt8(ascii: "_") && byte(position + 1).isDigit) {
            position += 1
        }
    }

    private func sign(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (Token.Kind, Int) {
        let isAssigned = second == UInt8(ascii: "=")
        let isStrict = isAssigned && third == UInt8(ascii: "=")
        switch first {
        case UInt8(ascii: "("): return (.leftParenthesis, 1)
        case UInt8(ascii: ")"): return (.rightParenthesis, 1)
        case UInt8(ascii: "["): return (.leftBracket, 1)
        case UInt8(ascii: "]"): return (.rightBracket, 1)
        case UInt8(ascii: "{"): return (.leftBrace, 1)
        case UInt8(ascii: "}"): return (.rightBrace, 1)
        case UInt8(ascii: ","): return (.comma, 1)
        case UInt8(ascii: ":"): return (.colon, 1)
        case UInt8(ascii: "."): return (.dot, 1)
        case UInt8(ascii: "~"): return (.tilde, 1)
        case UInt8(ascii: "-"): return (.minus, 1)
        case UInt8(ascii: "%"): return (.percent, 1)
        case UInt8(ascii: "+"): return (.plus, 1)
        case UInt8(ascii: "*"): return second == first ? (.power, 2) : (.times, 1)
        case UInt8(ascii: "/"): return second == first ? (.doubleSlash, 2) : (.slash, 1)
        case UInt8(ascii: "|"): return second == first ? (.unknown, 2) : (.pipe, 1)
        case UInt8(ascii: "="): return isStrict ? (.unknown, 3) : isAssigned ? (.equal, 2) : (.assign, 1)
        case UInt8(ascii: "!"): return isStrict ? (.unknown, 3) : isAssigned ? (.notEqual, 2) : (.unknown, 1)
        case UInt8(ascii: "<"):
            if second == UInt8(ascii: ">") { return (.unknown, 2) }
            return isAssigned ? (.lessOrEqual, 2) : (.less, 1)
        case UInt8(ascii: ">"): return isAssigned ? (.greaterOrEqual, 2) : (.greater, 1)
        case UInt8(ascii: "&"): return (.unknown, second == first ? 2 : 1)
        default: return (.unknown, lengthOfCharacter(first))
        }
    }

    /// How many bytes a character has that begins with a byte, never beyond the end of the tag.
    private func lengthOfCharacter(_ first: UInt8) -> Int {
        let length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        return min(length, limit - position)
    }
}
