extension Compiler {
    /// Walks a pipeline; the body gets each element.
    mutating func walk(
        _ pipeline: ListPipeline, at range: SourceRange, _ body: (inout Compiler, Operand) -> Void
    ) {
        let cursor = builder.newCursor()
        let next = builder.newLabel()
        let end = builder.newLabel()
        let counters = counters(of: pipeline, at: range)
        builder.emit(.beginWalk(cursor: cursor, list: pipeline.list), at: range)
        builder.bind(next)
        builder.emit(.next(cursor: cursor, end: end.number), at: range)
        let element = Operand(
            .element(cursor: cursor), pipeline.sourceType,
            currencyDomain: pipeline.sourceDomain ?? newNumber(), path: newPath())
        let outer = owners
        if case .record(let type) = element.type.unwrapped, type.ownsCurrency,
            let domain = element.currencyDomain
        {
            owners[domain] = element
        }
        let ways = (next: next, end: end)
        withPresent(sourceFacts(of: pipeline, element)) {
            $0.pass(element, pipeline, stage: 0, counters, ways, at: range, body)
        }
        // Behind the walk there is no element any more.
        owners = outer
        builder.emit(.jump(next.number), at: range)
        builder.bind(end)
        builder.emit(.endWalk(cursor: cursor), at: range)
    }

    private mutating func counters(of pipeline: ListPipeline, at range: SourceRange) -> [Register] {
        pipeline.stages.map { stage in
            switch stage {
            case .take, .skip:
                let counter = builder.newRegister()
                builder.emit(.setInteger(counter, 0), at: range)
                return counter
            case .keep, .keepNamed, .map: return Program.missing
            }
        }
    }

    private mutating func pass(
        _ element: Operand, _ pipeline: ListPipeline, stage: Int, _ counters: [Register],
        _ ways: (next: ProgramBuilder.Label, end: ProgramBuilder.Label), at range: SourceRange,
        _ body: (inout Compiler, Operand) -> Void
    ) {
        guard stage < pipeline.stages.count else {
            body(&self, element)
            return
        }
        var element = element
        switch pipeline.stages[stage] {
        case .keep(let condition, let isWanted):
            withScope(scope(of: pipeline, element)) { $0.jump(to: ways.next, when: !isWanted, condition) }
        case .keepNamed(let name, let condition):
            var scope = Scope()
            scope.bindings[name] = .value(element)
            withScope(scope) { $0.jump(to: ways.next, when: false, condition) }
        case .map(let expression):
            guard let value = withScope(scope(of: pipeline, element), { $0.operand(expression) }) else {
                return
            }
            element = value
            element.ownsRegister = false
            element.path = newPath()
        case .take(let limit), .skip(let limit):
            let isBelow = builder.newRegister()
            builder.emit(.compare(isBelow, .less, counters[stage], limit), at: range)
            builder.emit(.increment(counters[stage]), at: range)
            if case .take = pipeline.stages[stage] {
                builder.emit(.jumpIfFalse(isBelow, ways.end.number), at: range)
            } else {
                builder.emit(.jumpIfTrue(isBelow, ways.next.number), at: range)
            }
        }
        let known = facts(of: pipeline.stages[stage], pipeline, element)
        withPresent(known) { $0.pass(element, pipeline, stage: stage + 1, counters, ways, at: range, body) }
    }

    /// Walks a pipeline and makes one value of its elements.
    ///
    /// - Parameters:
    ///   - key: what is looked at in each element; nil for the element itself.
    ///   - usesKeyAsValue: whether what is looked at is also what is kept (sums, least values).
    mutating func gathered(
        _ pipeline: ListPipeline, _ gathering: Gathering, key: Expression?, usesKeyAsValue: Bool = false,
        argument: Register = Program.missing, type: TemplateType, at range: SourceRange
    ) -> Operand {
        let gatherer = builder.newGatherer()
        builder.emit(.beginGathering(gatherer: gatherer, gathering), at: range)
        walk(pipeline, at: range) { compiler, element in
            if gathering == .count {
                compiler.builder.emit(
                    .gather(gatherer: gatherer, Program.missing, key: Program.missing), at: range)
                return
            }
            let keyRegister = key.map { compiler.keyRegister($0, pipeline, element) }
            let value =
                usesKeyAsValue
                ? keyRegister ?? compiler.register(of: element, at: range)
                : compiler.register(of: element, at: range)
            compiler.builder.emit(
                .gather(gatherer: gatherer, value, key: keyRegister ?? value), at: key?.range ?? range)
        }
        let result = builder.newRegister()
        builder.emit(.endGathering(result, gatherer: gatherer, argument: argument), at: range)
        return Operand(.register(result), type, currencyDomain: pipeline.domain)
    }

    private mutating func keyRegister(
        _ key: Expression, _ pipeline: ListPipeline, _ element: Operand
    ) -> Register {
        withScope(scope(of: pipeline, element)) { compiler in
            guard let operand = compiler.operand(key) else { return Program.missing }
            return compiler.register(of: operand, at: key.range)
        }
    }
}
