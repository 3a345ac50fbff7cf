/// A table of a sheet (a ListObject), for structured references.
public struct TableDefinition: Sendable, Hashable {
    /// Its name, unique in the workbook.
    public var name: String
    /// The sheet it stands on.
    public var sheet: String
    /// All of it, headers and totals included.
    public var range: CellRange
    /// Whether it has a header row.
    public var hasHeaders: Bool
    /// Whether it has a totals row.
    public var hasTotals: Bool
    /// The columns' names, from the left.
    public var columns: [String]

    /// A table.
    public init(
        name: String, sheet: String, range: CellRange, hasHeaders: Bool = true, hasTotals: Bool = false,
        columns: [String]
    ) {
        self.name = name
        self.sheet = sheet
        self.range = range
        self.hasHeaders = hasHeaders
        self.hasTotals = hasTotals
        self.columns = columns
    }
}

/// What the formulas of a workbook share.
public struct FormulaEnvironment: Sendable {
    /// How days are counted.
    public var dateSystem: DateSystem
    /// The sheets in their order, for references through several.
    public var sheets: [String]
    /// The tables.
    public var tables: [TableDefinition]
    private var names: [String: Formula] = [:]

    /// An environment.
    public init(dateSystem: DateSystem = .since1900, sheets: [String] = [], tables: [TableDefinition] = []) {
        self.dateSystem = dateSystem
        self.sheets = sheets
        self.tables = tables
    }

    /// Defines a name, for the whole workbook or for the formulas of one sheet.
    public mutating func define(_ name: String, as formula: Formula, onSheet sheet: String? = nil) {
        names[Self.key(name, sheet)] = formula
    }

    /// A sheet's own name comes before the workbook's.
    func formula(named name: String, onSheet sheet: String) -> Formula? {
        names[Self.key(name, sheet)] ?? names[Self.key(name, nil)]
    }

    private static func key(_ name: String, _ sheet: String?) -> String {
        (sheet.map { SheetName.key($0) + "!" } ?? "!") + name.lowercased()
    }

    /// The cells of a structured reference, seen from a cell; nil where there is no such table, column or row.
    func area(of reference: StructuredReference, from home: CellAddress, onSheet sheet: String) -> SheetArea?
    {
        guard let table = table(of: reference, from: home, onSheet: sheet),
            let rows = rows(of: table, reference.rows, home),
            let columns = columns(of: table, reference)
        else { return nil }
        return SheetArea(sheet: table.sheet, range: CellRange(rows: rows, columns: columns))
    }

    private func table(
        of reference: StructuredReference, from home: CellAddress, onSheet sheet: String
    ) -> TableDefinition? {
        tables.first { table in
            if let name = reference.table { return table.name.lowercased() == name.lowercased() }
            return SheetName.isSame(table.sheet, sheet) && table.range.contains(home)
        }
    }

    private func rows(
        of table: TableDefinition, _ parts: Set<StructuredReference.Rows>, _ home: CellAddress
    ) -> ClosedRange<Int>? {
        let all = table.range.rows
        let first = all.lowerBound + (table.hasHeaders ? 1 : 0)
        let last = all.upperBound - (table.hasTotals ? 1 : 0)
        var bounds: [Int] = []
        for part in parts.isEmpty ? [.data] : parts {
            switch part {
            case .all: bounds += [all.lowerBound, all.upperBound]
            case .data: bounds += first <= last ? [first, last] : []
            case .headers: bounds += table.hasHeaders ? [all.lowerBound] : []
            case .totals: bounds += table.hasTotals ? [all.upperBound] : []
            case .thisRow: bounds += first <= home.row && home.row <= last ? [home.row] : []
            }
        }
        guard let low = bounds.min(), let high = bounds.max() else { return nil }
        return low...high
    }

    private func columns(of table: TableDefinition, _ reference: StructuredReference) -> ClosedRange<Int>? {
        guard let name = reference.firstColumn else { return table.range.columns }
        let names = table.columns.map { $0.lowercased() }
        guard let first = names.firstIndex(of: name.lowercased()),
            let last = names.firstIndex(of: (reference.lastColumn ?? name).lowercased())
        else { return nil }
        let start = table.range.columns.lowerBound
        return (start + min(first, last))...(start + max(first, last))
    }
}
