/// What is told about a token that cannot stand where it does.
extension ExpressionParser {
    mutating func expect(_ kind: Token.Kind, or other: Token.Kind? = nil) throws(SyntaxProblem) {
        guard !tokens.skip(kind) else { return }
        throw unexpected(other.map { "\(kind.spelling) or \($0.spelling)" } ?? kind.spelling)
    }

    /// The end of the tag.
    func expectEnd() throws(SyntaxProblem) {
        let token = tokens.current
        let expected = closingBraces ?? "the end"
        switch token.kind {
        case .end: return
        case .dot, .leftBracket:
            throw SyntaxProblem(
                "expected \(expected) but found \(found(token))", at: tokens.range(of: token),
                help: "put the filtered value in parentheses: (value | filter).field")
        case .comma:
            throw SyntaxProblem(
                "expected \(expected) but found ','", at: tokens.range(of: token),
                help: "one value stands here; texts are joined with '~'")
        default: throw unexpected(expected)
        }
    }

    private var closingBraces: String? {
        tokens.closing.map { "'\(String(decoding: tokens.bytes[$0.lower..<$0.upper], as: UTF8.self))'" }
    }

    /// An error about the token that is looked at.
    func unexpected(_ expected: String) -> SyntaxProblem {
        let token = tokens.current
        let range = tokens.range(of: token)
        switch token.kind {
        case .assign:
            return SyntaxProblem(
                "expected \(expected) but found '='", at: range, help: "'=' assigns; compare with '=='")
        case .malformedNumber:
            return SyntaxProblem(
                "'\(shortened(token))' is no number", at: range,
                help: "numbers are written like 12, 1_000, 0.5; names begin with a letter")
        case .unclosedText:
            return SyntaxProblem(
                "this text has no closing quote", at: range,
                help: "texts stand in 'single' or \"double\" quotes")
        case .unknown: return unknownSign(token, expected: expected)
        default:
            return SyntaxProblem(
                "expected \(expected) but found \(found(token))", at: range, help: hint(token))
        }
    }

    private func found(_ token: Token) -> String {
        switch token.kind {
        case .text: "a text"
        case .end: closingBraces ?? "the end"
        default: "'\(shortened(token))'"
        }
    }

    /// A token as written; names of absurd length would hide the message.
    private func shortened(_ token: Token) -> String {
        let text = tokens.text(of: token)
        return text.count > 40 ? text.prefix(40) + "…" : text
    }

    private func hint(_ token: Token) -> String? {
        switch token.kind {
        case .name:
            switch tokens.text(of: token) {
            case "AND", "And": "write 'and'"
            case "OR", "Or": "write 'or'"
            case "NOT", "Not": "write 'not'"
            case "eq", "equals": "write '=='"
            case "ne", "neq": "write '!='"
            case "lt": "write '<'"
            case "gt": "write '>'"
            case "le", "lte": "write '<='"
            case "ge", "gte": "write '>='"
            case "xor": "write '!=' between two conditions"
            case "contains": "write 'in', with the sides swapped: \"a\" in text"
            case "mod": "write '%'"
            case "then": "leave 'then' out"
            default: nil
            }
        case .not: "put the negation in parentheses: (not …)"
        case .colon where tokens.following().kind == .end: "leave ':' out"
        case .dot where tokens.following().kind == .integer: "write 0 in front of the point"
        case .unclosedText: "close the text with its quote"
        default: nil
        }
    }

    private func unknownSign(_ token: Token, expected: String) -> SyntaxProblem {
        let text = tokens.text(of: token)
        let range = tokens.range(of: token)
        let help: String? =
            switch text {
            case "&&": "write 'and'"
            case "||": "write 'or'"
            case "!": "write 'not'"
            case "===": "write '=='"
            case "!==", "<>": "write '!='"
            case "?": "write a if condition else b"
            case "&": "write 'and'; texts are joined with '~'"
            case "^": "a power is written '**'"
            case ";": "a tag holds one thing; write a tag for each"
            case "\u{201C}", "\u{201D}", "\u{201E}", "\u{2018}", "\u{2019}", "`":
                "texts stand in straight quotes: \"text\" or 'text'"
            case "\u{A0}", "\u{202F}", "\u{FEFF}": "this is a special space; write an ordinary one"
            case "\u{2212}", "\u{2013}", "\u{2014}": "a minus is written '-'"
            case "\u{D7}": "write '*'"
            case "\u{F7}": "write '/'"
            case "\u{2260}": "write '!='"
            case "\u{2264}": "write '<='"
            case "\u{2265}": "write '>='"
            default: nil
            }
        if let help {
            return SyntaxProblem("expected \(expected) but found '\(text)'", at: range, help: help)
        }
        let isVisible = text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        let digits = text.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
        let number = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return SyntaxProblem(
            "\(isVisible ? "'\(text)'" : "the character U+\(number)") means nothing in a tag", at: range,
            help: "names consist of the letters a to z, digits and _; other characters stand in quotes")
    }
}
