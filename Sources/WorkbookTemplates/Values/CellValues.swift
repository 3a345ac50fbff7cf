import SpreadsheetFormulas
import Synchronization

/// The values of all cells of the output, formulas computed when they are first asked for.
///
/// The lock is never held while a formula is computed, which asks for other cells.
final class CellValues: CellSource {
    private struct State {
        var texts: FormulaTexts
        var computed: [Key: ValueColumn] = [:]
        var programs: [ProgramKey: FormulaProgram] = [:]
        var failures: [CellKey: IncomputableFormula] = [:]
        var open: Set<CellKey> = []
        var readsLeft = CellValues.mostReads
        /// Columns whose single values were asked for and are not kept.
        var missing: Set<ReadColumns.Column> = []
    }

    private struct Key: Hashable {
        let image: Int
        let column: Int
    }

    private struct ProgramKey: Hashable {
        let image: Int
        let row: Int
        let column: Int
    }

    private struct CellKey: Hashable {
        let image: Int
        let cell: CellAddress
    }

    /// How many cells all formulas together may read.
    ///
    /// A sum from the top to each of a million rows would take hours. Formulas beyond get no value, and the
    /// spreadsheet computes them.
    private static let mostReads = 400_000_000
    /// How many formulas may wait for one another; each takes part of the stack.
    private static let deepest = 48

    let images: [SheetImage]
    private let parts: TemplateParts
    private let environment: FormulaEnvironment
    private let indices: [String: Int]
    private let used: [CellRange]
    private let state: Mutex<State>

    init(parts: TemplateParts, images: [SheetImage], map: WorkbookMap, environment: FormulaEnvironment) {
        self.parts = parts
        self.images = images
        self.environment = environment
        var indices: [String: Int] = [:]
        for (index, image) in images.enumerated() {
            indices[image.name.lowercased()] = index
            indices[image.name] = index
        }
        self.indices = indices
        used = images.map { image in
            let template = parts.worksheets[image.template]
            let columns = template.rows.reduce(1) { max($0, $1.cells.last?.column ?? 1) }
            let last = image.tailRow(max(template.rows.last?.number ?? 1, image.lastTaggedRow))
            return CellRange(rows: 1...max(1, last), columns: 1...columns)
        }
        state = Mutex(State(texts: FormulaTexts(map)))
    }

    // MARK: CellSource

    func value(at cell: CellAddress, onSheet sheet: String) throws(IncomputableFormula) -> FormulaValue {
        guard let index = index(of: sheet), let row = images[index].source(of: cell.row),
            let content = parts.worksheets[images[index].template].row(row)?.cell(cell.column)?.content
        else { return .blank }
        switch content {
        case .fixed(_, _, let value): return value
        case .tagged:
            if let column = images[index].columns[cell.column] { return column[cell.row] ?? .blank }
            return try single(CellAddress(row: row, column: cell.column), image: index)
        case .formula(let formula): return try computed(formula, at: cell, templateRow: row, image: index)
        }
    }

    /// The value of a cell that is put out once; the column of any other one is noted as missing.
    private func single(_ cell: CellAddress, image: Int) throws(IncomputableFormula) -> FormulaValue {
        let sheet = images[image]
        if sheet.rows.coverage(of: cell.row, in: 1...SheetLimits.rows) == .all(count: 1) {
            return sheet.statistics[cell]?.last ?? .blank
        }
        let column = ReadColumns.Column(sheet: sheet.template, column: cell.column)
        state.withLock { _ = $0.missing.insert(column) }
        throw .passMissing
    }

    /// Columns whose single values were asked for and are not kept.
    var missingColumns: Set<ReadColumns.Column> { state.withLock { $0.missing } }

    func summary(of area: SheetArea, passingOverSubtotals: Bool) -> RangeSummary? {
        guard let index = index(of: area.sheet) else { return nil }
        let image = images[index]
        let template = parts.worksheets[image.template]
        // Below that a look at each cell costs less.
        guard area.range.rows.count > template.rows.count else { return nil }
        var summary = RangeSummary()
        for row in template.rows {
            let coverage = image.rows.coverage(of: row.number, in: area.range.rows)
            guard coverage != .none else { continue }
            for cell in row.cells where area.range.columns.contains(cell.column) {
                guard add(cell, row.number, coverage, of: image, passingOverSubtotals, to: &summary) else {
                    return nil
                }
            }
        }
        summary.addBlank(area.range.rows.count * area.range.columns.count - summary.filledCount)
        return summary
    }

    /// Adds all that a cell of the template became; false where its single values must be looked at.
    private func add(
        _ cell: SheetCell, _ row: Int, _ coverage: RowCoverage, of image: SheetImage,
        _ passingOverSubtotals: Bool, to summary: inout RangeSummary
    ) -> Bool {
        switch (cell.content, coverage) {
        case (.fixed(_, _, .blank), _): return true
        case (.formula(let formula), _) where passingOverSubtotals && formula.isSubtotal: return true
        case (_, .part), (.fixed(_, _, .error), _): return false
        case (.fixed(_, _, let value), .all(let count)): summary.add(value, times: count)
        case (.formula(let formula), .all(let count)):
            guard count == 1, let output = image.rows.firstOutput(of: row),
                let index = index(of: image.name),
                let value = try? computed(
                    formula, at: CellAddress(row: output, column: cell.column), templateRow: row, image: index
                )
            else { return false }
            if case .error = value { return false }
            summary.add(value)
        case (.tagged, .all):
            guard let found = image.statistics[CellAddress(row: row, column: cell.column)] else {
                return false
            }
            summary.add(found.summary)
        case (_, .none): break
        }
        return true
    }

