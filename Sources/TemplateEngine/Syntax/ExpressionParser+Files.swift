/// Tags that name other files.
extension ExpressionParser {
    /// The name of a file, as a text in quotes.
    mutating func templateName() throws(SyntaxProblem) -> TemplateName {
        let token = tokens.current
        guard token.kind == .text else {
            let problem = unexpected("the name of a template in quotes")
            guard token.isWord || token.kind == .leftBracket || token.kind == .leftParenthesis else {
                throw problem
            }
            throw SyntaxProblem(
                problem.message, at: problem.range,
                help: "files are found when the template is compiled: write the name itself, \"name\"")
        }
        let text = try TextLiteral.value(of: token, bytes: tokens.bytes, file: tokens.file)
        if text.isEmpty {
            throw SyntaxProblem("the name of the template is empty", at: tokens.range(of: token))
        }
        tokens.take()
        return TemplateName(text: text, range: tokens.range(of: token))
    }

    /// `"name"`, with `ignore missing` and `with context` or without.
    mutating func include() throws(SyntaxProblem) -> TagAction {
        let name = try templateName()
        var ignoresMissing = false
        if tokens.isWord("ignore") {
            tokens.take()
            guard tokens.isWord("missing") else { throw unexpected("'missing'") }
            tokens.take()
            ignoresMissing = true
        }
        if let hasContext = try context(), !hasContext.value {
            throw SyntaxProblem(
                "an included file always sees the variables around it", at: hasContext.range,
                help: "leave 'without context' out; a macro sees only its arguments")
        }
        return .leaf(.include(name, ignoresMissing: ignoresMissing))
    }

    /// `"name" as alias`.
    mutating func importFile() throws(SyntaxProblem) -> TagAction {
        let name = try templateName()
        guard tokens.isWord("as") else { throw unexpected("'as' and a name for the file") }
        tokens.take()
        guard tokens.current.kind == .name else { throw unexpected("a name for the file") }
        let alias = tokens.identifier(tokens.take())
        try refuseContext()
        return .leaf(.importFile(name, as: alias))
    }

    /// `"name" import a, b as c`.
    mutating func importMacros() throws(SyntaxProblem) -> TagAction {
        let name = try templateName()
        guard tokens.isWord("import") else { throw unexpected("'import'") }
        tokens.take()
        var macros: [(name: Identifier, alias: Identifier)] = []
        repeat {
            guard tokens.current.kind == .name else { throw unexpected("the name of a macro") }
            let macro = tokens.identifier(tokens.take())
            var alias = macro
            if tokens.isWord("as") {
                tokens.take()
                guard tokens.current.kind == .name else { throw unexpected("another name for the macro") }
                alias = tokens.identifier(tokens.take())
            }
            macros.append((macro, alias))
        } while tokens.skip(.comma) && tokens.current.kind != .end
        try refuseContext()
        return .leaf(.importMacros(name, macros))
    }

    private mutating func refuseContext() throws(SyntaxProblem) {
        guard let hasContext = try context(), hasContext.value else { return }
        throw SyntaxProblem(
            "macros of another file see only their arguments", at: hasContext.range,
            help: "leave 'with context' out and pass what the macro needs")
    }

    /// `with context` or `without context`; nil where neither stands.
    private mutating func context() throws(SyntaxProblem) -> (value: Bool, range: SourceRange)? {
        let isWith = tokens.isWord("with")
        guard isWith || tokens.isWord("without") else { return nil }
        let word = tokens.take()
        guard tokens.isWord("context") else { throw unexpected("'context'") }
        tokens.take()
        return (isWith, tokens.range(from: word.lower))
    }
}
