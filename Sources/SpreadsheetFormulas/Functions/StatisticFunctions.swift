extension FunctionTable {
    static let statistics: [String: FunctionDefinition] = {
        var table: [String: FunctionDefinition] = [
            "COUNTBLANK": .general(1...1) { arguments throws(EvaluationFailure) in
                let found = try Gathering.statistics(arguments, from: 0, StatisticFunction.countBlank.wants)
                return try StatisticFunction.countBlank.operand(found)
            },
            "SUBTOTAL": .general(2...most, subtotal),
            "AGGREGATE": .general(3...most, takesArrays: true, aggregate),
        ]
        for name in [
            "SUM", "COUNT", "COUNTA", "AVERAGE", "MIN", "MAX", "PRODUCT", "MEDIAN", "STDEV", "STDEV.S",
            "STDEVP",
            "STDEV.P", "VAR", "VAR.S", "VARP", "VAR.P",
        ] {
            guard let function = StatisticFunction(name: name) else { continue }
            table[name] = .general(1...most) { arguments throws(EvaluationFailure) in
                try function.operand(Gathering.statistics(arguments, from: 0, function.wants))
            }
        }
        return table
    }()

    @Sendable private static func subtotal(_ arguments: CallArguments) throws(EvaluationFailure) -> Operand {
        let plan = try Gathering.subtotalPlan(arguments)
        let found = try Gathering.statistics(arguments, from: 1, plan.function.wants, plan.skips)
        return try plan.function.operand(found)
    }

    @Sendable private static func aggregate(_ arguments: CallArguments) throws(EvaluationFailure) -> Operand {
        let number = try arguments.integer(0, or: 0)
        guard let skips = SkipRules(aggregateOption: try arguments.integer(1, or: 0)) else {
            throw .error(.value)
        }
        if let function = Gathering.numbered(number), number <= 12 {
            return try function.operand(Gathering.statistics(arguments, from: 2, function.wants, skips))
        }
        guard let statistic = OrderStatistic(rawValue: number), arguments.count == 4 else {
            throw .error(.value)
        }
        let found = try Gathering.statistics(arguments.first(3), from: 2, .values, skips)
        if let error = found.error { throw .error(error) }
        return .value(statistic.value(of: found.values.sorted(), at: try arguments.value(3), arguments.dates))
    }
}

/// Gathers the values of a call's arguments.
enum Gathering {
    static func numbered(_ number: Int) -> StatisticFunction? {
        StatisticFunction.numbered.indices.contains(number - 1) ? StatisticFunction.numbered[number - 1] : nil
    }

    /// The function of SUBTOTAL and what it passes over.
    static func subtotalPlan(
        _ arguments: CallArguments
    ) throws(EvaluationFailure) -> (function: StatisticFunction, skips: SkipRules) {
        let number = try arguments.integer(0, or: 0)
        let isHiding = number > 100
        guard let function = numbered(isHiding ? number - 100 : number), function != .median else {
            throw .error(.value)
        }
        return (function, SkipRules(subtotals: true, hidden: isHiding))
    }

    static func statistics(
        _ arguments: CallArguments, from first: Int, _ wants: RangeStatistics.Wants,
        _ skips: SkipRules = SkipRules()
    ) throws(EvaluationFailure) -> RangeStatistics {
        var found = RangeStatistics(wants)
        for index in first..<arguments.count {
            let key = AggregateKey(call: arguments.call.identifier, argument: index)
            if case .statistics(let gathered)? = arguments.evaluator.accumulated[key] {
                found.add(gathered.streamed)
                continue
            }
            switch try arguments.operand(index) {
            case .value(.error) where skips.errors: break
            case .value(let value): found.addDirectly(value, arguments.dates)
            case .array(let array):
                for value in array.values {
                    if skips.errors, case .error = value { continue }
                    found.add(value)
                }
            case .areas(let areas):
                var reader = StatisticsAccumulator(areas: areas, skips: skips, wants: wants)
                try reader.read(with: arguments.evaluator)
                found.add(reader.found)
            }
        }
        return found
    }
}
