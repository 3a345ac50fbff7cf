/// Finds out what each column of a table holds.
enum CSVColumns {
    /// By the headings; where there are none, or where they say nothing, by the values of the first rows.
    static func find(in text: SourceText, _ dialect: CSVDialect, from start: Int) -> [CSVColumn] {
        var scanner = CSVScanner(text.bytes, from: start, delimiter: dialect.delimiter)
        var row = CSVRow()
        var columns: [CSVColumn] = []
        if dialect.hasHeader, scanner.next(&row) {
            columns = row.cells.map {
                let heading = text.string($0.content)
                return CSVColumn(role: CSVRole(heading: heading), heading: heading)
            }
        }
        let missing = (
            date: !columns.contains { $0.role == .date }, amount: !columns.contains { $0.role.isAmount }
        )
        guard missing.date || missing.amount else { return columns }
        let kinds = tally(&scanner, &row, text)
        while columns.count < kinds.count { columns.append(CSVColumn(role: .other)) }
        for (index, kind) in kinds.enumerated() where columns[index].role == .other {
            if kind.isDates, missing.date {
                columns[index].role = .date
            } else if kind.isAmounts, missing.amount, !columns.contains(where: { $0.role == .amount }) {
                columns[index].role = .amount
            } else if !kind.isDates, !kind.isAmounts, columns[index].heading == nil,
                !columns.contains(where: { $0.role == .description })
            {
                columns[index].role = .description
            }
        }
        return columns
    }

    /// What the values of a column were, of the first 50 rows.
    private struct Tally {
        var values = 0
        var dates = 0
        var amounts = 0

        var isDates: Bool { values > 0 && dates * 10 >= values * 8 }
        /// Whole numbers alone could be anything.
        var isAmounts: Bool { values > 0 && amounts * 10 >= values * 8 }
    }

    private static func tally(_ scanner: inout CSVScanner, _ row: inout CSVRow, _ text: SourceText) -> [Tally]
    {
        var result: [Tally] = []
        for _ in 0..<50 {
            guard scanner.next(&row) else { break }
            for (index, cell) in row.cells.enumerated() {
                if index >= result.count { result.append(Tally()) }
                let bytes = text.bytes[cell.content].trimmed
                guard !bytes.isEmpty else { continue }
                result[index].values += 1
                if DateForm(bytes) != nil {
                    result[index].dates += 1
                } else if let form = AmountForm(bytes), form.fractionDigits > 0 || bytes.count < 8 {
                    result[index].amounts += 1
                }
            }
        }
        return result
    }
}
