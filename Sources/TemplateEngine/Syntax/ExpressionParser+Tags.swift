/// What stands behind a tag's name.
extension ExpressionParser {
    /// Reads a tag to its end.
    mutating func tag(_ word: TagWord) throws(SyntaxProblem) -> TagAction {
        let action = try content(of: word)
        try expectEnd()
        return action
    }

    private mutating func content(of word: TagWord) throws(SyntaxProblem) -> TagAction {
        switch word {
        case .if: return .open(.condition(try expression()))
        case .elif: return .elseIf(try expression())
        case .else: return try otherwise()
        case .for: return try loop()
        case .set: return try assignment()
        case .with: return .open(.with(try withValues()))
        case .include: return try include()
        case .extends: return .leaf(.extends(try templateName()))
        case .block: return try block()
        case .macro: return try macro()
        case .call: return try callBlock()
        case .import: return try importFile()
        case .from: return try importMacros()
        case .filter: return .open(.filter(try filters()))
        case .raw, .endraw: return .nothing
        case .endblock, .endmacro:
            return .close(tokens.current.isWord ? tokens.identifier(tokens.take()) : nil)
        case .endif, .endfor, .endset, .endwith, .endcall, .endfilter: return .close(nil)
        }
    }

    private func otherwise() throws(SyntaxProblem) -> TagAction {
        if tokens.current.kind == .if {
            throw SyntaxProblem(
                "expected '%}' but found 'if'", at: tokens.range(of: tokens.current), help: "write 'elif'")
        }
        return .otherwise
    }

    /// A name that the tag gives to something.
    private mutating func target(_ what: String) throws(SyntaxProblem) -> Identifier {
        let token = tokens.current
        guard token.kind == .name else { throw unexpected(what) }
        let identifier = tokens.identifier(token)
        if ["true", "false", "none", "True", "False", "None"].contains(identifier.name) {
            throw SyntaxProblem("'\(identifier.name)' is a value and no name", at: identifier.range)
        }
        tokens.take()
        return identifier
    }

    private mutating func expectWord(_ word: StaticString) throws(SyntaxProblem) {
        guard tokens.isWord(word) else { throw unexpected("'\(word)'") }
        tokens.take()
    }

    /// `variable in sequence`, with `if condition` or without.
    private mutating func loop() throws(SyntaxProblem) -> TagAction {
        let isGrouped = tokens.current.kind == .leftParenthesis
        if isGrouped { tokens.take() }
        let variable = try target("the name of a variable")
        if isGrouped || tokens.current.kind == .comma {
            throw SyntaxProblem(
                "a loop has one variable", at: isGrouped ? variable.range : tokens.range(of: tokens.current),
                help: "write 'for \(variable.name) in …' and use its fields: \(variable.name).field")
        }
        try expect(.in)
        let sequence = try listWithoutParentheses { (parser) throws(SyntaxProblem) in
            try parser.unconditional()
        }
        var condition: Expression?
        if tokens.skip(.if) { condition = try expression() }
        if tokens.isWord("recursive") {
            throw SyntaxProblem(
                "loops are not recursive", at: tokens.range(of: tokens.current),
                help: "write a loop inside the loop")
        }
        return .open(.loop(variable: variable, sequence: sequence, condition: condition))
    }

    /// An expression, or several with commas in between, which are a list.
    private mutating func listWithoutParentheses(
        _ item: (inout Self) throws(SyntaxProblem) -> Expression
    ) throws(SyntaxProblem) -> Expression {
        let first = try item(&self)
        guard tokens.current.kind == .comma else { return first }
        var items = [first]
        try beside { (parser) throws(SyntaxProblem) in
            guard parser.tokens.skip(.comma), parser.tokens.current.kind != .end else { return false }
            items.append(try item(&parser))
            return true
        }
        return Expression(kind: .list(items), range: tokens.range(from: first.range.lower))
    }

