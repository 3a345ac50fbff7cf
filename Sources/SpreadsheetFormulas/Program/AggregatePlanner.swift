/// Finds the calls of a formula that can be fed row by row.
struct AggregatePlanner {
    let evaluator: Evaluator
    let isStreamed: (SheetArea) -> Bool
    private(set) var aggregates: [RangeAggregate] = []

    init(evaluator: Evaluator, isStreamed: @escaping (SheetArea) -> Bool) {
        self.evaluator = evaluator
        self.isStreamed = isStreamed
    }

    /// Plans what lies below a node; the number of passes that must be over before the node can be computed.
    mutating func plan(_ node: FormulaNode) -> Int {
        guard case .call(let call) = node else {
            var passes = 0
            for child in node.children { passes = max(passes, plan(child)) }
            return passes
        }
        var passes = 0
        for argument in call.arguments { passes = max(passes, plan(argument.node)) }
        if let function = ConditionalFunction(rawValue: call.name) {
            return conditional(call, function, after: passes)
        }
        if call.name == "SUMPRODUCT" { return products(call, after: passes) }
        return statistics(call, after: passes)
    }

    private func streamedAreas(_ node: FormulaNode) -> [SheetArea] {
        switch node.bare {
        case .reference, .structured, .union, .name:
            guard let areas = try? evaluator.areas(of: node.bare), areas.contains(where: isStreamed) else {
                return []
            }
            return areas
        default: return []
        }
    }

    private mutating func statistics(_ call: FunctionCall, after passes: Int) -> Int {
        let first: Int
        switch call.name {
        case "SUBTOTAL": first = 1
        case "AGGREGATE": first = 2
        case _ where StatisticFunction(name: call.name) != nil || FunctionTable.orders[call.name] != nil:
            first = 0
        default: return passes
        }
        var result = passes
        for index in first..<max(first, call.arguments.count) {
            let areas = streamedAreas(call.arguments[index].node)
            guard !areas.isEmpty else { continue }
            let key = AggregateKey(call: call.identifier, argument: index)
            let kind: RangeAggregate.Kind = StatisticsPlan.keepsValues(call) ? .values : .statistics
            add(kind, call, areas, passes, key)
            result = passes + 1
        }
        return result
    }

    private mutating func conditional(
        _ call: FunctionCall, _ function: ConditionalFunction, after passes: Int
    ) -> Int {
        guard let layout = function.layout(count: call.arguments.count) else { return passes }
        let indices = Set(layout.pairs.map(\.range) + (layout.data.map { [$0] } ?? []))
        var areas: [SheetArea] = []
        for index in indices.sorted() {
            let found = streamedAreas(call.arguments[index].node)
            guard found.count == 1 else { return passes }
            areas.append(found[0])
        }
        guard
            areas.allSatisfy({
                SheetName.isSame($0.sheet, areas[0].sheet) && $0.range.rows == areas[0].range.rows
            })
        else {
            return passes
        }
        add(.conditional, call, areas, passes, .whole(call))
        return passes + 1
    }

    private mutating func products(_ call: FunctionCall, after passes: Int) -> Int {
        var areas: [SheetArea] = []
        for argument in call.arguments {
            guard let found = rowwise(argument.node) else { return passes }
            areas += found
        }
        guard let first = areas.first,
            areas.allSatisfy({ SheetName.isSame($0.sheet, first.sheet) && $0.range.rows == first.range.rows })
        else { return passes }
        add(.products, call, areas, passes, .whole(call))
        return passes + 1
    }

    /// The streamed ranges of an expression that can be computed row by row; nil where something in it needs
    /// several rows at once.
    private func rowwise(_ node: FormulaNode) -> [SheetArea]? {
        switch node {
        case .number, .text, .boolean, .error, .missing: return []
        case .array(let rows): return rows.count == 1 ? [] : nil
        case .reference, .structured, .name:
            let streamed = streamedAreas(node)
            if streamed.count == 1 { return streamed }
            // Other cells are the same for each row where there is only one of them.
            guard streamed.isEmpty, let areas = try? evaluator.areas(of: node), areas.count == 1,
                areas[0].range.rows.count == 1
            else { return nil }
            return []
        case .union: return nil
        case .call(let call) where aggregates.contains(where: { $0.key.call == call.identifier }): return []
        case .call(let call):
            guard let function = FunctionTable.function(call.name), isRowwise(call, function) else {
                return nil
            }
            return joined(call.arguments.map { rowwise($0.node) })
        case .prefix, .percent, .chain, .parenthesized:
            return node.isRange ? nil : joined(node.children.map(rowwise))
        }
    }

    private func isRowwise(_ call: FunctionCall, _ function: FunctionDefinition) -> Bool {
        if case .scalar = function.body { return true }
        return ["IF", "IFERROR", "IFNA"].contains(call.name)
    }

    private func joined(_ parts: [[SheetArea]?]) -> [SheetArea]? {
        parts.reduce([]) { all, part in all.flatMap { all in part.map { all + $0 } } }
    }

    private mutating func add(
        _ kind: RangeAggregate.Kind, _ call: FunctionCall, _ areas: [SheetArea], _ pass: Int,
        _ key: AggregateKey
    ) {
        aggregates.append(
            RangeAggregate(kind: kind, function: call.name, areas: areas, pass: pass, key: key))
    }
}

/// Which statistics a call wants of its ranges.
enum StatisticsPlan {
    static func keepsValues(_ call: FunctionCall) -> Bool {
        if FunctionTable.orders[call.name] != nil || call.name == "MEDIAN" { return true }
        guard call.name == "AGGREGATE", case .number(let number)? = call.arguments.first?.node else {
            return false
        }
        return !(number < 12)
    }

    /// The accumulator for an argument before any row.
    static func accumulator(
        _ arguments: CallArguments, areas: [SheetArea]
    ) throws(EvaluationFailure) -> StatisticsAccumulator {
        switch arguments.call.name {
        case "SUBTOTAL":
            let plan = try Gathering.subtotalPlan(arguments)
            return StatisticsAccumulator(areas: areas, skips: plan.skips, wants: plan.function.wants)
        case "AGGREGATE":
            guard let skips = SkipRules(aggregateOption: try arguments.integer(1, or: 0)) else {
                throw .error(.value)
            }
            let number = try arguments.integer(0, or: 0)
            let wants = Gathering.numbered(number)?.wants ?? .values
            return StatisticsAccumulator(areas: areas, skips: skips, wants: wants)
        case let name:
            let wants = StatisticFunction(name: name)?.wants ?? .values
            return StatisticsAccumulator(areas: areas, skips: SkipRules(), wants: wants)
        }
    }
}
