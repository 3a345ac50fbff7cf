/// The order in which formulas that refer to one another are computed.
public struct FormulaOrder: Sendable {
    /// A formula by its cell.
    public struct Entry: Sendable {
        /// The sheet.
        public let sheet: String
        /// The cell.
        public let cell: CellAddress
        /// The cells that it reads.
        public let precedents: [SheetArea]

        /// A formula.
        public init(sheet: String, cell: CellAddress, precedents: [SheetArea]) {
            self.sheet = sheet
            self.cell = cell
            self.precedents = precedents
        }
    }

    /// The indices of the entries: each after those that it reads, else as they came.
    public let order: [Int]
    /// The indices of entries that depend on themselves, and of those that depend on such, as they came: they
    /// have no value.
    public let circular: [Int]

    /// Orders formulas.
    ///
    /// Takes time in proportion to the formulas and to the references between them.
    public init(_ entries: [Entry]) {
        let index = CellIndex(entries)
        var followers = [[Int]](repeating: [], count: entries.count)
        var waiting = [Int](repeating: 0, count: entries.count)
        for (number, entry) in entries.enumerated() {
            for source in Set(entry.precedents.flatMap(index.entries)) {
                followers[source].append(number)
                waiting[number] += 1
            }
        }
        var order = entries.indices.filter { waiting[$0] == 0 }
        var position = 0
        while position < order.count {
            for follower in followers[order[position]] {
                waiting[follower] -= 1
                if waiting[follower] == 0 { order.append(follower) }
            }
            position += 1
        }
        self.order = order
        circular = entries.indices.filter { waiting[$0] > 0 }
    }
}

/// The formulas of each column, by row.
private struct CellIndex {
    private struct Column: Hashable {
        let sheet: String
        let number: Int
    }

    private var columns: [Column: [(row: Int, entry: Int)]] = [:]
    private var numbers: [String: [Int]] = [:]

    init(_ entries: [FormulaOrder.Entry]) {
        for (number, entry) in entries.enumerated() {
            let column = Column(sheet: SheetName.key(entry.sheet), number: entry.cell.column)
            columns[column, default: []].append((entry.cell.row, number))
        }
        for column in columns.keys {
            columns[column]?.sort { $0.row < $1.row }
            numbers[column.sheet, default: []].append(column.number)
        }
    }

    func entries(in area: SheetArea) -> [Int] {
        let sheet = SheetName.key(area.sheet)
        var found: [Int] = []
        for number in numbers[sheet] ?? [] where area.range.columns.contains(number) {
            guard let column = columns[Column(sheet: sheet, number: number)] else { continue }
            let start = column.bisectedIndex(after: area.range.rows.lowerBound - 1) { $0.row }
            let end = column.bisectedIndex(after: area.range.rows.upperBound) { $0.row }
            found += column[start..<end].map(\.entry)
        }
        return found
    }
}
