/// A table of text in columns that fit.
struct TextTable {
    /// Where a column's text stands.
    enum Side {
        case left
        case right
    }

    /// A column with its heading.
    struct Column {
        let heading: String
        let side: Side
        let maximumWidth: Int

        init(_ heading: String, _ side: Side = .left, maximumWidth: Int = 64) {
            self.heading = heading
            self.side = side
            self.maximumWidth = maximumWidth
        }
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; texts that are missing at its end are blank.
    mutating func add(_ cells: [String]) {
        rows.append(
            columns.indices.map { index in
                guard index < cells.count else { return "" }
                return TerminalText.cut(TerminalText.safe(cells[index]), to: columns[index].maximumWidth)
            })
    }

    /// The lines, the heading first, without blanks at their ends; a column in which no row has a text is
    /// left out.
    var lines: [String] {
        let shown = columns.indices.filter { index in rows.isEmpty || rows.contains { !$0[index].isEmpty } }
        let all = [columns.map(\.heading)] + rows
        let widths = columns.indices.map { index in all.map { TerminalText.width($0[index]) }.max() ?? 0 }
        return all.map { cells in
            var line = shown.map { index in
                let blanks = String(repeating: " ", count: widths[index] - TerminalText.width(cells[index]))
                return columns[index].side == .left ? cells[index] + blanks : blanks + cells[index]
            }.joined(separator: "  ")
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// Writes the table to standard output.
    func print() throws {
        for line in lines { try Console.print(line) }
    }
}
