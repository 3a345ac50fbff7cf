/// A table for people: columns as wide as their content, numbers to the right.
struct TextTable {
    enum Alignment {
        case left
        case right
    }

    struct Column {
        let title: String
        let alignment: Alignment
        /// The widest that the column may get; longer cells are cut with an ellipsis.
        let maximumWidth: Int

        init(_ title: String, _ alignment: Alignment = .left, maximumWidth: Int = 60) {
            self.title = title
            self.alignment = alignment
            self.maximumWidth = maximumWidth
        }
    }

    private let columns: [Column]
    private var rows: [[String]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row; cells are made safe for a terminal here, so callers pass bank text as it is.
    mutating func add(_ cells: [String]) {
        rows.append(zip(cells, columns).map { TerminalText.fitted(TerminalText.safe($0), to: $1.maximumWidth) })
    }

    /// The lines, headings first, without blanks at their ends.
    var lines: [String] {
        let all = [columns.map(\.title)] + rows
        let widths = columns.indices.map { index in
            all.map { TerminalText.width(of: $0[index]) }.max() ?? 0
        }
        return all.map { cells in
            var line = ""
            for (index, cell) in cells.enumerated() {
                let padding = String(repeating: " ", count: widths[index] - TerminalText.width(of: cell))
                line += index == 0 ? "" : "  "
                line += columns[index].alignment == .left ? cell + padding : padding + cell
            }
            while line.last == " " { line.removeLast() }
            return line
        }
    }

    /// Prints the lines to standard output.
    func print() throws {
        for line in lines { try Console.print(line) }
    }
}
