extension Compiler {
    /// A filter over a list, or over a text for the few that take both.
    mutating func listFiltered(
        _ base: Expression, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> Operand? {
        switch source(base) {
        case .failed:
            return nil
        case .list(let pipeline):
            switch applied(pipeline, name, arguments, at: range) {
            case .list(let pipeline): return materialized(pipeline, at: range)
            case .value(let operand): return operand
            case .failed: return nil
            }
        case .value(let operand): return textFiltered(operand, name, arguments, base: base.range)
        }
    }

    /// What stands in front of a list filter.
    enum ListSource {
        case list(ListPipeline)
        case value(Operand)
        case failed
    }

    /// The list that an expression is, with all filters in front kept as steps of one walk.
    mutating func source(_ expression: Expression) -> ListSource {
        if case .filter(let base, let name, let arguments) = expression.kind,
            ListFilters.names.contains(name.name)
        {
            switch source(base) {
            case .list(let pipeline): return applied(pipeline, name, arguments, at: expression.range)
            case .value(let operand):
                return textFiltered(operand, name, arguments, base: base.range).map(ListSource.value)
                    ?? .failed
            case .failed: return .failed
            }
        }
        guard let operand = operand(expression) else { return .failed }
        guard case .list(let element) = operand.type else {
            if case .list = operand.type.unwrapped {
                reportUnguarded(expression.range)
                return .failed
            }
            return .value(operand)
        }
        return .list(
            ListPipeline(
                list: register(of: operand, at: expression.range), elementType: element,
                domain: operand.currencyDomain))
    }

    /// `length`, `first`, `last` and `reverse` of a text.
    private mutating func textFiltered(
        _ operand: Operand, _ name: Identifier, _ arguments: [Argument], base: SourceRange
    ) -> Operand? {
        let isText = operand.type.unwrapped == .text || operand.type.unwrapped == .anyScalar
        if isText, ["length", "count", "first", "last", "reverse"].contains(name.name),
            operand.type.isOptional
        {
            reportUnguarded(base)
            return nil
        }
        let result = builder.newRegister()
        let source = register(of: operand, at: base)
        switch name.name {
        case "length" where isText, "count" where isText:
            builder.emit(.length(result, of: source), at: name.range)
            return Operand(.register(result), .integer)
        case "first" where isText, "last" where isText:
            let index = builder.constant(.integer(name.name == "first" ? 0 : -1))
            builder.emit(.element(result, of: source, index: index), at: name.range)
            return Operand(.register(result), .optional(.text))
        default:
            error(
                "'\(name.name)' takes a list, and this is \(operand.type)", at: base,
                help: name.name == "sum" || name.name == "count"
                    ? "name the list: transactions | \(name.name)…" : nil)
            return nil
        }
    }

    /// The list of a pipeline in a register; walks it where there are steps.
    mutating func materialized(_ pipeline: ListPipeline, at range: SourceRange) -> Operand {
        guard !pipeline.stages.isEmpty else {
            return Operand(
                .register(pipeline.list), .list(pipeline.elementType), currencyDomain: pipeline.domain)
        }
        return gathered(pipeline, .list, key: nil, type: .list(pipeline.elementType), at: range)
    }

    // MARK: Each filter

    private mutating func applied(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> ListSource {
        switch name.name {
        case "where", "select", "selectattr", "reject", "rejectattr":
            return kept(pipeline, name, arguments)
        case "map": return mapped(pipeline, name, arguments)
        case "take", "skip": return cut(pipeline, name, arguments)
        case "list":
            return .list(pipeline)
        case "sort", "unique", "group_by", "groupby", "reverse":
            return reordered(pipeline, name, arguments, at: range)
        default: return aggregated(pipeline, name, arguments, at: range)
        }
    }

    private mutating func kept(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> ListSource {
        var pipeline = pipeline
        guard let condition = condition(&pipeline, name, arguments) else { return .failed }
        let isWanted = !name.name.hasPrefix("reject")
        // Compiled once for its errors and type; the walk compiles it again in place.
        guard checks(pipeline, condition) != nil else { return .failed }
        pipeline.stages.append(.keep(condition, when: isWanted))
        if pipeline.domain == nil, isWanted, Self.fixesCurrency(condition) { pipeline.domain = newNumber() }
        return .list(pipeline)
    }

    /// Whether a condition lets rows of one currency through only: `currency == "NGN"`.
    private static func fixesCurrency(_ condition: Expression) -> Bool {
        switch condition.kind {
        case .binary(.and, let left, let right): fixesCurrency(left) || fixesCurrency(right)
        case .binary(.equal, let left, let right): isCurrencyName(left) || isCurrencyName(right)
        default: false
        }
    }

    static func isCurrencyName(_ expression: Expression) -> Bool {
        switch expression.kind {
        case .name("currency"): true
        case .field(let base, let name):
            if case .name("it") = base.kind { name.name == "currency" } else { false }
        default: false
        }
    }

    /// `where(amount < 0)`, `where("category", "rent")`, `selectattr("amount", "gt", 5)`, `where("is_debit")`.
    private mutating func condition(
        _ pipeline: inout ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> Expression? {
        guard let first = arguments.first, arguments.allSatisfy({ $0.label == nil }) else {
            error(
                "'\(name.name)' takes a condition over each row", at: name.range,
                help: "for example: transactions | where(amount < 0)")
            return nil
        }
        guard case .literal(.text(let field)) = first.value.kind else {
            if arguments.count == 1 { return first.value }
            error(
                "'\(name.name)' takes one condition", at: arguments[1].value.range,
                help: "join two with 'and'")
            return nil
        }
        let subject = Expression(kind: .name(field), range: first.value.range)
        guard arguments.count > 1 else { return subject }
        var comparison = BinaryOperator.equal
        var value = arguments[1].value
        if arguments.count == 3 {
            guard case .literal(.text(let test)) = arguments[1].value.kind,
                let named = Self.comparison(named: test)
            else {
                error(
                    "there is no comparison of this name", at: arguments[1].value.range,
                    help: "write a condition: where(\(field) > 5)")
                return nil
            }
            comparison = named
            value = arguments[2].value
        }
        guard let hidden = hide(value, in: &pipeline) else { return nil }
        return Expression(kind: .binary(comparison, subject, hidden), range: first.value.range)
    }

    /// Computes a value once, before the walk, and out of reach of the row's own names.
    private mutating func hide(_ value: Expression, in pipeline: inout ListPipeline) -> Expression? {
        guard let operand = operand(value) else { return nil }
        let name = "%\(newNumber())"
        pipeline.hidden[name] = operand
        return Expression(kind: .name(name), range: value.range)
    }

    private mutating func mapped(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> ListSource {
        guard let expression = key(pipeline, name, arguments, isRequired: true, mapsByFilter: true),
            let value = checks(pipeline, expression)
        else { return .failed }
        var mapped = pipeline
        mapped.stages.append(.map(expression))
        mapped.elementType = value.type
        mapped.domain = pipeline.domain
        return .list(mapped)
    }

    private mutating func cut(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> ListSource {
        guard arguments.count == 1, arguments[0].label == nil, let count = presentOperand(arguments[0].value)
        else {
            error("'\(name.name)' takes how many", at: name.range, help: "for example: | \(name.name)(10)")
            return .failed
        }
        guard count.type == .integer else {
            error("'\(name.name)' takes an integer, and this is \(count.type)", at: arguments[0].value.range)
            return .failed
        }
        var pipeline = pipeline
        let register = register(of: count, at: arguments[0].value.range)
        pipeline.stages.append(name.name == "take" ? .take(register) : .skip(register))
        return .list(pipeline)
    }

    // MARK: Keys

    /// The expression over each row in a filter's parentheses: `amount`, `"amount"`, `attribute="amount"`,
    /// `date | month`.
    mutating func key(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument], isRequired: Bool,
        mapsByFilter: Bool = false
    ) -> Expression? {
        let positional = arguments.first { $0.label == nil || $0.label?.name == "attribute" }
        guard let argument = positional else {
            if isRequired {
                error(
                    "'\(name.name)' takes what to look at in each row", at: name.range,
                    help: "for example: transactions | \(name.name)(category)")
            }
            return nil
        }
        guard case .literal(.text(let text)) = argument.value.kind else { return argument.value }
        let range = argument.value.range
        if mapsByFilter, argument.label == nil, pipeline.elementType.unwrapped.isScalar {
            return Expression(
                kind: .filter(
                    Expression(kind: .name("it"), range: range), Identifier(name: text, range: range), []),
                range: range)
        }
        // "institution.name" leads through records.
        let parts = text.split(separator: ".").map(String.init)
        guard let first = parts.first else {
            error("a field has no name", at: range)
            return nil
        }
        return parts.dropFirst().reduce(Expression(kind: .name(first), range: range)) { base, part in
            Expression(kind: .field(base, Identifier(name: part, range: range)), range: range)
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