    /// Computes the formulas that stand in no loop: what they need is known before rows are put out.
    func computeSingles(outside loops: [[ClosedRange<Int>]]) {
        for (index, image) in images.enumerated() {
            for row in parts.worksheets[image.template].rows
            where !loops[image.template].contains(where: { $0.contains(row.number) }) {
                guard let output = image.rows.firstOutput(of: row.number) else { continue }
                for cell in row.cells {
                    guard case .formula(let formula) = cell.content else { continue }
                    // A failure is remembered and told when the cell is put out.
                    _ = try? computed(
                        formula, at: CellAddress(row: output, column: cell.column), templateRow: row.number,
                        image: index)
                }
            }
        }
    }

    func usedRange(ofSheet sheet: String) -> CellRange? { index(of: sheet).map { used[$0] } }

    func isSubtotal(at cell: CellAddress, onSheet sheet: String) -> Bool {
        guard let index = index(of: sheet), let row = images[index].source(of: cell.row),
            case .formula(let formula)? = parts.worksheets[images[index].template].row(row)?
                .cell(cell.column)?.content
        else { return false }
        return formula.isSubtotal
    }

    func isHidden(row: Int, onSheet sheet: String) -> Bool {
        guard let index = index(of: sheet), let source = images[index].source(of: row) else { return false }
        return parts.worksheets[images[index].template].row(source)?.isHidden ?? false
    }

    private func index(of sheet: String) -> Int? { indices[sheet] ?? indices[sheet.lowercased()] }

    // MARK: Formulas

    /// The text of a formula in the output.
    func text(
        of formula: SheetFormula, at cell: CellAddress, templateRow: Int, image: Int
    ) throws(FormulaRewriteError) -> FormulaTexts.Placed {
        let sheet = images[image]
        let name = parts.worksheets[sheet.template].name
        return try state.withLock { (state) throws(FormulaRewriteError) in
            try state.texts.placed(
                formula, column: cell.column, templateRow: templateRow, outputRow: cell.row, image: image,
                of: sheet, template: name)
        }
    }

    /// The value of a formula; computed once.
    func computed(
        _ formula: SheetFormula, at cell: CellAddress, templateRow: Int, image: Int
    ) throws(IncomputableFormula) -> FormulaValue {
        let key = Key(image: image, column: cell.column)
        let cellKey = CellKey(image: image, cell: cell)
        let known = state.withLock { state -> Result<FormulaValue, IncomputableFormula>? in
            if let value = state.computed[key]?[cell.row] { return .success(value) }
            if let failure = state.failures[cellKey] { return .failure(failure) }
            if state.open.contains(cellKey) { return .failure(.circular) }
            if state.open.count >= Self.deepest { return .failure(.tooDeep) }
            if state.readsLeft <= 0 { return .failure(.tooManyCells(Self.mostReads)) }
            state.open.insert(cellKey)
            return nil
        }
        if let known { return try known.get() }
        defer { state.withLock { _ = $0.open.remove(cellKey) } }
        do {
            let value = try compute(formula, at: cell, templateRow: templateRow, image: image)
            state.withLock { $0.computed[key, default: ValueColumn()].set(value, row: cell.row) }
            return value
        } catch .tooDeep {
            // Not remembered: asked for by itself, the chain before it is shorter.
            throw .tooDeep
        } catch .passMissing {
            throw .passMissing
        } catch {
            state.withLock { $0.failures[cellKey] = error }
            throw error
        }
    }

    private func compute(
        _ formula: SheetFormula, at cell: CellAddress, templateRow: Int, image: Int
    ) throws(IncomputableFormula) -> FormulaValue {
        let placed: FormulaTexts.Placed
        do {
            placed = try text(of: formula, at: cell, templateRow: templateRow, image: image)
        } catch {
            // The writer throws the same error with the cell's name when it comes to the cell.
            throw .rowNotKept(SheetArea(sheet: images[image].name, range: CellRange(cell)))
        }
        let reads = placed.areas?.reduce(0) { $0 + $1.reduce(0) { $0 + cellCount($1) } } ?? 1000
        state.withLock { $0.readsLeft -= reads }
        guard let areas = placed.areas else {
            guard let parsed = try? Formula(placed.text) else { throw .unknownFunction(placed.text) }
            return try program(parsed, isArray: formula.arrayRange != nil, at: cell, image).value(with: self)
        }
        let key = ProgramKey(image: image, row: templateRow, column: cell.column)
        let program =
            state.withLock { $0.programs[key] }
            ?? program(formula.formula, isArray: formula.arrayRange != nil, at: cell, image)
        state.withLock { $0.programs[key] = program }
        return try program.value(with: self, areas: areas, at: cell)
    }

    private func program(
        _ formula: Formula, isArray: Bool, at cell: CellAddress, _ image: Int
    ) -> FormulaProgram {
        FormulaProgram(
            formula, at: cell, onSheet: images[image].name, environment: environment, isArrayFormula: isArray)
    }

    private func cellCount(_ area: SheetArea) -> Int {
        guard let index = index(of: area.sheet), let range = area.range.intersection(used[index]) else {
            return 1
        }
        return range.rows.count * range.columns.count
    }
}
