/// The table of transactions on a sheet: its headings, and what its columns hold.
struct XLSXTable {
    private var header: (row: Int, columns: ClosedRange<Int>)?
    private var roles: [Int: CSVRole] = [:]
    private var merges: [(ClosedRange<Int>, ClosedRange<Int>)] = []

    mutating func merge(_ range: String) {
        let ends = range.split(separator: ":").compactMap { XLSXReference($0) }
        guard ends.count == 2, ends[0].row <= ends[1].row, ends[0].column <= ends[1].column,
            merges.count < 10_000
        else { return }
        merges.append((ends[0].row...ends[1].row, ends[0].column...ends[1].column))
    }

    /// A row with the cells that hold something.
    mutating func row(
        _ number: Int, _ cells: [XLSXSheetCheck.Cell], _ sheet: String, _ findings: inout FindingCollector
    ) {
        guard header != nil else {
            findHeader(number, cells, sheet, &findings)
            return
        }
        for cell in cells {
            switch roles[cell.column] {
            case .date: date(cell, sheet, &findings)
            case .amount, .moneyIn, .moneyOut, .balance:
                if cell.isText, AmountForm(Array(cell.text.utf8)[...].trimmed) != nil {
                    findings.add(
                        XLSXRules.textNumber, in: .cell(sheet: sheet, cell.reference), showing: cell.text,
                        "an amount as text")
                }
            default: break
            }
        }
    }

    /// Headings are a row of texts of which one names a date and one an amount.
    private mutating func findHeader(
        _ number: Int, _ cells: [XLSXSheetCheck.Cell], _ sheet: String, _ findings: inout FindingCollector
    ) {
        let texts = cells.filter(\.isText)
        let found = texts.map { ($0.column, CSVRole(heading: $0.text)) }
        let columns = found.map(\.0)
        guard found.contains(where: { $0.1 == .date }), found.contains(where: { $0.1.isAmount }),
            let first = columns.min(), let last = columns.max()
        else { return }
        header = (number, first...last)
        for (column, role) in found { roles[column] = role }
        if number > 1 {
            findings.add(
                XLSXRules.preamble, in: .cell(sheet: sheet, texts[0].reference),
                "the headings stand in row \(number)")
        }
    }

    private func date(_ cell: XLSXSheetCheck.Cell, _ sheet: String, _ findings: inout FindingCollector) {
        let place = Place.cell(sheet: sheet, cell.reference)
        if cell.isText {
            guard DateForm(Array(cell.text.utf8)[...].trimmed) != nil else { return }
            findings.add(XLSXRules.textDate, in: place, showing: cell.text, "a date as text")
        } else if cell.type == "n", !cell.isDateFormat, !cell.hasFormula {
            findings.add(XLSXRules.plainDate, in: place, showing: cell.text, "a number without a date format")
        }
    }

    /// Merges stand behind the rows.
    func finish(_ sheet: String, _ findings: inout FindingCollector) {
        guard let header else { return }
        for (rows, columns) in merges where rows.contains(header.row) && columns.overlaps(header.columns) {
            let cell = XLSXReference.name(column: columns.lowerBound, row: rows.lowerBound)
            findings.add(
                XLSXRules.mergedHeader, in: .cell(sheet: sheet, cell), "the cell is merged with others")
        }
    }
}
