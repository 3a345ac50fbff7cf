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

    /// The type of an expression over the elements; the instructions that it takes are thrown away.
    mutating func checks(_ pipeline: ListPipeline, _ expression: Expression) -> Operand? {
        let kept = (builder, instances)
        defer { (builder, instances) = kept }
        let element = Operand(
            .register(Program.missing), pipeline.elementType, currencyDomain: pipeline.domain ?? newNumber(),
            path: newPath())
        return withScope(scope(of: pipeline, element)) { $0.operand(expression) }
    }

    func scope(of pipeline: ListPipeline, _ element: Operand) -> Scope {
        var scope = Scope()
        scope.element = element
        for (name, operand) in pipeline.hidden { scope.bindings[name] = .value(operand) }
        return scope
    }
}
