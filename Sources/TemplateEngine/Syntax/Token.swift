/// A word, a sign or a constant inside a tag.
struct Token {
    enum Kind: UInt8 {
        case name
        // Words that are operators and therefore no names of variables.
        case and, or, not, `in`, `is`, `if`, `else`
        case integer, decimal, text
        case leftParenthesis, rightParenthesis, leftBracket, rightBracket, leftBrace, rightBrace
        case comma, colon, dot, pipe, assign
        case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
        case plus, minus, tilde, times, power, slash, doubleSlash, percent
        /// The end of the tag.
        case end
        /// Digits with letters in them.
        case malformedNumber
        /// A quote that nothing closes.
        case unclosedText
        /// Signs of other languages, and what belongs to none.
        case unknown
    }

    let kind: Kind
    let lower: Int
    let upper: Int

    /// Whether it is written like a name.
    var isWord: Bool { kind.rawValue <= Kind.else.rawValue }
}

extension Token.Kind {
    /// The sign, where the kind has one spelling.
    var spelling: String {
        switch self {
        case .name: "a name"
        case .leftParenthesis: "'('"
        case .rightParenthesis: "')'"
        case .leftBracket: "'['"
        case .rightBracket: "']'"
        case .comma: "','"
        case .assign: "'='"
        case .in: "'in'"
        default: "something else"
        }
    }
}
