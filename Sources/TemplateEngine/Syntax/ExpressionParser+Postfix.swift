extension ExpressionParser {
    /// Fields, elements and calls behind a value.
    mutating func postfixed(_ value: Expression) throws(SyntaxProblem) -> Expression {
        var value = value
        while true {
            switch tokens.current.kind {
            case .dot: value = try field(of: value)
            case .leftBracket: value = try element(of: value)
            case .leftParenthesis: value = try call(of: value)
            default: return value
            }
        }
    }

    private mutating func field(of value: Expression) throws(SyntaxProblem) -> Expression {
        try count(tokens.take())
        let token = tokens.current
        let kind: Expression.Kind
        if token.isWord {
            kind = .field(value, tokens.identifier(token))
        } else if token.kind == .integer, let index = Int64(tokens.text(of: token).filter { $0 != "_" }) {
            let literal = Expression(kind: .literal(.integer(index)), range: tokens.range(of: token))
            kind = .index(value, literal)
        } else {
            throw unexpected("the name of a field")
        }
        tokens.take()
        return Expression(kind: kind, range: tokens.range(from: value.range.lower))
    }

    private mutating func element(of value: Expression) throws(SyntaxProblem) -> Expression {
        try count(tokens.take())
        let kind: Expression.Kind
        if tokens.skip(.colon) {
            kind = .slice(value, from: nil, to: try endOfSlice())
        } else {
            let index = try expression()
            if tokens.skip(.colon) {
                kind = .slice(value, from: index, to: try endOfSlice())
            } else if case .literal(.text(let name)) = index.kind {
                kind = .field(value, Identifier(name: name, range: index.range))
            } else {
                kind = .index(value, index)
            }
        }
        try expect(.rightBracket)
        return Expression(kind: kind, range: tokens.range(from: value.range.lower))
    }

    private mutating func endOfSlice() throws(SyntaxProblem) -> Expression? {
        var end: Expression?
        if tokens.current.kind != .rightBracket, tokens.current.kind != .colon { end = try expression() }
        guard tokens.current.kind == .colon else { return end }
        throw SyntaxProblem(
            "a part of a list has no step", at: tokens.range(of: tokens.current),
            help: "write [from:to]; for the other direction use the filter 'reverse'")
    }

    private mutating func call(of value: Expression) throws(SyntaxProblem) -> Expression {
        switch value.kind {
        case .name, .field: break
        default:
            throw SyntaxProblem(
                "only a macro or a function can be called", at: tokens.range(of: tokens.current),
                help: "parentheses for arguments stand behind a name")
        }
        let arguments = try arguments()
        return Expression(
            kind: .call(value, arguments), range: tokens.range(from: value.range.lower))
    }

    /// Filters and tests behind a value.
    mutating func filtered(_ value: Expression) throws(SyntaxProblem) -> Expression {
        var value = value
        while true {
            switch tokens.current.kind {
            case .pipe:
                try count(tokens.take())
                let (name, arguments) = try filter()
                value = Expression(
                    kind: .filter(value, name, arguments), range: tokens.range(from: value.range.lower))
            case .is: value = try test(of: value)
            case .leftParenthesis: value = try call(of: value)
            default: return value
            }
        }
    }

    /// A filter's name and arguments, behind the bar.
    mutating func filter() throws(SyntaxProblem) -> (Identifier, [Argument]) {
        guard tokens.current.isWord else { throw unexpected("the name of a filter") }
        let name = tokens.identifier(tokens.take())
        if tokens.current.kind == .colon {
            throw SyntaxProblem(
                "expected '(' but found ':'", at: tokens.range(of: tokens.current),
                help: "arguments of a filter stand in parentheses: \(name.name)(…)")
        }
        return (name, tokens.current.kind == .leftParenthesis ? try arguments() : [])
    }

    /// `is name`, `is not name`, with arguments in parentheses or one behind a space.
    private mutating func test(of value: Expression) throws(SyntaxProblem) -> Expression {
        try count(tokens.take())
        let isNegated = tokens.skip(.not)
        guard tokens.current.kind == .name || tokens.current.kind == .in else {
            throw unexpected("the name of a test")
        }
        let name = tokens.identifier(tokens.take())
        var arguments: [Argument] = []
        switch tokens.current.kind {
        case .leftParenthesis: arguments = try self.arguments()
        case .name, .text, .integer, .decimal, .leftBracket, .leftBrace:
            arguments = [Argument(label: nil, value: try postfixed(try primary()))]
        case .is:
            throw SyntaxProblem(
                "a test cannot follow a test", at: tokens.range(of: tokens.current),
                help: "join them with 'and'")
        default: break
        }
        return Expression(
            kind: .test(value, name, arguments, isNegated: isNegated),
            range: tokens.range(from: value.range.lower))
    }

    /// Arguments in parentheses: told by their places first, then by their names.
    mutating func arguments() throws(SyntaxProblem) -> [Argument] {
        try count(tokens.take())
        var arguments: [Argument] = []
        try beside { (parser) throws(SyntaxProblem) in
            guard !parser.tokens.skip(.rightParenthesis) else { return false }
            arguments.append(try parser.argument(after: arguments))
            return try parser.goesOn(to: .rightParenthesis)
        }
        return arguments
    }

    private mutating func argument(after others: [Argument]) throws(SyntaxProblem) -> Argument {
        let token = tokens.current
        try checkCount(others.count, at: tokens.range(of: token))
        if token.kind == .times || token.kind == .power {
            throw SyntaxProblem(
                "a list cannot stand for several arguments", at: tokens.range(of: token),
                help: "write the arguments one by one")
        }
        guard token.isWord, tokens.following().kind == .assign else {
            if others.last?.label != nil {
                throw SyntaxProblem(
                    "an argument without a name stands behind one with a name",
                    at: tokens.range(of: token), help: "put it in front, or write its name: name=value")
            }
            return Argument(label: nil, value: try expression())
        }
        let label = tokens.identifier(tokens.take())
        if others.contains(where: { $0.label?.name == label.name }) {
            throw SyntaxProblem("the argument '\(label.name)' is given twice", at: label.range)
        }
        tokens.take()
        return Argument(label: label, value: try expression())
    }
}
