extension Compiler {
    /// Compiles `base | name(arguments)`.
    mutating func filtered(
        _ base: Expression, _ name: Identifier, _ arguments: [Argument], at range: SourceRange
    ) -> Operand? {
        if ListFilters.names.contains(name.name) {
            return listFiltered(base, name, arguments, at: range)
        }
        switch name.name {
        case "default", "d": return defaulted(base, arguments, name)
        case "raw", "safe": return reportRaw(name)
        case "escape", "e", "forceescape":
            error(
                "'\(name.name)' is not needed: each printed value is escaped for its place by itself",
                at: name.range, help: "leave it out")
            return nil
        default: break
        }
        guard let operand = operand(base) else {
            checkArguments(arguments)
            return nil
        }
        return filtered(operand, name, arguments, base: base.range)
    }

    /// Applies a filter over single values to a value.
    mutating func filtered(
        _ operand: Operand, _ name: Identifier, _ arguments: [Argument], base: SourceRange
    ) -> Operand? {
        guard let use = filterUse(operand, name, arguments, base: base) else { return nil }
        let result = builder.newRegister()
        builder.emit(
            .applyFilter(
                result, register(of: operand, at: base), filter: builder.filter(use.prepared),
                arguments: builder.list(use.registers)), at: name.range)
        return Operand(.register(result), use.type, currencyDomain: use.domain)
    }

    /// A filter with its arguments at one place of the template.
    struct FilterUse {
        let prepared: PreparedFilter
        let registers: [Register]
        let type: TemplateType
        let domain: Int?
        /// Whether all arguments stand in the template, so that ``PreparedFilter/append`` knows them.
        let isConstant: Bool
    }

    mutating func filterUse(
        _ operand: Operand, _ name: Identifier, _ arguments: [Argument], base: SourceRange
    ) -> FilterUse? {
        guard let filter = FilterCatalogue.filter(named: name.name) else {
            reportUnknownFilter(name)
            checkArguments(arguments)
            return nil
        }
        let type = operand.type.unwrapped
        guard accepts(filter, type, base: base, name: name) else {
            checkArguments(arguments)
            return nil
        }
        guard let matched = matched(arguments, filter.parameters, of: name) else { return nil }
        do {
            let prepared = try filter.prepare(matched.map(\.literal))
            let result = filter.result(type)
            return FilterUse(
                prepared: prepared, registers: matched.map(\.register),
                type: operand.type.isOptional && !result.isOptional ? .optional(result) : result,
                domain: operand.currencyDomain, isConstant: matched.allSatisfy { $0.literal != nil })
        } catch {
            let range = arguments.first.map {
                $0.value.range.through(arguments[arguments.count - 1].value.range)
            }
            self.error(error.message, at: range ?? name.range)
            return nil
        }
    }

    private mutating func accepts(
        _ filter: Filter, _ type: TemplateType, base: SourceRange, name: Identifier
    ) -> Bool {
        if type == .nothing { return true }
        if let kind = ValueKinds(type), !filter.input.isDisjoint(with: kind) { return true }
        error(
            "'\(name.name)' takes \(filter.input.words), and this is \(type.words)", at: base,
            help: filterHelp(type, filter))
        return false
    }

    private func filterHelp(_ type: TemplateType, _ filter: Filter) -> String? {
        switch type {
        case .list(let element): "go through the list: | map(\(mappable(element, filter)) | \(filter.name))"
        case .record(let record): "take one of its fields, such as \(record.fields.first?.name ?? "…")"
        default: filter.input.contains(.text) ? "turn it into text with | string" : nil
        }
    }

    /// What of each element a filter takes.
    private func mappable(_ element: TemplateType, _ filter: Filter) -> String {
        guard case .record(let record) = element.unwrapped else { return "it" }
        let field = record.fields.first { field in
            ValueKinds(field.type.unwrapped).map { !filter.input.isDisjoint(with: $0) } ?? false
                && (field.type.unwrapped == .text || !filter.input.contains(.text))
        }
        return field?.name ?? "…"
    }

