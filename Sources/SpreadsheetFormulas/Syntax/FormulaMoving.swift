extension Formula {
    /// The formula's text in a cell so many rows below and columns to the right, as if it had been copied there:
    /// what `$` fixes stays, everything else moves along.
    ///
    /// This is how the cells of a shared formula (`t="shared"`, ECMA-376 Part 1, 18.3.1.40) get their own. A
    /// reference that would leave the sheet becomes `#REF!`.
    public func moved(rows: Int, columns: Int) -> String {
        guard rows != 0 || columns != 0 else { return text }
        var result: [UInt8] = []
        var position = 0
        for reference in references {
            guard let area = reference.area else { continue }
            result += bytes[position..<reference.span.lowerBound]
            let moved = area.moved(rows: rows, columns: columns)
            result += ((reference.sheets?.text ?? "") + (moved?.text ?? CellError.reference.rawValue)).utf8
            position = reference.span.upperBound
        }
        result += bytes[position...]
        return String(decoding: result, as: UTF8.self)
    }
}

extension AreaReference {
    /// Nil where it would leave the sheet.
    fileprivate func moved(rows: Int, columns: Int) -> AreaReference? {
        switch self {
        case .cell(let corner): return corner.moved(rows, columns).map { .cell($0) }
        case .corners(let first, let last):
            guard let first = first.moved(rows, columns), let last = last.moved(rows, columns) else {
                return nil
            }
            return .corners(first, last)
        case .columns(let first, let last):
            guard let first = first.moved(columns, upTo: SheetLimits.columns),
                let last = last.moved(columns, upTo: SheetLimits.columns)
            else { return nil }
            return .columns(first, last)
        case .rows(let first, let last):
            guard let first = first.moved(rows, upTo: SheetLimits.rows),
                let last = last.moved(rows, upTo: SheetLimits.rows)
            else { return nil }
            return .rows(first, last)
        }
    }
}

extension ReferenceCorner {
    fileprivate func moved(_ rows: Int, _ columns: Int) -> ReferenceCorner? {
        guard let column = column.moved(columns, upTo: SheetLimits.columns),
            let row = row.moved(rows, upTo: SheetLimits.rows)
        else { return nil }
        return ReferenceCorner(column: column, row: row)
    }
}

extension ReferenceAxis {
    fileprivate func moved(_ distance: Int, upTo limit: Int) -> ReferenceAxis? {
        guard !isAbsolute else { return self }
        let (moved, overflow) = index.addingReportingOverflow(distance)
        return !overflow && (1...limit).contains(moved) ? ReferenceAxis(index: moved, isAbsolute: false) : nil
    }
}
