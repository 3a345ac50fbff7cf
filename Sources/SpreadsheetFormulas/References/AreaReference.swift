/// The row or the column of a reference, and whether `$` fixes it.
public struct ReferenceAxis: Hashable, Sendable {
    /// Counted from 1.
    public var index: Int
    /// Written with `$`.
    public var isAbsolute: Bool
}

/// A corner of a range as a formula writes it.
public struct ReferenceCorner: Hashable, Sendable {
    /// Its column.
    public var column: ReferenceAxis
    /// Its row.
    public var row: ReferenceAxis

    var text: String { column.columnText + row.rowText }
    /// `B` or `$B$` before the row's number.
    var textBeforeRow: String { column.columnText + (row.isAbsolute ? "$" : "") }
}

/// What a reference points to, as it is written: `B7`, `$A$1:C4`, `A:C`, `3:$5`.
public enum AreaReference: Hashable, Sendable {
    /// One cell.
    case cell(ReferenceCorner)
    /// Two corners; they may stand in any order.
    case corners(ReferenceCorner, ReferenceCorner)
    /// Whole columns.
    case columns(ReferenceAxis, ReferenceAxis)
    /// Whole rows.
    case rows(ReferenceAxis, ReferenceAxis)

    /// The cells.
    public var range: CellRange {
        switch self {
        case .cell(let corner):
            CellRange(rows: corner.row...corner.row, columns: corner.column...corner.column)
        case .corners(let first, let last):
            CellRange(rows: first.row...last.row, columns: first.column...last.column)
        case .columns(let first, let last): CellRange(rows: 1...SheetLimits.rows, columns: first...last)
        case .rows(let first, let last): CellRange(rows: first...last, columns: 1...SheetLimits.columns)
        }
    }

    /// As a formula writes it.
    public var text: String {
        switch self {
        case .cell(let corner): corner.text
        case .corners(let first, let last): first.text + ":" + last.text
        case .columns(let first, let last): first.columnText + ":" + last.columnText
        case .rows(let first, let last): first.rowText + ":" + last.rowText
        }
    }

    static func parse(_ text: String) -> AreaReference? {
        let bytes = Array(text.utf8)
        var scanner = ReferenceScanner(bytes: bytes, position: 0)
        guard let area = scanner.area(), scanner.position == bytes.count else { return nil }
        return area
    }
}

extension ReferenceAxis {
    fileprivate var columnText: String { (isAbsolute ? "$" : "") + ColumnName.letters(index) }
    fileprivate var rowText: String { (isAbsolute ? "$" : "") + String(index) }

    fileprivate static func ... (left: ReferenceAxis, right: ReferenceAxis) -> ClosedRange<Int> {
        min(left.index, right.index)...max(left.index, right.index)
    }
}