    /// `name = value`, or `name` alone, with filters or without, for a block.
    private mutating func assignment() throws(SyntaxProblem) -> TagAction {
        let name = try target("the name of a variable")
        switch tokens.current.kind {
        case .assign:
            tokens.take()
            let value = try listWithoutParentheses { (parser) throws(SyntaxProblem) in try parser.expression()
            }
            return .leaf(.set(name, value))
        case .pipe:
            tokens.take()
            return .open(.set(name, try filters()))
        case .end: return .open(.set(name, []))
        case .comma:
            throw SyntaxProblem(
                "'set' names one value", at: tokens.range(of: tokens.current), help: "write a tag for each")
        case .dot, .leftBracket:
            throw SyntaxProblem(
                "a field cannot be changed", at: tokens.range(of: tokens.current),
                help: "values never change; 'set' gives a name to a new one")
        default: throw unexpected("'='")
        }
    }

    private mutating func withValues() throws(SyntaxProblem) -> [(Identifier, Expression)] {
        var values: [(Identifier, Expression)] = []
        guard tokens.current.kind != .end else { return values }
        try beside { (parser) throws(SyntaxProblem) in
            let name = try parser.target("the name of a variable")
            try parser.expect(.assign)
            values.append((name, try parser.expression()))
            return parser.tokens.skip(.comma)
        }
        return values
    }

    /// `name`, with words that change nothing here.
    private mutating func block() throws(SyntaxProblem) -> TagAction {
        let name = try target("the name of the block")
        if tokens.isWord("scoped") { tokens.take() }
        if tokens.isWord("required") {
            throw SyntaxProblem(
                "blocks are never required", at: tokens.range(of: tokens.current),
                help: "leave the word out; what stands in the block is used where nothing replaces it")
        }
        if tokens.current.kind == .minus {
            throw SyntaxProblem(
                "a block's name has no hyphen", at: tokens.range(of: tokens.current), help: "write '_'")
        }
        return .open(.block(name))
    }

    /// `name(a, b=1)`.
    private mutating func macro() throws(SyntaxProblem) -> TagAction {
        let name = try target("the name of the macro")
        try expect(.leftParenthesis)
        var parameters: [(name: Identifier, fallback: Expression?)] = []
        try beside { (parser) throws(SyntaxProblem) in
            guard !parser.tokens.skip(.rightParenthesis) else { return false }
            parameters.append(try parser.parameter(after: parameters))
            return try parser.goesOn(to: .rightParenthesis)
        }
        return .open(.macro(name, parameters))
    }

    private mutating func parameter(
        after others: [(name: Identifier, fallback: Expression?)]
    ) throws(SyntaxProblem) -> (name: Identifier, fallback: Expression?) {
        let name = try target("the name of a parameter")
        try checkCount(others.count, at: name.range)
        if others.contains(where: { $0.name.name == name.name }) {
            throw SyntaxProblem("the parameter '\(name.name)' stands here twice", at: name.range)
        }
        if tokens.skip(.assign) { return (name, try expression()) }
        if others.last?.fallback != nil {
            throw SyntaxProblem(
                "a parameter without a default stands behind one with a default", at: name.range,
                help: "put it in front, or give it a default: \(name.name)=none")
        }
        return (name, nil)
    }

    private mutating func callBlock() throws(SyntaxProblem) -> TagAction {
        if tokens.current.kind == .leftParenthesis {
            throw SyntaxProblem(
                "a 'call' block takes no parameters", at: tokens.range(of: tokens.current),
                help: "write 'call name(arguments)', and caller() in the macro without arguments")
        }
        let call = try expression()
        guard case .call = call.kind else {
            throw SyntaxProblem(
                "'call' needs the call of a macro", at: call.range, help: "write 'call name(arguments)'")
        }
        return .open(.call(call))
    }

    /// One filter or several with bars in between.
    private mutating func filters() throws(SyntaxProblem) -> [OpenBlock.FilterUse] {
        var uses: [OpenBlock.FilterUse] = []
        repeat {
            let (name, arguments) = try filter()
            try count(tokens.current)
            uses.append((name, arguments))
        } while tokens.skip(.pipe)
        return uses
    }
}
