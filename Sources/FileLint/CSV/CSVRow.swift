/// A row of a table; cells are places in the text.
struct CSVRow {
    /// A cell.
    struct Cell: Sendable {
        /// What stands between the quotes, or the whole cell.
        var content: Range<Int>
        /// The cell with its quotes.
        var whole: Range<Int>
        var isQuoted = false
        var hasDoubledQuotes = false
    }

    /// The faults of a row's quotes, with their places.
    enum QuoteFault: Sendable {
        case stray(Int)
        case unclosed(Int)
    }

    var cells: [Cell] = []
    var range: Range<Int> = 0..<0
    var faults: [QuoteFault] = []

    /// Whether the row is an empty line.
    var isBlank: Bool { cells.count == 1 && cells[0].whole.isEmpty }
}