    private mutating func reportUnknownFilter(_ name: Identifier) {
        let known = FilterCatalogue.names + ListFilters.names.sorted() + ["default", "raw"]
        let near = NearestName.suggestion(for: name.name, among: known)
        error(
            "there is no filter '\(name.name)'", at: name.range,
            help: Self.foreignFilters[name.name] ?? near.map { "did you mean '\($0)'?" }
                ?? "the reference page lists all filters")
    }

    /// Filters that people know from elsewhere, and what does their work here.
    private static let foreignFilters = [
        "strftime": "write | date(\"dd/MM/yyyy\")", "format_date": "write | date(\"dd/MM/yyyy\")",
        "money": "write | with_symbol or | grouped", "currency_format": "write | with_symbol or | with_code",
        "number_format": "write | grouped", "intcomma": "write | grouped",
        "format": "write | grouped, | plain or | date",
        "size": "write | count", "mean": "write | average", "avg": "write | average",
        "filter": "write | where(…)",
        "limit": "write | take(…)", "offset": "write | skip(…)", "concat": "join texts with '~'",
        "append": "join texts with '~'", "split": "texts are not taken apart; use replace or [from:to]",
        "tojson": "in a template of the format json each value is written as JSON by itself",
        "json": "in a template of the format json each value is written as JSON by itself",
        "urlencode": "a value in a URL of an attribute is encoded by itself",
        "striptags": "values hold no markup; they are escaped when they are printed",
        "attr": "write value.field", "select_first": "write | first", "sort_by": "write | sort(field)",
        "orderby": "write | sort(field)", "strip": "write | trim", "pluck": "write | map(field)",
        "random": "left out: the same data always print the same file",
        "shuffle": "left out: the same data always print the same file",
        "batch": "left out: use loop.index and a condition", "slice": "write [from:to]",
        "dictsort": "left out: there are no dictionaries", "items": "left out: there are no dictionaries",
        "pprint": "left out: print the fields that you want to see",
        "xmlattr": "left out: write the attributes out; their values are escaped by themselves",
        "urlize": "left out: write the link out: <a href=\"{{ … }}\">",
        "filesizeformat": "left out: there are no file sizes in the data",
    ]

    /// Looks for errors in arguments that are not used any more.
    mutating func checkArguments(_ arguments: [Argument]) {
        for argument in arguments { _ = operand(argument.value) }
    }

    private mutating func reportRaw(_ name: Identifier) -> Operand? {
        error(
            "'\(name.name)' stands last in {{ … }} and nowhere else", at: name.range,
            help: "print the value at once: {{ value | raw }}")
        return nil
    }

    // MARK: Arguments

    /// A parameter with its argument: the literal where it is one, and a register that holds it.
    struct MatchedArgument {
        var literal: Literal?
        var register: Register
    }

    private mutating func matched(
        _ arguments: [Argument], _ parameters: [FilterParameter], of name: Identifier
    ) -> [MatchedArgument]? {
        var places = [Argument?](repeating: nil, count: parameters.count)
        for (index, argument) in arguments.enumerated() {
            guard let place = place(of: argument, at: index, parameters, of: name) else { return nil }
            guard places[place] == nil else {
                error("'\(parameters[place].name)' is given twice", at: argument.value.range)
                return nil
            }
            places[place] = argument
        }
        var matched: [MatchedArgument] = []
        for (parameter, argument) in zip(parameters, places) {
            guard let value = value(of: argument, parameter, of: name) else { return nil }
            matched.append(value)
        }
        return matched
    }

