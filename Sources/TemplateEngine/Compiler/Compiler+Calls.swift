extension Compiler {
    /// Prints a macro, `caller()` or `super()` in place; false when the call is something else.
    mutating func printCall(_ callee: Expression, _ arguments: [Argument], at range: SourceRange) -> Bool {
        if case .name("super") = callee.kind {
            printSuper(at: range)
            return true
        }
        if case .name("caller") = callee.kind {
            printCaller(arguments, at: range)
            return true
        }
        guard let macro = macro(callee) else { return false }
        printMacro(macro, arguments, at: range)
        return true
    }

    /// The macro that an expression names, without reporting anything.
    func macro(_ callee: Expression) -> Int? {
        switch callee.kind {
        case .name(let name): if case .macro(let number) = lookUp(name) { return number }
        case .field(let base, let name):
            if case .name(let file) = base.kind, case .importedFile(let names) = lookUp(file),
                case .macro(let number)? = names[name.name]
            {
                return number
            }
        default: break
        }
        return nil
    }

    /// A call as a value.
    mutating func callValue(
        _ callee: Expression, _ arguments: [Argument], at range: SourceRange
    ) -> Operand? {
        if case .field(let base, let name) = callee.kind, case .name(let variable) = base.kind {
            switch lookUp(variable) {
            case .loop(let number) where name.name == "cycle": return cycle(arguments, number, at: range)
            case .importedFile(let names) where names[name.name] == nil:
                reportNoMember(name, names)
                checkArguments(arguments)
                return nil
            default: break
            }
        }
        if case .name("range") = callee.kind { return rangeList(arguments, at: range) }
        if case .name(let name) = callee.kind, name == "super" || name == "caller" {
            return captured(at: range) { _ = $0.printCall(callee, arguments, at: range) }
        }
        if let macro = macro(callee) {
            return captured(at: range) { $0.printMacro(macro, arguments, at: range) }
        }
        reportUncallable(callee)
        checkArguments(arguments)
        return nil
    }

    private mutating func reportUncallable(_ callee: Expression) {
        if case .field(let base, _) = callee.kind, case .name(let file) = base.kind,
            case .broken = lookUp(file)
        {
            return
        }
        guard case .name(let name) = callee.kind else {
            error("only macros can be called", at: callee.range, help: "filters stand behind '|'")
            return
        }
        if case .broken = lookUp(name) { return }
        if case .unknown = lookUp(name) {
            let known =
                scopes.flatMap { scope in
                    scope.bindings.compactMap { if case .macro = $0.value { $0.key } else { nil } }
                }.sorted() + ["range", "caller", "super"]
            let filter = FilterCatalogue.filter(named: name).map {
                "it is a filter: {{ value | \($0.name) }}"
            }
            error(
                "there is no macro '\(name)'", at: callee.range,
                help: filter
                    ?? NearestName.suggestion(for: name, among: known).map { "did you mean '\($0)'?" })
        } else {
            error(
                "'\(name)' is no macro and cannot be called", at: callee.range,
                help: "leave out the parentheses")
        }
    }

    /// `range(end)`, `range(start, end)`, `range(start, end, step)`.
    private mutating func rangeList(_ arguments: [Argument], at range: SourceRange) -> Operand? {
        guard (1...3).contains(arguments.count), arguments.allSatisfy({ $0.label == nil }) else {
            error("'range' takes one to three integers", at: range, help: "range(1, 13) goes from 1 to 12")
            return nil
        }
        var registers: [Register] = []
        for argument in arguments {
            guard let operand = presentOperand(argument.value) else { return nil }
            guard operand.type == .integer else {
                error(
                    "'range' takes integers, and this is \(operand.type.words)", at: argument.value.range,
                    help: operand.type == .text ? "turn the text into a number: | int" : nil)
                return nil
            }
            registers.append(register(of: operand, at: argument.value.range))
        }
        if registers.count == 1 { registers.insert(builder.constant(.integer(0)), at: 0) }
        if registers.count == 2 { registers.append(builder.constant(.integer(1))) }
        let result = builder.newRegister()
        builder.emit(.range(result, bounds: builder.list(registers)), at: range)
        return Operand(.register(result), .list(.integer))
    }

    // MARK: Call blocks

    mutating func compileCall(_ call: Expression, _ body: [Node]) {
        guard case .call(let callee, let arguments) = call.kind, let number = macro(callee) else {
            if case .call(let callee, _) = call.kind { reportUncallable(callee) }
            return
        }
        callers.append(
            CallerBody(
                nodes: body, scopes: scopes, present: present, macroStack: macroStack, outer: callers))
        printMacro(number, arguments, at: call.range, hasCaller: true)
        callers.removeLast()
    }

    private mutating func printCaller(_ arguments: [Argument], at range: SourceRange) {
        guard let body = callers.last, isInCalledMacro else {
            error(
                "'caller()' prints the body of a {% call %}, and nothing calls here with one", at: range,
                help: "{% call name() %}…{% endcall %}")
            return
        }
        if let argument = arguments.first {
            error("'caller' takes no arguments here", at: argument.value.range, help: "set variables before")
            return
        }
        let outer = (scopes, present, callers, calledMacros, macroStack)
        scopes = body.scopes
        present = body.present
        callers = body.outer
        calledMacros = []
        macroStack = body.macroStack
        withScope(Scope(isFrame: true)) { $0.compile(body.nodes) }
        (scopes, present, callers, calledMacros, macroStack) = outer
    }

    var isInCalledMacro: Bool { calledMacros.last ?? false }

    // MARK: Macros

    mutating func printMacro(
        _ number: Int, _ arguments: [Argument], at range: SourceRange, hasCaller: Bool = false
    ) {
        let definition = macros[number]
        guard let values = matched(arguments, definition.macro, at: range) else { return }
        guard !macroStack.contains(number) else {
            error(
                "the macro '\(definition.macro.name.name)' calls itself without end", at: range,
                help: "use a loop")
            return
        }
        let key = MacroInstance.Key(
            macro: number, types: values.map { $0?.type }, domains: values.map { $0?.currencyDomain },
            position: position, tag: elements?.tag, checksElements: elements?.check,
            versions: scopesSeen(by: definition).map(\.version))
        // A body of a call block is compiled into the macro: such an instance serves one place only.
        let instance =
            hasCaller
            ? compiled(definition, number, values, hasCaller: true, at: range)
            : instances[key] ?? compiled(definition, number, values, hasCaller: false, at: range)
        if !hasCaller { instances[key] = instance }
        for (value, parameter) in zip(values, instance.parameters) {
            guard let value else { continue }
            builder.emit(.move(parameter, from: register(of: value, at: range)), at: range)
        }
        builder.emit(.call(instance.entry.number), at: range)
        position = instance.endPosition
        if let end = instance.endElements { elements = elements?.behind(end) }
    }

    private mutating func compiled(
        _ definition: MacroDefinition, _ number: Int, _ values: [Operand?], hasCaller: Bool,
        at range: SourceRange
    ) -> MacroInstance {
        let over = builder.newLabel()
        builder.emit(.jump(over.number), at: range)
        let entry = builder.newLabel()
        builder.bind(entry)
        let outer = (scopes, position, present)
        scopes = scopesSeen(by: definition)
        present = required
        macroStack.append(number)
        calledMacros.append(hasCaller)
        var scope = Scope(isFrame: true)
        var parameters: [Register] = []
        for (value, parameter) in zip(values, definition.macro.parameters) {
            let register = builder.newRegister()
            parameters.append(register)
            var operand = value
            if operand == nil, let fallback = parameter.fallback {
                operand = withScope(scope) { $0.moved(fallback, to: register) }
            }
            guard var operand else { continue }
            operand.place = .register(register)
            operand.path = newPath()
            operand.literal = nil
            operand.ownsRegister = true
            scope.bindings[parameter.name.name] = .value(operand)
        }
        let endElements = compilePartElsewhere(.macro, elements?.beginningElsewhere()) { compiler in
            compiler.withScope(scope) { $0.compile(definition.macro.body) }
        }
        builder.emit(.returnFromCall, at: definition.macro.name.range)
        let end = position
        calledMacros.removeLast()
        macroStack.removeLast()
        (scopes, position, present) = outer
        builder.bind(over)
        return MacroInstance(
            entry: entry, parameters: parameters, endPosition: end, endElements: endElements)
    }

    private func scopesSeen(by definition: MacroDefinition) -> [Scope] {
        definition.depth.map { Array(scopes.prefix($0)) } ?? definition.scopes
    }

    /// The arguments in the order of the parameters, nil where the parameter's own fallback is taken.
    private mutating func matched(
        _ arguments: [Argument], _ macro: Node.Macro, at range: SourceRange
    ) -> [Operand?]? {
        var values = [Operand?](repeating: nil, count: macro.parameters.count)
        var isGiven = [Bool](repeating: false, count: macro.parameters.count)
        for (index, argument) in arguments.enumerated() {
            let place =
                argument.label.map { label in
                    macro.parameters.firstIndex { $0.name.name == label.name } ?? -1
                } ?? index
            guard values.indices.contains(place) else {
                let names = macro.parameters.map(\.name.name)
                error(
                    argument.label.map { "'\(macro.name.name)' has no parameter '\($0.name)'" }
                        ?? "'\(macro.name.name)' takes \(names.count == 0 ? "no arguments" : names.count == 1 ? "one argument" : "\(names.count) arguments")",
                    at: argument.label?.range ?? argument.value.range,
                    help: names.isEmpty ? nil : "there are: \(names.joined(separator: ", "))")
                return nil
            }
            guard !isGiven[place] else {
                error("'\(macro.parameters[place].name.name)' is given twice", at: argument.value.range)
                return nil
            }
            isGiven[place] = true
            guard let operand = operand(argument.value) else { return nil }
            values[place] = operand
        }
        for (index, parameter) in macro.parameters.enumerated()
        where !isGiven[index] && parameter.fallback == nil {
            let names = macro.parameters.map(\.name.name).joined(separator: ", ")
            error(
                "'\(macro.name.name)' needs '\(parameter.name.name)'", at: range,
                help: "its parameters are: \(names)")
            return nil
        }
        return values
    }
}
