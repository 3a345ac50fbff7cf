/// The sheets that a reference names before its `!`.
public struct SheetPrefix: Hashable, Sendable {
    /// The workbook of an external reference, `[1]` with its brackets; nil for the same workbook.
    public let workbook: String?
    /// The sheet, without quotes; empty for a name of another workbook, `[1]!Name`.
    public let first: String
    /// The last sheet of a reference through several, `Sheet1:Sheet3!A1`; nil for one sheet.
    public let last: String?

    /// As it stands before a reference, the `!` included.
    public var text: String {
        let names = first + (last.map { ":" + $0 } ?? "")
        let plain = !SheetName.needsQuotes(first) && !(last.map(SheetName.needsQuotes) ?? false)
        if first.isEmpty || plain { return (workbook ?? "") + names + "!" }
        return "'" + (workbook ?? "") + names.replacing("'", with: "''") + "'!"
    }
}

/// A reference to cells where it stands in a formula.
public struct FormulaReference: Hashable, Sendable {
    /// The sheets that it names; nil for the formula's own.
    public let sheets: SheetPrefix?
    /// What it points to; nil for `#REF!` behind a sheet's name.
    public let area: AreaReference?
    /// The UTF-8 bytes of the formula that it takes.
    public let span: Range<Int>
}

/// A name, of a range or of anything else, where it stands in a formula.
public struct FormulaName: Hashable, Sendable {
    /// The sheet or workbook that it names.
    public let sheets: SheetPrefix?
    /// The name as written.
    public let name: String
    /// The UTF-8 bytes of the formula that it takes.
    public let span: Range<Int>
}

/// A reference to parts of a table, `Sales[[#Totals],[Amount]]`, where it stands in a formula.
public struct StructuredReference: Hashable, Sendable {
    /// Which rows of a table.
    public enum Rows: String, Hashable, Sendable, CaseIterable {
        /// The whole table.
        case all = "#all"
        /// The rows between headers and totals.
        case data = "#data"
        /// The header row.
        case headers = "#headers"
        /// The totals row.
        case totals = "#totals"
        /// The row of the formula itself.
        case thisRow = "#this row"
    }

    /// The table; nil for the table that the formula stands in.
    public let table: String?
    /// The rows; empty means the data rows.
    public let rows: Set<Rows>
    /// The first column; nil for all columns.
    public let firstColumn: String?
    /// The last column where a range of columns is named.
    public let lastColumn: String?
    /// The UTF-8 bytes of the formula that the table's name takes; empty where none is written.
    public let tableSpan: Range<Int>
    /// The UTF-8 bytes of the formula that it takes.
    public let span: Range<Int>
}
