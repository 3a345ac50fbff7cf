extension Compiler {
    /// The innermost scope that `set` puts variables into.
    var frame: Int { scopes.lastIndex { $0.isFrame } ?? 0 }

    mutating func compileSet(_ name: Identifier, _ expression: Expression) {
        guard checkAssignable(name) else { return }
        guard let operand = operand(expression) else {
            bind(name.name, to: .broken)
            return
        }
        assign(operand, to: name, at: expression.range)
    }

    mutating func assign(_ operand: Operand, to name: Identifier, at range: SourceRange) {
        var new = variable(holding: operand, at: range)
        // One register for all assignments to a name: what follows a branch must not ask which one was taken.
        if case .value(let earlier)? = scopes[frame].bindings[name.name], earlier.ownsRegister,
            case .register(let target) = earlier.place, case .register(let source) = new.place
        {
            builder.emit(.move(target, from: source), at: range)
            new.place = .register(target)
        }
        bind(name.name, to: .value(new))
    }

    /// Gives a name another meaning in the innermost frame.
    mutating func bind(_ name: String, to binding: Scope.Binding) {
        scopes[frame].bindings[name] = binding
        scopes[frame].version = newNumber()
    }

    private mutating func checkAssignable(_ name: Identifier) -> Bool {
        switch scopes[frame].bindings[name.name] {
        case .loop:
            error("'loop' is the state of the loop and cannot be set", at: name.range)
            return false
        case .macro, .importedFile:
            error(
                "'\(name.name)' is the name of a macro or an imported file", at: name.range,
                help: "take another name")
            return false
        case .value, .broken: break
        case nil: warnIfForgotten(name)
        }
        return true
    }

    /// A variable that is set in a loop ends with it, which surprises who wants to add up or to remember.
    private mutating func warnIfForgotten(_ name: Identifier) {
        guard case .loop? = scopes[frame].bindings["loop"],
            scopes[..<frame].contains(where: {
                if case .value? = $0.bindings[name.name] { true } else { false }
            })
        else { return }
        diagnostics.warning(
            "this sets a new '\(name.name)' that ends with the loop; the one outside keeps its value",
            at: name.range, help: "to add up over rows, use a filter: transactions | sum(amount)")
    }

    /// Gives variables that one of several ways sets a register before the ways part.
    ///
    /// The register holds what the name has meant until then, or nothing.
    mutating func prepareAssigned(_ names: [Identifier], at range: SourceRange) {
        for name in names {
            switch scopes[frame].bindings[name.name] {
            case .loop, .macro, .importedFile, .broken: continue
            case .value(let operand) where operand.ownsRegister: continue
            case .value, nil: break
            }
            if scopes[frame].bindings[name.name] == nil { warnIfForgotten(name) }
            var earlier = Operand(.register(Program.missing), .nothing)
            switch lookUp(name.name) {
            case .value(let operand): earlier = operand
            case .root, .field: earlier = operand(named: name.name, at: name.range) ?? earlier
            case .loop, .macro, .importedFile, .broken, .unknown: break
            }
            bind(name.name, to: .value(variable(holding: earlier, at: range)))
        }
    }

    mutating func mergeAssigned(_ names: [Identifier], _ outcomes: [[String: Scope.Binding]]) {
        for name in names {
            guard !outcomes.contains(where: { if case .broken? = $0[name.name] { true } else { false } })
            else {
                scopes[frame].bindings[name.name] = .broken
                continue
            }
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
                merged?.currencyDomain = commonDomain(earlier, operand)
            }
            merged?.path = newPath()
            if let merged { bind(name.name, to: .value(merged)) }
        }
    }

    /// A variable of a register of its own.
    mutating func variable(holding operand: Operand, at range: SourceRange) -> Operand {
        let target = builder.newRegister()
        builder.emit(.move(target, from: register(of: operand, at: range)), at: range)
        var variable = operand
        variable.place = .register(target)
        variable.path = newPath()
        variable.literal = nil
        variable.ownsRegister = true
        return variable
    }

    mutating func compileSetBlock(_ name: Identifier, _ body: [Node], at range: SourceRange) {
        guard checkAssignable(name) else { return }
        let operand = captured(at: range) { $0.compile(body) }
        assign(operand, to: name, at: range)
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
            case .loop(let loop): collect(loop.otherwise ?? [], into: &names)
            default: break
            }
        }
    }
}