    private mutating func place(
        of argument: Argument, at index: Int, _ parameters: [FilterParameter], of name: Identifier
    ) -> Int? {
        guard let label = argument.label else {
            if index < parameters.count { return index }
            error(
                parameters.isEmpty
                    ? "'\(name.name)' takes no arguments"
                    : "'\(name.name)' takes at most \(parameters.count) \(parameters.count == 1 ? "argument" : "arguments")",
                at: argument.value.range,
                help: parameters.isEmpty
                    ? "write | \(name.name)" : "they are: \(parameters.map(\.name).joined(separator: ", "))")
            return nil
        }
        if let place = parameters.firstIndex(where: { $0.name == label.name }) { return place }
        let names = parameters.map(\.name)
        error(
            "'\(name.name)' has no parameter '\(label.name)'", at: label.range,
            help: NearestName.suggestion(for: label.name, among: names).map { "did you mean '\($0)'?" }
                ?? (names.isEmpty ? "it has none" : "there are: \(names.joined(separator: ", "))"))
        return nil
    }

    private mutating func value(
        of argument: Argument?, _ parameter: FilterParameter, of name: Identifier
    ) -> MatchedArgument? {
        guard let argument else {
            guard let fallback = parameter.fallback else {
                error(
                    "'\(name.name)' needs '\(parameter.name)'", at: name.range,
                    help: "write \(name.name)(…); '\(parameter.name)' is \(parameter.kinds.words)")
                return nil
            }
            return MatchedArgument(literal: fallback, register: builder.constant(fallback))
        }
        guard let operand = presentOperand(argument.value) else { return nil }
        guard let kind = ValueKinds(operand.type), !parameter.kinds.isDisjoint(with: kind) else {
            error(
                "'\(parameter.name)' of '\(name.name)' must be \(parameter.kinds.words), and this is \(operand.type.words)",
                at: argument.value.range, help: argumentHelp(parameter, operand))
            return nil
        }
        guard operand.literal != nil || !parameter.isLiteral else {
            error(
                "'\(parameter.name)' of '\(name.name)' must be written out, so that it can be checked now",
                at: argument.value.range, help: "write it as a text or number in place")
            return nil
        }
        return MatchedArgument(
            literal: operand.literal, register: register(of: operand, at: argument.value.range))
    }

    private func argumentHelp(_ parameter: FilterParameter, _ operand: Operand) -> String? {
        switch operand.type {
        case .text where parameter.kinds.contains(.integer):
            if case .text(let text)? = operand.literal, let number = Int64(text) {
                "write it without quotes: \(number)"
            } else {
                operand.literal == nil ? "turn the text into a number: | int" : nil
            }
        case .integer, .decimal: parameter.kinds.contains(.text) ? "write it in quotes" : nil
        default: nil
        }
    }

    // MARK: Missing values

    /// `value | default(other)`; with `true` as a second argument also for empty texts, zero and false.
    private mutating func defaulted(
        _ base: Expression, _ arguments: [Argument], _ name: Identifier
    ) -> Operand? {
        let labels = ["default_value", "boolean"]
        guard (1...2).contains(arguments.count),
            arguments.allSatisfy({ $0.label.map { labels.contains($0.name) } ?? true })
        else {
            error("'\(name.name)' takes the value to use instead", at: name.range, help: "| default(\"\")")
            return nil
        }
        let first = operand(base)
        let takesEmpty = arguments.count == 2
        let result = builder.newRegister()
        let end = builder.newLabel()
        if let first {
            let source = register(of: first, at: base.range)
            builder.emit(.move(result, from: source), at: base.range)
            builder.emit(
                takesEmpty ? .jumpIfTrue(source, end.number) : .jumpIfPresent(source, end.number),
                at: name.range)
        }
        let second = moved(arguments[0].value, to: result)
        builder.bind(end)
        guard let first, let second else { return nil }
        var kept = first
        kept.type = first.type.unwrapped
        if kept.type == .nothing { kept.type = second.type }
        return union(kept, second, in: result, at: name.range)
    }
}

extension ValueKinds {
    /// The kind of a type; nil for lists, records and nothing.
    init?(_ type: TemplateType) {
        switch type {
        case .text: self = .text
        case .integer: self = .integer
        case .decimal: self = .decimal
        case .money: self = .money
        case .date: self = .date
        case .boolean: self = .boolean
        case .markup: self = .markup
        case .anyScalar: self = .scalars
        default: return nil
        }
    }
}
