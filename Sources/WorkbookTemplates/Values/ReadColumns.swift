import SpreadsheetFormulas

/// The columns of each worksheet whose values some formula or chart reads.
struct ReadColumns: Sendable {
    private var columns: [Set<Int>]
    private var isEverything = false
    private let sheets: [String: Int]

    init(_ parts: TemplateParts, charts: [(formula: Formula, sheet: Int?)]) {
        sheets = Dictionary(
            parts.worksheets.enumerated().map { ($1.name.lowercased(), $0) },
            uniquingKeysWith: { first, _ in first })
        columns = Array(repeating: [], count: parts.worksheets.count)
        for (index, sheet) in parts.worksheets.enumerated() {
            for row in sheet.rows {
                for cell in row.cells {
                    guard case .formula(let formula) = cell.content else { continue }
                    add(formula.formula, on: index)
                }
            }
            for table in parts.tables[index] { add(table.range, on: index) }
        }
        for name in parts.names {
            guard let formula = name.formula else { continue }
            add(formula, on: nil)
        }
        for chart in charts { add(chart.formula, on: chart.sheet) }
    }

    func contains(_ column: Int, of sheet: Int) -> Bool {
        isEverything || columns[sheet].contains(column)
    }

    private mutating func add(_ formula: Formula, on sheet: Int?) {
        for reference in formula.references {
            guard let range = reference.area?.range else { continue }
            guard let prefix = reference.sheets else {
                if let sheet { add(range, on: sheet) }
                continue
            }
            guard prefix.workbook == nil else { continue }
            let first = sheets[prefix.first.lowercased()]
            let last = prefix.last.map { sheets[$0.lowercased()] } ?? first
            guard let first, let last else { continue }
            for index in min(first, last)...max(first, last) { add(range, on: index) }
        }
        // What INDEX, OFFSET and the like reach from a corner is known only when they are computed.
        if formula.functions.contains(where: { $0 == "OFFSET" || $0 == "INDIRECT" }) { isEverything = true }
    }

    private mutating func add(_ range: CellRange, on sheet: Int) {
        columns[sheet].formUnion(range.columns)
    }
}
