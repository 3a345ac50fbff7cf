import SpreadsheetFormulas

/// The columns of each worksheet whose values some formula or chart reads, and those of them whose single
/// values are needed, not just what totals need.
///
/// Cells that stand in no loop are always read; they are few.
struct ReadColumns: Sendable {
    /// A column of a worksheet.
    struct Column: Hashable, Sendable {
        let sheet: Int
        let column: Int
    }

    private let parts: TemplateParts
    private let loops: [[ClosedRange<Int>]]
    private var read: Set<Column> = []
    private var kept: Set<Column> = []
    private var isEverything = false
    private let sheets: [String: Int]

    init(_ parts: TemplateParts, loops: [[ClosedRange<Int>]], charts: [(formula: Formula, sheet: Int?)]) {
        self.parts = parts
        self.loops = loops
        sheets = Dictionary(
            parts.worksheets.enumerated().map { ($1.name.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first })
        for (index, sheet) in parts.worksheets.enumerated() {
            for row in sheet.rows {
                let isRepeated = loops[index].contains { $0.contains(row.number) }
                for cell in row.cells {
                    guard case .formula(let formula) = cell.content else { continue }
                    add(formula.formula, on: index, isSingle: !isRepeated)
                }
            }
        }
        for name in parts.names {
            guard let formula = name.formula else { continue }
            add(formula, on: nil, isSingle: false)
        }
        for chart in charts { add(chart.formula, on: chart.sheet, isSingle: false) }
    }

    /// Whether the values of a column are read.
    func contains(_ column: Int, of sheet: Int) -> Bool {
        isEverything || read.contains(Column(sheet: sheet, column: column))
    }

    /// Whether each of them is kept.
    func keeps(_ column: Int, of sheet: Int) -> Bool {
        isEverything || kept.contains(Column(sheet: sheet, column: column))
    }

    /// Keeps further columns of those that are read; false where they were kept already.
    mutating func keep(_ columns: Set<Column>) -> Bool {
        let before = kept.count
        kept.formUnion(columns.intersection(read))
        return kept.count > before
    }

    /// - Parameter isSingle: the formula is computed once for a sheet. One that repeats, as a subtotal, mostly
    ///   sums up a part of the rows, and there is no telling which before they are there.
    private mutating func add(_ formula: Formula, on sheet: Int?, isSingle: Bool) {
        let summarized = isSingle ? formula.summarized : (references: [], structured: [])
        for (slot, reference) in formula.references.enumerated() {
            guard let range = reference.area?.range else { continue }
            let isKept = !summarized.references.contains(slot)
            guard let prefix = reference.sheets else {
                if let sheet { add(range, on: sheet, isKept) }
                continue
            }
            guard prefix.workbook == nil else { continue }
            let first = sheets[prefix.first.lowercased()]
            let last = prefix.last.map { sheets[$0.lowercased()] } ?? first
            guard let first, let last else { continue }
            for index in min(first, last)...max(first, last) { add(range, on: index, isKept) }
        }
        for (slot, reference) in formula.structuredReferences.enumerated() {
            add(reference, isKept: !summarized.structured.contains(slot))
        }
        // What INDEX, OFFSET and the like reach from a corner is known only when they are computed.
        if formula.functions.contains(where: { $0 == "OFFSET" || $0 == "INDIRECT" }) { isEverything = true }
    }

    private mutating func add(_ range: CellRange, on sheet: Int, _ isKept: Bool) {
        let repeats = loops[sheet].contains { $0.overlaps(range.rows) }
        for column in range.columns {
            read.insert(Column(sheet: sheet, column: column))
            if isKept, repeats { kept.insert(Column(sheet: sheet, column: column)) }
        }
    }

    /// The columns of a table that a reference names; of all tables where it names none.
    private mutating func add(_ reference: StructuredReference, isKept: Bool) {
        for (sheet, tables) in parts.tables.enumerated() {
            for table in tables
            where reference.table.map({ $0.lowercased() == table.name.lowercased() }) ?? true {
                let names = table.columns.map { $0.lowercased() }
                let start = table.range.columns.lowerBound
                var columns = table.range.columns
                if let first = reference.firstColumn.flatMap({ names.firstIndex(of: $0.lowercased()) }),
                    let last = names.firstIndex(of: (reference.lastColumn ?? names[first]).lowercased())
                {
                    columns = (start + min(first, last))...(start + max(first, last))
                }
                add(CellRange(rows: table.range.rows, columns: columns), on: sheet, isKept)
            }
        }
    }
}
