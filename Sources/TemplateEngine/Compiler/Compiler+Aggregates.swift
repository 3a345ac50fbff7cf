extension Compiler {
    /// Filters that have to see all elements before the first one goes on.
    mutating func reordered(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> ListSource {
        guard let key = sortingKey(pipeline, name, arguments), key.isValid else { return .failed }
        let type = TemplateType.list(pipeline.elementType)
        var gathered: Operand
        switch name.name {
        case "reverse": gathered = self.gathered(pipeline, .reversed, key: nil, type: type, at: range)
        case "unique":
            gathered = self.gathered(pipeline, .unique, key: key.expression, type: type, at: range)
        case "sort":
            guard let gathering = sorting(arguments, isDescending: key.isDescending, name) else {
                return .failed
            }
            gathered = self.gathered(pipeline, gathering, key: key.expression, type: type, at: range)
        default: return grouped(pipeline, key, at: range)
        }
        gathered.currencyDomain = pipeline.domain
        return list(gathered, presentFields: presentFields(of: pipeline))
    }

    private func list(_ operand: Operand, presentFields: Set<String> = []) -> ListSource {
        guard case .list(let element) = operand.type, case .register(let register) = operand.place else {
            return .failed
        }
        var pipeline = ListPipeline(
            list: register, elementType: element, domain: operand.currencyDomain)
        pipeline.presentFields = presentFields
        return .list(pipeline)
    }

    private struct SortingKey {
        var expression: Expression?
        var type: TemplateType
        var isDescending = false
        var isValid = true
    }

    private mutating func sortingKey(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> SortingKey? {
        var arguments = arguments
        var isDescending = false
        // sort("-amount"), as people write it elsewhere.
        if name.name == "sort", let first = arguments.first, first.label == nil,
            case .literal(.text(let text)) = first.value.kind, text.hasPrefix("-")
        {
            isDescending = true
            arguments[0] = Argument(
                label: nil,
                value: Expression(kind: .literal(.text(String(text.dropFirst()))), range: first.value.range))
        }
        let needsKey = name.name.hasPrefix("group")
        let options = ["reverse", "case_sensitive"]
        let keys = arguments.filter { !options.contains($0.label?.name ?? "") }
        let expression = key(pipeline, name, keys, isRequired: needsKey)
        if expression == nil, needsKey || !keys.isEmpty { return nil }
        guard let expression else {
            return SortingKey(
                expression: nil, type: pipeline.elementType,
                isValid: name.name == "reverse"
                    || isOrderable(pipeline.elementType, pipeline.domain, at: name.range)
            )
        }
        guard let value = checks(pipeline, expression) else { return nil }
        return SortingKey(
            expression: expression, type: value.type, isDescending: isDescending,
            isValid: isOrderable(value.type, value.currencyDomain, at: expression.range))
    }

    private mutating func isOrderable(
        _ type: TemplateType, _ domain: Int?, at range: SourceRange
    ) -> Bool {
        switch type.unwrapped {
        case .text, .integer, .decimal, .date, .boolean, .anyScalar, .nothing: return true
        case .money:
            if domain != nil { return true }
            reportMixedCurrencies(at: range)
        default:
            error(
                "\(type.plural) have no order", at: range,
                help: "name a field of each row, such as sort(date)")
        }
        return false
    }

    /// The names of the fields that can be added up; nil when there is none.
    private func numericFields(_ type: TemplateType) -> String? {
        guard case .record(let record) = type.unwrapped else { return nil }
        let names = record.fields.filter { $0.type.unwrapped.isNumeric }.map(\.name)
        return names.isEmpty ? nil : names.joined(separator: ", ")
    }

    mutating func reportMixedCurrencies(at range: SourceRange) {
        error(
            "these rows can be in different currencies", at: range,
            help: "group_by(currency) first, or keep one: where(currency == \"NGN\")")
    }

    private mutating func sorting(
        _ arguments: [Argument], isDescending: Bool, _ name: Identifier
    ) -> Gathering? {
        var isDescending = isDescending
        var tellsCase = false
        for argument in arguments {
            guard let label = argument.label, label.name != "attribute" else { continue }
            guard case .literal(.boolean(let flag)) = argument.value.kind else {
                error("'\(label.name)' is true or false", at: argument.value.range)
                return nil
            }
            if label.name == "reverse" { isDescending = flag } else { tellsCase = flag }
        }
        switch (isDescending, tellsCase) {
        case (false, false): return .sorted
        case (true, false): return .sortedDescending
        case (false, true): return .sortedByCase
        case (true, true): return .sortedByCaseDescending
        }
    }

    private mutating func grouped(
        _ pipeline: ListPipeline, _ key: SortingKey, at range: SourceRange
    ) -> ListSource {
        let isByCurrency = key.expression.map(Self.isCurrencyName) ?? false
        let ownsCurrency = pipeline.domain == nil && isByCurrency
        let group = RecordType(
            name: ownsCurrency ? Self.currencyGroup : "group", meaning: "Rows that have something in common.",
            ownsCurrency: ownsCurrency,
            fields: [
                FieldType("key", key.type, meaning: "What the rows have in common."),
                FieldType("items", .list(pipeline.elementType), meaning: "The rows, in their order."),
                FieldType("count", .integer, meaning: "How many rows there are."),
                FieldType("grouper", key.type, meaning: "The same as key, by the name that Jinja has."),
                FieldType(
                    "list", .list(pipeline.elementType), meaning: "The same as items, as Jinja names them."),
            ])
        var operand = gathered(
            pipeline, .groups, key: key.expression, type: .list(.record(group)), at: range)
        operand.currencyDomain = pipeline.domain
        return list(operand)
    }

    // MARK: One value of many

    mutating func aggregated(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> ListSource {
        switch name.name {
        case "count", "length": return .value(counted(pipeline, at: range))
        case "first", "last": return .value(edge(pipeline, isFirst: name.name == "first", at: range))
        case "join": return joined(pipeline, name, arguments, at: range)
        case "sum", "average": return added(pipeline, name, arguments, at: range)
        default: return extreme(pipeline, name, arguments, at: range)
        }
    }

    /// How many elements there are; only a list with steps has to be walked.
    mutating func counted(_ pipeline: ListPipeline, at range: SourceRange) -> Operand {
        let changesCount = pipeline.stages.contains { stage in
            if case .map = stage { false } else { true }
        }
        if changesCount { return gathered(pipeline, .count, key: nil, type: .integer, at: range) }
        let result = builder.newRegister()
        builder.emit(.length(result, of: pipeline.list), at: range)
        return Operand(.register(result), .integer)
    }

    private mutating func edge(_ pipeline: ListPipeline, isFirst: Bool, at range: SourceRange) -> Operand {
        var pipeline = pipeline
        // One step is enough for the first.
        if isFirst { pipeline.stages.append(.take(builder.constant(.integer(1)))) }
        let type = pipeline.elementType.isOptional ? pipeline.elementType : .optional(pipeline.elementType)
        var operand = gathered(pipeline, isFirst ? .first : .last, key: nil, type: type, at: range)
        operand.currencyDomain = pipeline.domain ?? newNumber()
        operand.path = newPath()
        own(operand)
        return operand
    }

    private mutating func joined(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> ListSource {
        var pipeline = pipeline
        var separator = builder.constant(.text(""))
        for argument in arguments {
            if argument.label?.name == "attribute" {
                guard case .list(let mapped) = mapped(pipeline, name, [argument]) else { return .failed }
                pipeline = mapped
                continue
            }
            guard let operand = presentOperand(argument.value) else { return .failed }
            guard operand.type == .text else {
                error(
                    "'join' takes the text between, and this is \(operand.type.words)",
                    at: argument.value.range)
                return .failed
            }
            separator = register(of: operand, at: argument.value.range)
        }
        guard pipeline.elementType.unwrapped.isScalar || pipeline.elementType.unwrapped == .nothing else {
            error(
                "'join' takes texts and numbers, and these are \(pipeline.elementType.plural)",
                at: name.range,
                help: "name a field first: | map(narration) | join(\", \")")
            return .failed
        }
        return .value(gathered(pipeline, .joined, key: nil, argument: separator, type: .text, at: range))
    }

    /// What a filter that takes a field of each row, or the rows themselves, works on; nil after an error.
    private mutating func keyed(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> (expression: Expression?, type: TemplateType, domain: Int?)? {
        guard let expression = key(pipeline, name, arguments, isRequired: false) else {
            return arguments.isEmpty ? (nil, pipeline.elementType, pipeline.domain) : nil
        }
        return checks(pipeline, expression).map { (expression, $0.type, $0.currencyDomain) }
    }

    private mutating func added(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> ListSource {
        guard let (expression, type, domain) = keyed(pipeline, name, arguments) else { return .failed }
        let place = expression?.range ?? name.range
        guard type.unwrapped.isNumeric || type == .nothing || type.unwrapped == .anyScalar else {
            error(
                "'\(name.name)' adds up numbers and amounts, and these are \(type.plural)", at: place,
                help: numericFields(pipeline.elementType).map {
                    "name a number or an amount of each row: \($0)"
                })
            return .failed
        }
        if type.unwrapped == .money, domain == nil {
            reportMixedCurrencies(at: place)
            return .failed
        }
        let isMoney = type.unwrapped == .money
        var result: Operand
        if name.name == "sum" {
            // A sum of no amounts has the currency of the account whose rows are added up.
            let owner = isMoney ? domain.flatMap { owners[$0] } : nil
            result = gathered(
                pipeline, isMoney ? .amountSum : .sum, key: expression, usesKeyAsValue: true,
                argument: owner.map { register(of: $0, at: place) } ?? Program.missing,
                type: type.unwrapped == .nothing ? .integer : type.unwrapped, at: place)
        } else {
            result = gathered(
                pipeline, .average, key: expression, usesKeyAsValue: true,
                type: .optional(isMoney ? .money : .decimal), at: place)
            result.path = newPath()
        }
        result.currencyDomain = domain
        return .value(result)
    }

    /// `min` and `max`: of values the value itself, of rows the row with the least or greatest field.
    private mutating func extreme(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> ListSource {
        guard let (expression, type, domain) = keyed(pipeline, name, arguments) else { return .failed }
        guard isOrderable(type, domain, at: expression?.range ?? name.range) else { return .failed }
        // With attribute="…" the row is the answer, as in Jinja; otherwise the value.
        let wantsRow = arguments.first?.label?.name == "attribute"
        let gathering: Gathering =
            switch (name.name == "min", wantsRow) {
            case (true, true): .leastByKey
            case (false, true): .greatestByKey
            case (true, false): .least
            case (false, false): .greatest
            }
        let result = wantsRow ? pipeline.elementType : type
        var operand = gathered(
            pipeline, gathering, key: expression, usesKeyAsValue: !wantsRow,
            type: result.isOptional ? result : .optional(result), at: range)
        operand.path = newPath()
        operand.currencyDomain = (wantsRow ? pipeline.domain : domain) ?? newNumber()
        own(operand)
        return .value(operand)
    }

    /// Notes that a record is where the currency of its amounts is found.
    mutating func own(_ operand: Operand) {
        guard case .record(let type) = operand.type.unwrapped, type.ownsCurrency,
            let domain = operand.currencyDomain
        else { return }
        owners[domain] = operand
    }
}
