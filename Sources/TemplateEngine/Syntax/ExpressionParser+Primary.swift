import StatementModel

extension ExpressionParser {
    /// A constant, a name, or something in brackets.
    mutating func primary() throws(SyntaxProblem) -> Expression {
        let token = tokens.current
        switch token.kind {
        case .name: return try name()
        case .text: return try text()
        case .integer, .decimal: return try number()
        case .leftParenthesis: return try parenthesised()
        case .leftBracket:
            tokens.take()
            let items = try items(to: .rightBracket)
            return Expression(kind: .list(items), range: tokens.range(from: token.lower))
        case .leftBrace:
            throw SyntaxProblem(
                "there are no dictionaries", at: tokens.range(of: token),
                help: "use one variable for each value, or an if for each case")
        default: throw unexpected("a value")
        }
    }

    private mutating func name() throws(SyntaxProblem) -> Expression {
        let token = tokens.current
        let name = tokens.text(of: token)
        let range = tokens.range(of: token)
        let kind: Expression.Kind
        switch name {
        case "true", "True": kind = .literal(.boolean(true))
        case "false", "False": kind = .literal(.boolean(false))
        case "none", "None": kind = .literal(.none)
        case "null", "nil", "undefined", "NULL", "Null":
            throw SyntaxProblem("'\(name)' is called 'none' here", at: range, help: "write 'none'")
        case "TRUE", "FALSE", "NONE", "NOT":
            throw SyntaxProblem(
                "'\(name)' is written in small letters", at: range, help: "write '\(name.lowercased())'")
        default: kind = .name(name)
        }
        tokens.take()
        return Expression(kind: kind, range: range)
    }

    /// A text; texts side by side are one.
    private mutating func text() throws(SyntaxProblem) -> Expression {
        let lower = tokens.current.lower
        var value = ""
        while tokens.current.kind == .text {
            value += try TextLiteral.value(of: tokens.current, bytes: tokens.bytes, file: tokens.file)
            tokens.take()
        }
        return Expression(kind: .literal(.text(value)), range: tokens.range(from: lower))
    }

    private mutating func number() throws(SyntaxProblem) -> Expression {
        let token = tokens.current
        let digits = tokens.text(of: token).filter { $0 != "_" }
        let range = tokens.range(of: token)
        let literal: Literal
        if token.kind == .integer {
            guard let value = Int64(digits) else {
                throw SyntaxProblem(
                    "this number is too large", at: range,
                    help: "whole numbers go up to \(Int64.max)")
            }
            literal = .integer(value)
        } else {
            guard let value = ExactDecimal(digits) else {
                throw SyntaxProblem(
                    "this number is too long", at: range,
                    help: "decimals are exact and have at most 18 digits")
            }
            literal = .decimal(value)
        }
        tokens.take()
        return Expression(kind: .literal(literal), range: range)
    }

    /// An expression in parentheses; with a comma, or empty, a list.
    private mutating func parenthesised() throws(SyntaxProblem) -> Expression {
        let opening = tokens.take()
        let items: [Expression]
        if tokens.skip(.rightParenthesis) {
            items = []
        } else {
            let first = try expression()
            if tokens.skip(.rightParenthesis) {
                return Expression(kind: first.kind, range: tokens.range(from: opening.lower))
            }
            try expect(.comma, or: .rightParenthesis)
            items = [first] + (try self.items(to: .rightParenthesis))
        }
        return Expression(kind: .list(items), range: tokens.range(from: opening.lower))
    }

    /// Expressions with commas in between, and the closing bracket; a comma may stand behind the last.
    private mutating func items(to closing: Token.Kind) throws(SyntaxProblem) -> [Expression] {
        var items: [Expression] = []
        try beside { (parser) throws(SyntaxProblem) in
            guard !parser.tokens.skip(closing) else { return false }
            items.append(try parser.expression())
            return try parser.goesOn(to: closing)
        }
        return items
    }

    /// Takes a comma, or the closing bracket.
    mutating func goesOn(to closing: Token.Kind) throws(SyntaxProblem) -> Bool {
        guard !tokens.skip(closing) else { return false }
        try expect(.comma, or: closing)
        return true
    }
}
