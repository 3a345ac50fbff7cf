/// A formula over streamed rows while it is computed.
///
/// See ``FormulaProgram``.
///
/// Takes constant memory, but for MEDIAN, LARGE, SMALL and percentiles, which keep their numbers.
public struct FormulaRun: Sendable {
    private let program: FormulaProgram
    private var evaluator: Evaluator
    private var calls: [Int: FunctionCall] = [:]
    private var nextPass = 0
    private var active: [AggregateKey] = []

    init(program: FormulaProgram, evaluator: Evaluator) {
        self.program = program
        self.evaluator = evaluator
        var calls: [Int: FunctionCall] = [:]
        program.formula.root.walk { node in
            if case .call(let call) = node { calls[call.identifier] = call }
        }
        self.calls = calls
    }

    /// Is another pass over the rows needed? Begins it where it is.
    ///
    /// - Throws: ``IncomputableFormula`` where what the pass needs, such as a criterion, has no value.
    public mutating func beginPass() throws(IncomputableFormula) -> Bool {
        try endPass()
        let aggregates = program.aggregates.filter { $0.pass == nextPass }
        guard !aggregates.isEmpty else { return false }
        nextPass += 1
        for aggregate in aggregates {
            guard let call = calls[aggregate.key.call] else { continue }
            do {
                evaluator.accumulated[aggregate.key] = try accumulator(for: aggregate, call)
                active.append(aggregate.key)
            } catch {
                // An error is what the call gives when it is computed.
                _ = try error.cellError()
            }
        }
        return true
    }

    private mutating func endPass() throws(IncomputableFormula) {
        for key in active {
            guard case .products(var products)? = evaluator.accumulated[key] else { continue }
            try products.finish(with: evaluator)
            evaluator.accumulated[key] = .products(products)
        }
        active = []
    }

    private func accumulator(
        for aggregate: RangeAggregate, _ call: FunctionCall
    ) throws(EvaluationFailure) -> Accumulator {
        let arguments = CallArguments(evaluator: evaluator, call: call, asArray: true)
        switch aggregate.kind {
        case .statistics, .values:
            return .statistics(try StatisticsPlan.accumulator(arguments, areas: aggregate.areas))
        case .conditional:
            guard let function = ConditionalFunction(rawValue: call.name) else { throw .error(.name) }
            return .conditional(try function.prepared(arguments))
        case .products:
            let area = aggregate.areas[0]
            return .products(ProductAccumulator(call: call, sheet: area.sheet, range: area.range.rows))
        }
    }

    /// Takes a row; rows of a range that never come count as blank.
    ///
    /// Rows that no aggregate wants cost a comparison.
    ///
    /// - Throws: ``IncomputableFormula`` where the expression of a SUMPRODUCT has no value.
    public mutating func add(_ row: StreamedRow, onSheet sheet: String) throws(IncomputableFormula) {
        for key in active {
            // Taken out while it changes, so that it is not copied.
            guard var accumulator = evaluator.accumulated.removeValue(forKey: key) else { continue }
            try add(row, onSheet: sheet, to: &accumulator)
            evaluator.accumulated[key] = accumulator
        }
    }

    private func add(
        _ row: StreamedRow, onSheet sheet: String, to accumulator: inout Accumulator
    ) throws(IncomputableFormula) {
        switch accumulator {
        case .statistics(var statistics):
            accumulator = .statistics(StatisticsAccumulator(areas: [], skips: SkipRules(), wants: []))
            statistics.add(row, onSheet: sheet)
            accumulator = .statistics(statistics)
        case .conditional(var set):
            accumulator = .conditional(ConditionalSet(rows: 0, columns: 0, variants: []))
            for index in set.variants.indices { set.variants[index].add(row, onSheet: sheet) }
            accumulator = .conditional(set)
        case .products(var products):
            try products.add(row, onSheet: sheet, with: evaluator)
            accumulator = .products(products)
        }
    }

    /// The value, once ``beginPass()`` has said that no further pass is needed.
    ///
    /// - Throws: ``IncomputableFormula`` where no value can be cached, or a pass is missing.
    public func value() throws(IncomputableFormula) -> FormulaValue {
        guard active.isEmpty, program.aggregates.allSatisfy({ $0.pass < nextPass }) else {
            throw .passMissing
        }
        return try program.value(with: evaluator)
    }
}
