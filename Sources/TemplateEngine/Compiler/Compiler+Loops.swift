extension Compiler {
    mutating func compileLoop(_ loop: Node.Loop, at range: SourceRange) {
        guard var pipeline = pipeline(of: loop.sequence) else {
            compileBrokenLoop(loop, at: range)
            return
        }
        // Nothing is known of the rows of a list that is always empty, and no row ever comes.
        if pipeline.elementType == .nothing {
            compile(loop.otherwise ?? [])
            return
        }
        if let condition = loop.condition {
            let isRight = checks(pipeline, condition, named: loop.variable)
            guard isRight else {
                compileBrokenLoop(loop, at: range)
                return
            }
            pipeline.stages.append(.keepNamed(loop.variable.name, condition))
        }
        let names = AssignedNames.of([loop.otherwise ?? []])
        prepareAssigned(names, at: range)
        let before = position
        let known = (scopes: scopes, present: present)
        let index = builder.newRegister()
        builder.emit(.setInteger(index, -1), at: range)
        // The number of elements is only computed if something in the body asks for it.
        let lengthStep = builder.position
        let begin = builder.newLabel()
        builder.emit(.jump(begin.number), at: range)
        builder.bind(begin)
        loops.append(LoopState(index: index))
        let number = loops.count - 1
        walk(pipeline, at: range) { compiler, element in
            compiler.builder.emit(.increment(index), at: range)
            compiler.compileBody(loop, element, number)
        }
        checkLoopPosition(before, at: range)
        compileElse(loop, index: index, at: range)
        mergeAssigned(names, [known.scopes[frame].bindings, scopes[frame].bindings])
        // The length is computed in front of the loop, with the names as they are there.
        let after = (scopes, present)
        (scopes, present) = known
        computeLength(of: number, pipeline, at: lengthStep, begin, range)
        (scopes, present) = after
    }

    /// Looks at the body of a loop over something unknown for errors that do not depend on the rows.
    private mutating func compileBrokenLoop(_ loop: Node.Loop, at range: SourceRange) {
        let before = position
        loops.append(LoopState(index: builder.newRegister()))
        var scope = Scope(isFrame: true)
        scope.bindings["loop"] = .loop(loops.count - 1)
        scope.bindings[loop.variable.name] = .broken
        compilePart(.loop) { compiler in compiler.withScope(scope) { $0.compile(loop.body) } }
        position = before
        compilePart(.loopElse) { $0.compile(loop.otherwise ?? []) }
        position = before
    }

    private mutating func pipeline(of sequence: Expression) -> ListPipeline? {
        switch source(sequence) {
        case .list(let pipeline): return pipeline
        case .value(let operand):
            if operand.type.isOptional {
                reportUnguarded(sequence.range)
                return nil
            }
            error(
                "'for' goes through a list, and '\(text(of: sequence.range))' is \(operand.type.words)",
                at: sequence.range, help: listFields(operand.type))
            return nil
        case .failed: return nil
        }
    }

    private func listFields(_ type: TemplateType) -> String? {
        switch type.unwrapped {
        case .record(let record): lists(of: record).map { "its lists are: \($0)" }
        case .text: "for its characters: | list"
        case .integer: "for the numbers below it: range(…)"
        default: nil
        }
    }

    /// The names of the fields that are lists; nil when there is none.
    func lists(of record: RecordType) -> String? {
        let names = record.fields.compactMap { field -> String? in
            if case .list = field.type.unwrapped { field.name } else { nil }
        }
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    private mutating func compileBody(_ loop: Node.Loop, _ element: Operand, _ number: Int) {
        var scope = Scope(isFrame: true)
        scope.bindings["loop"] = .loop(number)
        scope.bindings[loop.variable.name] = .value(element)
        let paths = loop.condition.map { condition in
            withScope(scope) { $0.facts(condition, when: true) }
        }
        compilePart(.loop) { compiler in
            compiler.withScope(scope) { inner in
                inner.withPresent(paths ?? []) { $0.compile(loop.body) }
            }
        }
    }

    private mutating func checkLoopPosition(_ before: OutputPosition?, at range: SourceRange) {
        guard let before, let after = position else { return }
        position = before.joined(with: after)
        guard position == nil else { return }
        error(
            "the body of this loop begins \(before.words) and ends \(after.words)", at: range,
            help: "let the body close what it opens")
        position = before
    }

    private mutating func compileElse(_ loop: Node.Loop, index: Register, at range: SourceRange) {
        guard let otherwise = loop.otherwise else { return }
        let before = position
        let end = builder.newLabel()
        let hadNone = builder.newRegister()
        builder.emit(
            .compare(hadNone, .less, index, builder.constant(.integer(0))), at: range)
        builder.emit(.jumpIfFalse(hadNone, end.number), at: range)
        compilePart(.loopElse) { $0.compile(otherwise) }
        builder.bind(end)
        if let before, let after = position, before.joined(with: after) == nil {
            error(
                "the 'else' of this loop ends \(after.words), and its body \(before.words)", at: range,
                help: "let both close what they open")
        }
        position = before
    }

    private mutating func computeLength(
        of number: Int, _ pipeline: ListPipeline, at step: Int,
        _ begin: ProgramBuilder.Label, _ range: SourceRange
    ) {
        guard let length = loops[number].length else { return }
        let end = builder.newLabel()
        builder.emit(.jump(end.number), at: range)
        let detour = builder.newLabel()
        builder.bind(detour)
        let counted = counted(pipeline, at: range)
        builder.emit(.move(length, from: register(of: counted, at: range)), at: range)
        builder.emit(.jump(begin.number), at: range)
        builder.bind(end)
        builder.replace(at: step, with: .jump(detour.number))
    }

    /// `for x in list if condition` knows the element by the loop's variable.
    private mutating func checks(
        _ pipeline: ListPipeline, _ condition: Expression, named variable: Identifier
    ) -> Bool {
        probe { compiler in
            let element = compiler.probedElement(of: pipeline)
            var scope = Scope()
            scope.bindings[variable.name] = .value(element)
            let present = compiler.facts(of: pipeline, element)
            return compiler.withScope(scope) { inner in
                inner.withPresent(present) { $0.operand(condition) }
            } != nil
        }
    }

    // MARK: The state of a loop

    static let loopFields = [
        "index", "index0", "revindex", "revindex0", "first", "last", "length", "cycle",
    ]

    mutating func loopField(_ name: Identifier, _ number: Int) -> Operand? {
        let index = loops[number].index
        let one = builder.constant(.integer(1))
        switch name.name {
        case "index0": return Operand(.register(index), .integer)
        case "index": return computed(.add, index, one, at: name.range)
        case "first":
            return compared(index, builder.constant(.integer(0)), at: name.range)
        case "length": return Operand(.register(length(number)), .integer)
        case "revindex": return computed(.subtract, length(number), index, at: name.range)
        case "revindex0", "last":
            let after = computed(.add, index, one, at: name.range)
            let next = register(of: after, at: name.range)
            if name.name == "last" { return compared(next, length(number), at: name.range) }
            return computed(.subtract, length(number), next, at: name.range)
        default:
            error(
                "the loop has no field '\(name.name)'", at: name.range,
                help: NearestName.suggestion(for: name.name, among: Self.loopFields)
                    .map { "did you mean '\($0)'?" }
                    ?? "there are: \(Self.loopFields.joined(separator: ", "))")
            return nil
        }
    }

    private mutating func length(_ number: Int) -> Register {
        if let known = loops[number].length { return known }
        let register = builder.newRegister()
        loops[number].length = register
        return register
    }

    private mutating func computed(
        _ operation: BinaryOperator, _ left: Register, _ right: Register, at range: SourceRange
    ) -> Operand {
        let result = builder.newRegister()
        builder.emit(.arithmetic(result, operation, left, right), at: range)
        return Operand(.register(result), .integer)
    }

    private mutating func compared(_ left: Register, _ right: Register, at range: SourceRange) -> Operand {
        let result = builder.newRegister()
        builder.emit(.compare(result, .equal, left, right), at: range)
        return Operand(.register(result), .boolean)
    }

    /// `loop.cycle("odd", "even")`: one after the other, from the beginning again.
    mutating func cycle(_ arguments: [Argument], _ number: Int, at range: SourceRange) -> Operand? {
        guard !arguments.isEmpty else {
            error("'cycle' takes the values to go through", at: range, help: "loop.cycle(\"odd\", \"even\")")
            return nil
        }
        let list = Expression(kind: .list(arguments.map(\.value)), range: range)
        guard let values = operand(list), case .list(let element) = values.type else { return nil }
        let place = computed(
            .remainder, loops[number].index, builder.constant(.integer(Int64(arguments.count))), at: range)
        let result = builder.newRegister()
        builder.emit(
            .element(
                result, of: register(of: values, at: range), index: register(of: place, at: range)), at: range
        )
        return Operand(.register(result), element, currencyDomain: values.currencyDomain)
    }
}
