extension Compiler {
    /// `where`, `reject` and their relatives: the elements for which a condition holds, or does not.
    mutating func kept(
        _ pipeline: ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> ListSource {
        var pipeline = pipeline
        guard let condition = condition(&pipeline, name, arguments) else { return .failed }
        let isWanted = !name.name.hasPrefix("reject")
        // Compiled once for its errors and type; the walk compiles it again in place.
        guard checks(pipeline, condition) != nil else { return .failed }
        pipeline.stages.append(.keep(condition, when: isWanted))
        if pipeline.domain == nil, isWanted, let currency = fixedCurrency(condition, pipeline) {
            let domain = newNumber()
            pipeline.domain = domain
            owners[domain] = currency
        }
        return .list(pipeline)
    }

    /// The code of the only currency whose rows a condition lets through: `currency == "NGN"`.
    private mutating func fixedCurrency(_ condition: Expression, _ pipeline: ListPipeline) -> Operand? {
        switch condition.kind {
        case .binary(.and, let left, let right):
            return fixedCurrency(left, pipeline) ?? fixedCurrency(right, pipeline)
        case .binary(.equal, let left, let right):
            let sides = Self.isCurrencyName(left) ? right : Self.isCurrencyName(right) ? left : nil
            guard let code = sides else { return nil }
            switch code.kind {
            case .literal(.text(let text)): return constant(.text(text))
            // A name of the row itself says nothing; any other has one value during the walk.
            case .name(let name):
                if let hidden = pipeline.hidden[name] { return hidden }
                let isOfRow = name == "it" || hasField(code, pipeline.elementType)
                return isOfRow ? nil : operand(code)
            default: return nil
            }
        default: return nil
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

    /// A condition as people write it: `where(amount < 0)`, `where("category", "rent")`,
    /// `selectattr("amount", "gt", 5)`, `select("odd")`, `select`.
    private mutating func condition(
        _ pipeline: inout ListPipeline, _ name: Identifier, _ arguments: [Argument]
    ) -> Expression? {
        if arguments.isEmpty, name.name == "select" || name.name == "reject" {
            return Expression(kind: .name("it"), range: name.range)
        }
        guard let first = arguments.first, arguments.allSatisfy({ $0.label == nil }) else {
            error(
                "'\(name.name)' takes a condition over each row", at: name.range,
                help: "for example: transactions | \(name.name)(amount < 0)")
            return nil
        }
        guard case .literal(.text(let text)) = first.value.kind else {
            if arguments.count == 1 { return first.value }
            error(
                "'\(name.name)' takes one condition", at: arguments[1].value.range,
                help: "join two with 'and'")
            return nil
        }
        guard let field = path(of: text, first.value.range) else { return nil }
        let isOfJinja = name.name.hasSuffix("attr")
        guard isOfJinja || hasField(field, pipeline.elementType) else {
            let element = Expression(kind: .name("it"), range: first.value.range)
            return test(
                element, Identifier(name: text, range: first.value.range), arguments.dropFirst(), &pipeline)
        }
        guard arguments.count > 1 else { return field }
        if arguments.count == 2, !isOfJinja {
            guard let hidden = hide(arguments[1].value, in: &pipeline) else { return nil }
            return Expression(kind: .binary(.equal, field, hidden), range: first.value.range)
        }
        guard case .literal(.text(let test)) = arguments[1].value.kind else {
            error(
                "the name of a comparison or a test stands here", at: arguments[1].value.range,
                help: "write a condition: where(\(text) > 5)")
            return nil
        }
        return self.test(
            field, Identifier(name: test, range: arguments[1].value.range), arguments.dropFirst(2), &pipeline)
    }

    /// `is test(arguments)`, told by the test's name.
    private mutating func test(
        _ value: Expression, _ test: Identifier, _ arguments: ArraySlice<Argument>,
        _ pipeline: inout ListPipeline
    ) -> Expression? {
        guard Self.isTest(test.name) else {
            let near = NearestName.suggestion(for: test.name, among: Self.testNames)
            error(
                "there is no comparison or test '\(test.name)'", at: test.range,
                help: near.map { "did you mean '\($0)'?" }
                    ?? "write a condition: where(\(unquoted(value.range)) == \"\(test.name)\")")
            return nil
        }
        var hidden: [Argument] = []
        for argument in arguments {
            guard let value = hide(argument.value, in: &pipeline) else { return nil }
            hidden.append(Argument(label: nil, value: value))
        }
        if let comparison = Self.comparison(named: test.name), hidden.count == 1 {
            return Expression(kind: .binary(comparison, value, hidden[0].value), range: value.range)
        }
        return Expression(kind: .test(value, test, hidden, isNegated: false), range: value.range)
    }

    private func unquoted(_ range: SourceRange) -> String {
        text(of: range).filter { $0 != "\"" && $0 != "'" }
    }

    /// Computes a value once, before the walk, and out of reach of the row's own names; a constant stays one.
    mutating func hide(_ value: Expression, in pipeline: inout ListPipeline) -> Expression? {
        if case .literal = value.kind { return value }
        guard let operand = operand(value) else { return nil }
        let name = "%\(newNumber())"
        pipeline.hidden[name] = operand
        return Expression(kind: .name(name), range: value.range)
    }
}
