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
    // By kind, so that a row changes them where they are.
    private var statistics: [Feed<StatisticsAccumulator>] = []
    private var conditionals: [Feed<ConditionalSet>] = []
    private var products: [Feed<ProductAccumulator>] = []

    /// An accumulator of the pass and the rows that it wants.
    private struct Feed<Gathered: Sendable>: Sendable {
        let key: AggregateKey
        let rows: ClosedRange<Int>
        var gathered: Gathered
    }

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
                try begin(aggregate, call)
            } catch {
                // An error is what the call gives when it is computed.
                _ = try error.cellError()
            }
        }
        return true
    }

    private mutating func endPass() throws(IncomputableFormula) {
        for feed in statistics { evaluator.accumulated[feed.key] = .statistics(feed.gathered) }
        for feed in conditionals { evaluator.accumulated[feed.key] = .conditional(feed.gathered) }
        for var feed in products {
            try feed.gathered.finish(with: evaluator)
            evaluator.accumulated[feed.key] = .products(feed.gathered)
        }
        (statistics, conditionals, products) = ([], [], [])
    }

    private mutating func begin(
        _ aggregate: RangeAggregate, _ call: FunctionCall
    ) throws(EvaluationFailure) {
        let arguments = CallArguments(evaluator: evaluator, call: call, asArray: true)
        let first = aggregate.areas[0]
        let rows = aggregate.areas.reduce(first.range.rows) {
            min($0.lowerBound, $1.range.rows.lowerBound)...max($0.upperBound, $1.range.rows.upperBound)
        }
        switch aggregate.kind {
        case .statistics, .values:
            let gathered = try StatisticsPlan.accumulator(arguments, areas: aggregate.areas)
            statistics.append(Feed(key: aggregate.key, rows: rows, gathered: gathered))
        case .conditional:
            guard let function = ConditionalFunction(rawValue: call.name) else { throw .error(.name) }
            conditionals.append(
                Feed(key: aggregate.key, rows: rows, gathered: try function.prepared(arguments)))
        case .products:
            let gathered = ProductAccumulator(call: call, sheet: first.sheet, range: first.range.rows)
            products.append(Feed(key: aggregate.key, rows: rows, gathered: gathered))
        }
    }

    /// Takes a row; rows of a range that never come count as blank.
    ///
    /// Rows that no aggregate wants cost a comparison.
    ///
    /// - Throws: ``IncomputableFormula`` where the expression of a SUMPRODUCT has no value.
    public mutating func add(_ row: StreamedRow, onSheet sheet: String) throws(IncomputableFormula) {
        for index in statistics.indices where statistics[index].rows.contains(row.row) {
            statistics[index].gathered.add(row, onSheet: sheet)
        }
        for index in conditionals.indices where conditionals[index].rows.contains(row.row) {
            for variant in conditionals[index].gathered.variants.indices {
                conditionals[index].gathered.variants[variant].add(row, onSheet: sheet)
            }
        }
        guard !products.isEmpty else { return }
        let evaluator = evaluator
        for index in products.indices where products[index].rows.contains(row.row) {
            try products[index].gathered.add(row, onSheet: sheet, with: evaluator)
        }
    }

    /// The value, once ``beginPass()`` has said that no further pass is needed.
    ///
    /// - Throws: ``IncomputableFormula`` where no value can be cached, or a pass is missing.
    public func value() throws(IncomputableFormula) -> FormulaValue {
        let isBetween = statistics.isEmpty && conditionals.isEmpty && products.isEmpty
        guard isBetween, program.aggregates.allSatisfy({ $0.pass < nextPass }) else {
            throw .passMissing
        }
        return try program.value(with: evaluator)
    }
}
