extension Compiler {
    /// Compiles a body; its macros and imports are known from its beginning on.
    mutating func compile(_ nodes: [Node]) {
        declare(nodes)
        for node in nodes where !builder.isTooLarge { compile(node) }
    }

    private mutating func compile(_ node: Node) {
        switch node.kind {
        case .text(let bytes): compileText(bytes, at: node.range)
        case .output(let expression): compileOutput(expression)
        case .condition(let branches, let otherwise): compileCondition(branches, otherwise, at: node.range)
        case .loop(let loop): compileLoop(loop, at: node.range)
        case .set(let name, let value): compileSet(name, value)
        case .setBlock(let name, let body): compileSetBlock(name, body, at: node.range)
        case .with(let variables, let body): compileWith(variables, body)
        case .include(let name, let ignoresMissing): compileInclude(name, ignoresMissing: ignoresMissing)
        case .extends(let name):
            error("'extends' must stand before everything else in its file", at: name.range)
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
                scope.bindings[name.name] = nil
                continue
            }
            scope.bindings[name.name] = .value(variable(holding: operand, at: expression.range))
        }
        withScope(scope) { $0.compile(body) }
    }

    /// A variable of a register of its own.
    mutating func variable(holding operand: Operand, at range: SourceRange) -> Operand {
        let target = builder.newRegister()
        builder.emit(.move(target, from: register(of: operand, at: range)), at: range)
        var variable = operand
        variable.place = .register(target)
        variable.path = newPath()
        variable.literal = nil
        return variable
    }

    // MARK: Conditions

    private mutating func compileCondition(
        _ branches: [(condition: Expression, body: [Node])], _ otherwise: [Node]?, at range: SourceRange
    ) {
        let names = AssignedNames.of(branches.map(\.body) + [otherwise ?? []])
        prepareAssigned(names, at: range)
        let end = builder.newLabel()
        let before = (position: position, bindings: scopes[frame].bindings, present: present)
        var outcomes: [(position: OutputPosition?, bindings: [String: Scope.Binding], place: SourceRange)] =
            []
        for branch in branches {
            let next = builder.newLabel()
            jump(to: next, when: false, branch.condition)
            let alternative = facts(branch.condition, when: false)
            withPresent(facts(branch.condition, when: true)) { $0.compile(branch.body) }
            builder.emit(.jump(end.number), at: range)
            builder.bind(next)
            outcomes.append((position, scopes[frame].bindings, branch.condition.range))
            position = before.position
            scopes[frame].bindings = before.bindings
            present.formUnion(alternative)
        }
        compile(otherwise ?? [])
        builder.bind(end)
        present = before.present
        outcomes.append((position, scopes[frame].bindings, range))
        join(outcomes.map { ($0.position, $0.place) })
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

    // MARK: Assignments

    /// The innermost scope that `set` puts variables into.
    var frame: Int { scopes.lastIndex { $0.isFrame } ?? 0 }

    mutating func compileSet(_ name: Identifier, _ expression: Expression) {
        guard checkAssignable(name) else { return }
        guard let operand = operand(expression) else {
            scopes[frame].bindings[name.name] = nil
            unknownNames.insert(name.name)
            return
        }
        assign(operand, to: name, at: expression.range)
    }

    mutating func assign(_ operand: Operand, to name: Identifier, at range: SourceRange) {
        var new = variable(holding: operand, at: range)
        // One register for all assignments to a name: what follows a branch must not ask which one was taken.
        if case .value(let earlier)? = scopes[frame].bindings[name.name],
            case .register(let target) = earlier.place, case .register(let source) = new.place
        {
            builder.emit(.move(target, from: source), at: range)
            new.place = .register(target)
        }
        scopes[frame].bindings[name.name] = .value(new)
    }

    private mutating func checkAssignable(_ name: Identifier) -> Bool {
        if name.name == "loop" {
            error("'loop' is the state of the loop and cannot be set", at: name.range)
            return false
        }
        let isInner = scopes[frame].bindings[name.name] != nil
        if frame > 0, !isInner, scopes[..<frame].contains(where: { $0.bindings[name.name] != nil }) {
            diagnostics.warning(
                "this sets a new '\(name.name)' that ends with the loop; the one outside keeps its value",
                at: name.range,
                help: "to add up over rows, use a filter: transactions | sum(amount)")
        }
        return true
    }

    /// Gives variables that a branch sets a register before the branches part, empty at first.
    private mutating func prepareAssigned(_ names: [Identifier], at range: SourceRange) {
        for name in names where scopes[frame].bindings[name.name] == nil {
            let register = builder.newRegister()
            builder.emit(.move(register, from: Program.missing), at: range)
            scopes[frame].bindings[name.name] = .value(
                Operand(.register(register), .nothing, path: newPath()))
        }
    }

    private mutating func mergeAssigned(_ names: [Identifier], _ outcomes: [[String: Scope.Binding]]) {
        for name in names {
            var merged: Operand?
            for (index, outcome) in outcomes.enumerated() {
                guard case .value(let operand)? = outcome[name.name] else { continue }
                guard let earlier = merged, index > 0 else {
                    merged = operand
                    continue
                }
                guard let type = TypeUnion.of(earlier.type, operand.type) else {
                    error(
                        "'\(name.name)' is \(earlier.type) in one branch and \(operand.type) in another",
                        at: name.range, help: "use two names")
                    continue
                }
                merged?.type = type
                if earlier.currencyDomain != operand.currencyDomain, earlier.type != .nothing {
                    merged?.currencyDomain = nil
                }
                if earlier.type == .nothing { merged?.currencyDomain = operand.currencyDomain }
            }
            merged?.path = newPath()
            if let merged { scopes[frame].bindings[name.name] = .value(merged) }
        }
    }

    private mutating func compileSetBlock(_ name: Identifier, _ body: [Node], at range: SourceRange) {
        guard checkAssignable(name) else { return }
        let operand = captured(at: range) { $0.compile(body) }
        assign(operand, to: name, at: range)
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
        withScope(Scope(isFrame: true), work)
        let register = builder.newRegister()
        builder.emit(.endCapture(register), at: range)
        if let inner = position, !inner.isNeutral {
            error("what is kept here ends \(inner.words)", at: range, help: "close what the text opens")
        }
        position = outer
        return Operand(.register(register), isMarkup ? .markup : .text)
    }
}

/// The names that `set` gives values to in parts of a template, loops and blocks of their own aside.
enum AssignedNames {
    static func of(_ bodies: [[Node]]) -> [Identifier] {
        var names: [Identifier] = []
        for body in bodies { collect(body, into: &names) }
        return names
    }

    private static func collect(_ nodes: [Node], into names: inout [Identifier]) {
        for node in nodes {
            switch node.kind {
            case .set(let name, _), .setBlock(let name, _):
                if !names.contains(where: { $0.name == name.name }) { names.append(name) }
            case .condition(let branches, let otherwise):
                for branch in branches { collect(branch.body, into: &names) }
                collect(otherwise ?? [], into: &names)
            default: break
            }
        }
    }
}
