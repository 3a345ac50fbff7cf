extension Compiler {
    /// `map(narration)`, `map("narration")`, `map(attribute="narration", default="")`, and of values
    /// `map("upper")`, `map("replace", "a", "b")`.
    mutating func mapped(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> ListSource {
        var mapped = pipeline
        let fallback = arguments.first { $0.label?.name == "default" }
        let others = arguments.filter { $0.label?.name != "default" }
        guard var expression = mapping(&mapped, name, others) else { return .failed }
        if let fallback {
            guard let hidden = hide(fallback.value, in: &mapped) else { return .failed }
            expression = Expression(
                kind: .filter(
                    expression, Identifier(name: "default", range: name.range),
                    [Argument(label: nil, value: hidden)]),
                range: expression.range)
        }
        guard let value = checks(mapped, expression) else { return .failed }
        mapped.stages.append(.map(expression))
        mapped.elementType = value.type
        mapped.domain = value.currencyDomain
        return .list(mapped)
    }

    private mutating func mapping(
        _ pipeline: inout ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> Expression? {
        guard let first = arguments.first, first.label == nil,
            case .literal(.text(let text)) = first.value.kind,
            let field = path(of: text, first.value.range), !hasField(field, pipeline.elementType)
        else { return key(pipeline, name, arguments, isRequired: true) }
        if case .record = pipeline.elementType.unwrapped, !isFilter(text) { return field }
        var hidden: [Argument] = []
        for argument in arguments.dropFirst() {
            guard let value = hide(argument.value, in: &pipeline) else { return nil }
            hidden.append(Argument(label: argument.label, value: value))
        }
        let range = first.value.range
        return Expression(
            kind: .filter(
                Expression(kind: .name("it"), range: range), Identifier(name: text, range: range), hidden),
            range: range)
    }

    private func isFilter(_ name: String) -> Bool {
        FilterCatalogue.filter(named: name) != nil || ListFilters.names.contains(name)
    }

    /// The expression over each row in a filter's parentheses: `amount`, `"amount"`, `attribute="amount"`,
    /// `date | month`.
    mutating func key(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument], isRequired: Bool
    ) -> Expression? {
        for argument in arguments {
            guard let label = argument.label, label.name != "attribute" else { continue }
            error(
                "'\(name.name)' has no parameter '\(label.name)'", at: label.range,
                help: "name what to look at in each row: \(name.name)(amount)")
            return nil
        }
        if arguments.count > 1 {
            error(
                "'\(name.name)' takes one thing to look at in each row", at: arguments[1].value.range,
                help: "leave the rest out")
            return nil
        }
        guard let argument = arguments.first else {
            if isRequired {
                error(
                    "'\(name.name)' takes what to look at in each row", at: name.range,
                    help: "for example: transactions | \(name.name)(category)")
            }
            return nil
        }
        guard case .literal(.text(let text)) = argument.value.kind else { return argument.value }
        return path(of: text, argument.value.range)
    }

    /// The field that a text names; `"institution.name"` leads through records.
    mutating func path(of text: String, _ range: SourceRange) -> Expression? {
        let parts = text.split(separator: ".").map(String.init)
        guard let first = parts.first else {
            error("a field has no name", at: range)
            return nil
        }
        return parts.dropFirst().reduce(Expression(kind: .name(first), range: range)) { base, part in
            Expression(kind: .field(base, Identifier(name: part, range: range)), range: range)
        }
    }

    /// Whether elements have the field with which a path begins.
    func hasField(_ path: Expression, _ type: TemplateType) -> Bool {
        guard case .record(let record) = type.unwrapped else { return false }
        switch path.kind {
        case .name(let name): return record.slot(of: name) != nil
        case .field(let base, _): return hasField(base, type)
        default: return false
        }
    }

    /// The type of an expression over the elements, and the currency that its values share.
    mutating func checks(_ pipeline: ListPipeline, _ expression: Expression) -> Operand? {
        guard scopes.count(where: { $0.element != nil }) < Self.deepestElements else {
            error(
                "filters over lists stand too deep inside each other", at: expression.range,
                help: "give the inner list a name first: {% set rows = … %}")
            return nil
        }
        return probe { compiler in
            let element = compiler.probedElement(of: pipeline)
            let present = compiler.facts(of: pipeline, element)
            var value = compiler.withScope(compiler.scope(of: pipeline, element)) { inner in
                inner.withPresent(present) { $0.operand(expression) }
            }
            // Amounts that have the currency of their own row share none.
            if pipeline.domain == nil, value?.currencyDomain == element.currencyDomain {
                value?.currencyDomain = nil
            }
            return value
        }
    }

    /// Each level of filters inside the parentheses of others is compiled twice as often as the one around it.
    private static let deepestElements = 6

    /// Compiles something for its errors and its type; the instructions that it takes are thrown away.
    mutating func probe<Result>(_ work: (inout Compiler) -> Result) -> Result {
        let kept = (builder.mark, instances, owners)
        defer {
            builder.rollBack(to: kept.0)
            (instances, owners) = (kept.1, kept.2)
        }
        return work(&self)
    }

    /// An element of a pipeline for ``probe(_:)``.
    mutating func probedElement(of pipeline: ListPipeline) -> Operand {
        Operand(
            .register(Program.missing), pipeline.elementType, currencyDomain: pipeline.domain ?? newNumber(),
            path: newPath())
    }

    /// Paths that are sure to be there in elements that have come through all stages.
    mutating func facts(of pipeline: ListPipeline, _ element: Operand) -> Set<String> {
        let first = pipeline.stages.lastIndex { if case .map = $0 { true } else { false } }
        var paths = first == nil ? sourceFacts(of: pipeline, element) : []
        for stage in pipeline.stages[(first.map { $0 + 1 } ?? 0)...] {
            paths.formUnion(facts(of: stage, pipeline, element))
        }
        return paths
    }

    /// Paths that are sure to be there in the list's own elements.
    func sourceFacts(of pipeline: ListPipeline, _ element: Operand) -> Set<String> {
        guard let path = element.path else { return [] }
        return Set(pipeline.presentFields.map { path + $0 })
    }

    /// Fields that are sure to be there in elements that have come through all stages.
    mutating func presentFields(of pipeline: ListPipeline) -> Set<String> {
        let element = probedElement(of: pipeline)
        guard let path = element.path else { return [] }
        return Set(
            facts(of: pipeline, element).compactMap { known in
                known.hasPrefix(path + ".") ? String(known.dropFirst(path.count)) : nil
            })
    }

    /// Paths that are sure to be there in an element that has come through a stage.
    mutating func facts(
        of stage: ListPipeline.Stage, _ pipeline: ListPipeline, _ element: Operand
    ) -> Set<String> {
        switch stage {
        case .keep(let condition, let isWanted):
            return withScope(scope(of: pipeline, element)) { $0.facts(condition, when: isWanted) }
        case .keepNamed(let name, let condition):
            var scope = Scope()
            scope.bindings[name] = .value(element)
            return withScope(scope) { $0.facts(condition, when: true) }
        case .map, .take, .skip: return []
        }
    }

    func scope(of pipeline: ListPipeline, _ element: Operand) -> Scope {
        var scope = Scope()
        scope.element = element
        for (name, operand) in pipeline.hidden { scope.bindings[name] = .value(operand) }
        return scope
    }
}
