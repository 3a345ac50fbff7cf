/// A formula made ready to be computed in a cell, any number of times.
///
/// References to streamed rows within SUM, SUMIFS, SUMPRODUCT and their like are not looked up: they are listed
/// in ``aggregates`` and fed row by row through a ``FormulaRun``, so that nobody has to keep the rows.
///
/// ```swift
/// let program = FormulaProgram(formula, at: cell, onSheet: "Statement", isStreamed: { $0.range.rows.count > 1000 })
/// var run = program.run(with: cells)
/// while try run.beginPass() {
///     for row in rows { try run.add(row, onSheet: "Statement") }
/// }
/// let value = try run.value()
/// ```
public struct FormulaProgram: Sendable {
    /// The most cells that are looked up at once as an array; aggregates have no such limit.
    public static let mostCells = 4_194_304

    /// The formula.
    public var formula: Formula { context.formula }
    /// The cell it stands in.
    public let home: CellAddress
    /// The sheet it stands on.
    public var sheet: String { context.sheet }
    /// What must be fed row by row, in the order of the passes.
    public let aggregates: [RangeAggregate]
    private let context: EvaluationContext
    private let isArrayFormula: Bool

    /// Makes a formula ready.
    ///
    /// - Parameters:
    ///   - formula: the formula.
    ///   - home: the cell it stands in.
    ///   - sheet: the sheet it stands on.
    ///   - environment: names, tables, dates.
    ///   - isArrayFormula: it was entered as an array formula (`t="array"`), so that operators take whole ranges.
    ///   - isStreamed: tells which areas lie in rows that stream by.
    public init(
        _ formula: Formula, at home: CellAddress, onSheet sheet: String,
        environment: FormulaEnvironment = FormulaEnvironment(), isArrayFormula: Bool = false,
        isStreamed: @escaping (SheetArea) -> Bool = { _ in false }
    ) {
        self.home = home
        context = EvaluationContext(formula: formula, sheet: sheet, environment: environment)
        self.isArrayFormula = isArrayFormula
        let nowhere = Evaluator(
            context: context, areas: nil, home: home, cells: CellTable(sheets: []))
        var planner = AggregatePlanner(evaluator: nowhere, isStreamed: isStreamed)
        _ = planner.plan(formula.root)
        aggregates = planner.aggregates.sorted { $0.pass < $1.pass }
    }

    /// Computes the value.
    ///
    /// - Parameters:
    ///   - cells: where values are looked up.
    ///   - areas: what the references mean instead of what the formula says, in the order of
    ///     ``Formula/references``: the areas of a ``RewrittenFormula``, so that one program serves every row that
    ///     a template's row became.
    ///   - home: the cell, where it is another one than the program was made for.
    /// - Returns: the value; of an array its first one.
    /// - Throws: ``IncomputableFormula`` where no value can be cached.
    public func value(
        with cells: any CellSource, areas: [[SheetArea]]? = nil, at home: CellAddress? = nil
    ) throws(IncomputableFormula) -> FormulaValue {
        guard aggregates.isEmpty else { throw .passMissing }
        let evaluator = evaluator(cells, areas, home)
        return try value(with: evaluator)
    }

    /// Begins to compute a formula over streamed rows.
    public func run(with cells: any CellSource) -> FormulaRun {
        FormulaRun(program: self, evaluator: evaluator(cells, nil, nil))
    }

    func value(with evaluator: Evaluator) throws(IncomputableFormula) -> FormulaValue {
        try evaluator.cellValue(evaluator.operand(formula.root, asArray: isArrayFormula))
    }

    private func evaluator(
        _ cells: any CellSource, _ areas: [[SheetArea]]?, _ home: CellAddress?
    ) -> Evaluator {
        Evaluator(context: context, areas: areas, home: home ?? self.home, cells: cells)
    }

    /// The cells that the formula reads, for ``FormulaOrder``; names and tables are followed.
    ///
    /// - Throws: ``IncomputableFormula`` where that is known only when the formula is computed.
    public func precedents() throws(IncomputableFormula) -> [SheetArea] {
        try PrecedentFinder(evaluator: evaluator(CellTable(sheets: []), nil, nil)).precedents(
            of: formula.root)
    }
}
