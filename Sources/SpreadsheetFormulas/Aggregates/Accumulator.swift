/// Which argument of which call of a formula an accumulator serves; -1 stands for the call as a whole.
struct AggregateKey: Hashable, Sendable {
    let call: Int
    let argument: Int

    static func whole(_ call: FunctionCall) -> AggregateKey {
        AggregateKey(call: call.identifier, argument: -1)
    }
}

/// What is gathered while rows stream by.
enum Accumulator: Sendable {
    case statistics(StatisticsAccumulator)
    case conditional(ConditionalSet)
    case products(ProductAccumulator)
}

/// A conditional aggregate for each element of an array of criteria, as in `SUMIFS(…,{"a","b"})`.
struct ConditionalSet: Sendable {
    let rows: Int
    let columns: Int
    var variants: [ConditionalAccumulator]
}

/// Adds up an expression row by row: SUMPRODUCT.
struct ProductAccumulator: Sendable {
    let call: FunctionCall
    /// The rows of the ranges that stream by.
    let sheet: String
    let range: ClosedRange<Int>
    private(set) var sum: FormulaNumber = 0
    private(set) var error: CellError?
    private var seen = 0

    init(call: FunctionCall, sheet: String, range: ClosedRange<Int>) {
        self.call = call
        self.sheet = sheet
        self.range = range
    }

    mutating func add(
        _ row: StreamedRow, onSheet sheet: String, with evaluator: Evaluator
    ) throws(IncomputableFormula) {
        guard SheetName.isSame(sheet, self.sheet), range.contains(row.row), error == nil else { return }
        seen += 1
        try add(row, times: 1, with: evaluator)
    }

    /// Counts the rows that did not stream by, which are blank.
    mutating func finish(with evaluator: Evaluator) throws(IncomputableFormula) {
        let rest = range.count - seen
        guard rest > 0, error == nil else { return }
        seen = range.count
        try add(StreamedRow(row: range.upperBound, values: []), times: rest, with: evaluator)
    }

    private mutating func add(
        _ row: StreamedRow, times: Int, with evaluator: Evaluator
    ) throws(IncomputableFormula) {
        var bound = evaluator
        bound.boundRow = BoundRow(row: row, sheet: sheet, range: range)
        do {
            let value = try SumProduct.value(CallArguments(evaluator: bound, call: call, asArray: true))
            sum = sum + value * FormulaNumber(times)
        } catch {
            self.error = try error.cellError()
        }
    }
}
