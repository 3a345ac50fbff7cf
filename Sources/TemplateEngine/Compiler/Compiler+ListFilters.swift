extension Compiler {
    /// A filter over a list, or over a text for the few that take both.
    mutating func listFiltered(
        _ base: Expression, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> Operand? {
        let found: ListSource
        switch source(base) {
        case .failed: return nil
        case .list(let pipeline): found = applied(pipeline, name, arguments, at: range)
        case .value(let operand): found = textFiltered(operand, name, arguments, base: base.range)
        }
        switch found {
        case .list(let pipeline): return materialized(pipeline, at: range)
        case .value(let operand): return operand
        case .failed: return nil
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
                return textFiltered(operand, name, arguments, base: base.range)
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

    /// The filters over lists that texts have too: a text is a list of its characters.
    private mutating func textFiltered(
        _ operand: Operand, _ name: Identifier, _ arguments: [Argument], base: SourceRange
    ) -> ListSource {
        let isText = operand.type.unwrapped == .text || operand.type.unwrapped == .anyScalar
        guard isText, Self.textFilters.contains(name.name) else {
            error(
                "'\(name.name)' takes a list, and this is \(operand.type.words)", at: base,
                help: listHelp(operand.type))
            return .failed
        }
        guard !operand.type.isOptional else {
            reportUnguarded(base)
            return .failed
        }
        if let argument = arguments.first {
            error("'\(name.name)' of a text takes no arguments", at: argument.value.range)
            return .failed
        }
        let result = builder.newRegister()
        let source = register(of: operand, at: base)
        switch name.name {
        case "length", "count":
            builder.emit(.length(result, of: source), at: name.range)
            return .value(Operand(.register(result), .integer))
        case "first", "last":
            let index = builder.constant(.integer(name.name == "first" ? 0 : -1))
            builder.emit(.element(result, of: source, index: index), at: name.range)
            return .value(Operand(.register(result), .optional(.text), path: newPath()))
        default: break
        }
        builder.emit(.characters(result, of: source), at: name.range)
        let characters = ListPipeline(list: result, elementType: .text, domain: nil)
        guard name.name == "reverse" else { return .list(characters) }
        let reversed = gathered(characters, .reversed, key: nil, type: .list(.text), at: name.range)
        let pipeline = ListPipeline(
            list: register(of: reversed, at: name.range), elementType: .text, domain: nil)
        return .value(
            gathered(
                pipeline, .joined, key: nil, argument: builder.constant(.text("")), type: .text,
                at: name.range))
    }

    private func listHelp(_ type: TemplateType) -> String? {
        guard case .record(let record) = type.unwrapped else { return nil }
        return lists(of: record).map { "name one of its lists: \($0)" }
    }

    private static let textFilters = ["length", "count", "first", "last", "reverse", "list"]

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

    private mutating func cut(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> ListSource {
        guard arguments.count == 1, arguments[0].label == nil, let count = presentOperand(arguments[0].value)
        else {
            error("'\(name.name)' takes how many", at: name.range, help: "for example: | \(name.name)(10)")
            return .failed
        }
        guard count.type == .integer else {
            error(
                "'\(name.name)' takes an integer, and this is \(count.type.words)",
                at: arguments[0].value.range)
            return .failed
        }
        var pipeline = pipeline
        let register = register(of: count, at: arguments[0].value.range)
        pipeline.stages.append(name.name == "take" ? .take(register) : .skip(register))
        return .list(pipeline)
    }
}
