/// A rectangle of cells; rows and columns count from 1.
public struct CellRange: Hashable, Sendable, CustomStringConvertible {
    /// From the first row to the last.
    public let rows: ClosedRange<Int>
    /// From the first column to the last; column A is 1.
    public let columns: ClosedRange<Int>

    /// Creates a range.
    public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// The range of one cell.
    public init(row: Int, column: Int) {
        self.init(rows: row...row, columns: column...column)
    }

    /// The range in the A1 notation, for example `A1:C3`.
    public var description: String {
        CellReference.text(row: rows.lowerBound, column: columns.lowerBound) + ":"
            + CellReference.text(row: rows.upperBound, column: columns.upperBound)
    }

    /// The range as formulas and charts refer to it, for example `'My sheet'!$A$1:$C$3`.
    public func reference(in sheet: String) -> String {
        "\(SheetName.quoted(sheet))!\(absolute)"
    }

    /// The range, or the one cell that it is.
    var shortDescription: String {
        rows.count == 1 && columns.count == 1
            ? CellReference.text(row: rows.lowerBound, column: columns.lowerBound) : description
    }

    /// The range with absolute references, for example `$A$1:$C$3`, as defined names want it.
    var absolute: String {
        let letters = [columns.lowerBound, columns.upperBound].map {
            String(decoding: CellReference.columnLetters($0), as: UTF8.self)
        }
        return "$\(letters[0])$\(rows.lowerBound):$\(letters[1])$\(rows.upperBound)"
    }

    var isInSheet: Bool {
        rows.lowerBound >= 1 && rows.upperBound <= SheetLimits.rows
            && columns.lowerBound >= 1 && columns.upperBound <= SheetLimits.columns
    }

    func overlaps(_ other: CellRange) -> Bool {
        rows.overlaps(other.rows) && columns.overlaps(other.columns)
    }
}
