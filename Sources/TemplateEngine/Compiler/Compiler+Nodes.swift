extension Compiler {
    /// Compiles a body; its macros and imports are known from its beginning on.
    mutating func compile(_ nodes: [Node]) {
        declare(nodes)
        for node in nodes where !builder.isTooLarge { compile(node) }
    }

    private mutating func compile(_ node: Node) {
        switch node.kind {
        case .text(let bytes):
            if cellPlace == nil {
                compileText(bytes, at: node.range)
            } else {
                compileCellText(bytes, at: node.range)
            }
        case .output(let expression):
            if case .value(let column) = cellPlace {
                compileCellValue(expression, column: column)
            } else {
                compileOutput(expression)
            }
        case .condition(let branches, let otherwise): compileCondition(branches, otherwise, at: node.range)
        case .loop(let loop): compileLoop(loop, at: node.range)
        case .set(let name, let value): compileSet(name, value)
        case .setBlock(let name, let body): compileSetBlock(name, body, at: node.range)
        case .with(let variables, let body): compileWith(variables, body)
        case .include(let name, let ignoresMissing): compileInclude(name, ignoresMissing: ignoresMissing)
        case .extends(let name):
            error(
                "'extends' must stand before everything else in its file", at: name.range,
                help: "move it to the first line, and the rest into blocks")
        case .block(let name, let body): compileBlock(name, body)
        // Macros and imports take effect before anything is printed.
        case .macro, .importFile, .importMacros: break
        case .call(let call, let body): compileCall(call, body)
        case .filterBlock(let name, let arguments, let body):
            compileFilterBlock(name, arguments, body, at: node.range)
        }
        if builder.isTooLarge {
            error(
                "the template is too large: its includes, blocks and macros come to more than a million steps",
                at: node.range, help: "look for files that include each other many times")
        }
    }

    private mutating func compileWith(_ variables: [(Identifier, Expression)], _ body: [Node]) {
        var scope = Scope(isFrame: true)
        for (name, expression) in variables {
            guard let operand = operand(expression) else {
                scope.bindings[name.name] = .broken
                continue
            }
            scope.bindings[name.name] = .value(variable(holding: operand, at: expression.range))
        }
        withScope(scope) { $0.compile(body) }
    }

    // MARK: Conditions

    mutating func compileCondition(
        _ branches: [(condition: Expression, body: [Node])], _ otherwise: [Node]?, at range: SourceRange
    ) {
        let names = AssignedNames.of(branches.map(\.body) + [otherwise ?? []])
        prepareAssigned(names, at: range)
        let end = builder.newLabel()
        let before = (
            position: position, bindings: scopes[frame].bindings, present: present, elements: elements
        )
        var outcomes: [(position: OutputPosition?, bindings: [String: Scope.Binding], place: SourceRange)] =
            []
        var nestings: [(elements: ElementNesting?, place: SourceRange)] = []
        // What stands behind a condition that always holds is never printed.
        var isDecided = false
        for branch in branches {
            guard constantTruth(branch.condition) != false else {
                noteUndeclared(branch.condition)
                continue
            }
            let next = builder.newLabel()
            jump(to: next, when: false, branch.condition)
            let alternative = facts(branch.condition, when: false)
            withPresent(facts(branch.condition, when: true)) { $0.compile(branch.body) }
            builder.emit(.jump(end.number), at: range)
            builder.bind(next)
            outcomes.append((position, scopes[frame].bindings, branch.condition.range))
            if !isDecided { nestings.append((elements, branch.condition.range)) }
            isDecided = isDecided || constantTruth(branch.condition) == true
            position = before.position
            elements = before.elements
            scopes[frame].bindings = before.bindings
            if !names.isEmpty { scopes[frame].version = newNumber() }
            present.formUnion(alternative)
        }
        compile(otherwise ?? [])
        builder.bind(end)
        present = before.present
        outcomes.append((position, scopes[frame].bindings, range))
        join(outcomes.map { ($0.position, $0.place) })
        if !isDecided { nestings.append((elements, range)) }
        joinElements(nestings)
        mergeAssigned(names, outcomes.map(\.bindings))
    }

    /// All ways through a condition must end at places of the output's grammar that can be one.
    private mutating func join(_ outcomes: [(position: OutputPosition?, place: SourceRange)]) {
        var joined = outcomes.last?.position
        for outcome in outcomes.dropLast() {
            guard let position = joined, let other = outcome.position else { continue }
            joined = position.joined(with: other)
            guard joined == nil else { continue }
            error(
                "the ways through this 'if' end in different places: \(other.words), and \(position.words)",
                at: outcome.place, help: "let every branch open and close the same tags and quotes")
            return
        }
        position = joined
    }

    private mutating func compileFilterBlock(
        _ name: Identifier, _ arguments: [Argument], _ body: [Node], at range: SourceRange
    ) {
        let outer = position
        position = nil
        builder.emit(.beginCapture, at: range)
        withScope(Scope(isFrame: true)) { $0.compile(body) }
        let register = builder.newRegister()
        builder.emit(.endCapture(register), at: range)
        position = outer
        guard let filtered = filtered(Operand(.register(register), .text), name, arguments, base: name.range)
        else { return }
        printValue(filtered, at: name.range)
    }

    /// Output kept apart as a value: markup where the format has any, else text.
    mutating func captured(at range: SourceRange, _ work: (inout Compiler) -> Void) -> Operand {
        let outer = position
        let isMarkup = options.format == .html || options.format == .xml
        position = isMarkup ? OutputPosition(options) : nil
        builder.emit(.beginCapture, at: range)
        _ = compilePartElsewhere(.capture, isMarkup ? ElementNesting(options.format) : nil) {
            $0.withScope(Scope(isFrame: true), work)
        }
        let register = builder.newRegister()
        builder.emit(.endCapture(register), at: range)
        if let inner = position, !inner.isNeutral {
            error("what is kept here ends \(inner.words)", at: range, help: "close what the text opens")
        }
        position = outer
        return Operand(.register(register), isMarkup ? .markup : .text)
    }
}
