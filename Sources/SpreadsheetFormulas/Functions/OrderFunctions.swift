extension FunctionTable {
    /// These keep every number of their ranges, 32 bytes each, and sort them.
    static let orders: [String: FunctionDefinition] = [
        "RANK": .general(2...3, rank), "RANK.EQ": .general(2...3, rank),
        "LARGE": order(.large), "SMALL": order(.small),
        "PERCENTILE": order(.percentile), "PERCENTILE.INC": order(.percentile),
        "PERCENTILE.EXC": order(.innerPercentile),
        "QUARTILE": order(.quartile), "QUARTILE.INC": order(.quartile), "QUARTILE.EXC": order(.innerQuartile),
    ]

    /// The place of a number among others, from the greatest, or from the least with a third argument.
    @Sendable private static func rank(_ arguments: CallArguments) throws(EvaluationFailure) -> Operand {
        let wanted = try arguments.number(0)
        var reader = StatisticsAccumulator(areas: try arguments.areas(1), skips: SkipRules(), wants: .values)
        try reader.read(with: arguments.evaluator)
        if let error = reader.found.error { throw .error(error) }
        let values = reader.found.values
        guard values.contains(where: { $0.isClose(to: wanted) }) else { throw .error(.notAvailable) }
        let rises = try arguments.boolean(2, or: false)
        let before = values.count { rises ? $0.isLess(than: wanted) : wanted.isLess(than: $0) }
        return .value(.number(FormulaNumber(before + 1)))
    }

    private static func order(_ statistic: OrderStatistic) -> FunctionDefinition {
        .general(2...2, takesArrays: true) { arguments throws(EvaluationFailure) in
            let found = try Gathering.statistics(arguments.first(1), from: 0, .values)
            if let error = found.error { throw .error(error) }
            let sorted = found.values.sorted()
            // The second argument may be an array, as in SUM(LARGE(A1:A9,{1,2,3})).
            let results = FormulaArray.lifted([try arguments.array(1)]) { position in
                statistic.value(of: sorted, at: position[0], arguments.dates)
            }
            return results.values.count == 1 ? .value(results.values[0]) : .array(results)
        }
    }
}

extension CallArguments {
    /// The call with only its first arguments.
    func first(_ count: Int) -> CallArguments {
        let shorter = FunctionCall(
            name: call.name, identifier: call.identifier, arguments: Array(call.arguments.prefix(count)),
            span: call.span)
        return CallArguments(evaluator: evaluator, call: shorter, asArray: asArray)
    }
}

/// Values by their place in the order, by their numbers in AGGREGATE.
enum OrderStatistic: Int {
    case large = 14
    case small = 15
    case percentile = 16
    case quartile = 17
    case innerPercentile = 18
    case innerQuartile = 19

    func value(of sorted: [FormulaNumber], at position: FormulaValue, _ dates: DateSystem) -> FormulaValue {
        do {
            return .number(try value(of: sorted, at: Coercion.number(position, dates)))
        } catch {
            return .error(error)
        }
    }

    private func value(
        of sorted: [FormulaNumber], at position: FormulaNumber
    ) throws(CellError) -> FormulaNumber {
        switch self {
        case .large, .small:
            guard let place = position.rounded(to: 0, .ceiling).exactInteger,
                (1...max(1, sorted.count)).contains(place),
                !sorted.isEmpty
            else { throw .number }
            return self == .small ? sorted[place - 1] : sorted[sorted.count - place]
        case .percentile: return try share(position, of: sorted, isInner: false)
        case .innerPercentile: return try share(position, of: sorted, isInner: true)
        case .quartile, .innerQuartile:
            guard let quarter = position.rounded(to: 0, .down).divided(by: 4) else { throw .number }
            return try share(quarter, of: sorted, isInner: self == .innerQuartile)
        }
    }

    private func share(
        _ share: FormulaNumber, of sorted: [FormulaNumber], isInner: Bool
    ) throws(CellError) -> FormulaNumber {
        let count = FormulaNumber(sorted.count)
        guard !sorted.isEmpty, share.signum >= 0, !(1 < share) else { throw .number }
        let place = isInner ? share * (count + 1) - 1 : share * (count - 1)
        guard place.signum >= 0, !(count - 1 < place), let index = place.floor.exactInteger else {
            throw .number
        }
        guard index + 1 < sorted.count else { return sorted[index] }
        return sorted[index] + (sorted[index + 1] - sorted[index]) * (place - place.floor)
    }
}
