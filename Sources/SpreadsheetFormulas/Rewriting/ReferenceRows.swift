extension AreaReference {
    /// The rows of a reference and which of its ends `$` fixes.
    struct RowEnds {
        let range: ClosedRange<Int>
        let isTopFixed: Bool
        let isBottomFixed: Bool

        /// One end is fixed: a running range such as `C$4:C4`.
        var isRunning: Bool { isTopFixed != isBottomFixed }
    }

    /// Nil for whole columns, which have no rows to follow.
    var rowEnds: RowEnds? {
        switch self {
        case .columns: nil
        case .cell(let corner): Self.ends(corner.row, corner.row)
        case .corners(let first, let last): Self.ends(first.row, last.row)
        case .rows(let first, let last): Self.ends(first, last)
        }
    }

    /// The cell of the first column in a row.
    func withRow(_ row: Int) -> AreaReference {
        switch self {
        case .cell(let corner), .corners(let corner, _): .cell(corner.withRow(row))
        case .columns, .rows: withRows(row...row)
        }
    }

    private static func ends(_ first: ReferenceAxis, _ last: ReferenceAxis) -> RowEnds {
        let (top, bottom) = first.standsAbove(last) ? (first, last) : (last, first)
        return RowEnds(
            range: top.index...bottom.index, isTopFixed: top.isAbsolute, isBottomFixed: bottom.isAbsolute)
    }

    /// The same columns and `$` with other rows; a cell becomes a range where there are several.
    func withRows(_ rows: ClosedRange<Int>) -> AreaReference {
        switch self {
        case .columns: return self
        case .cell(let corner):
            if rows.count == 1 { return .cell(corner.withRow(rows.lowerBound)) }
            return .corners(corner.withRow(rows.lowerBound), corner.withRow(rows.upperBound))
        case .corners(let first, let last):
            if first.row.standsAbove(last.row) {
                return .corners(first.withRow(rows.lowerBound), last.withRow(rows.upperBound))
            }
            return .corners(first.withRow(rows.upperBound), last.withRow(rows.lowerBound))
        case .rows(var first, var last):
            let isOrdered = first.standsAbove(last)
            first.index = isOrdered ? rows.lowerBound : rows.upperBound
            last.index = isOrdered ? rows.upperBound : rows.lowerBound
            return .rows(first, last)
        }
    }
}

extension ReferenceAxis {
    /// In one row, a fixed end is the upper one: `C4:C$4` reaches back to the first row.
    fileprivate func standsAbove(_ other: ReferenceAxis) -> Bool {
        index != other.index ? index < other.index : isAbsolute || !other.isAbsolute
    }
}

extension ReferenceCorner {
    fileprivate func withRow(_ row: Int) -> ReferenceCorner {
        ReferenceCorner(column: column, row: ReferenceAxis(index: row, isAbsolute: self.row.isAbsolute))
    }
}
