/// Reads cells, ranges, whole columns and whole rows where they stand in a text.
struct ReferenceScanner {
    let bytes: [UInt8]
    var position: Int

    /// The longest area that begins here; nil, and the position unchanged, where none does.
    mutating func area() -> AreaReference? {
        let start = position
        if let first = corner() {
            if let last = afterColon({ $0.corner() }) { return .corners(first, last) }
            return .cell(first)
        }
        if let first = column(), let last = afterColon({ $0.wholeColumn() }) { return .columns(first, last) }
        position = start
        if let first = row(), let last = afterColon({ $0.wholeRow() }) { return .rows(first, last) }
        position = start
        return nil
    }

    private mutating func afterColon<Part>(_ read: (inout ReferenceScanner) -> Part?) -> Part? {
        guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { return nil }
        var ahead = self
        ahead.position += 1
        guard let part = read(&ahead) else { return nil }
        self = ahead
        return part
    }

    private mutating func corner() -> ReferenceCorner? {
        let start = position
        if let column = column(), let row = row(), endsHere {
            return ReferenceCorner(column: column, row: row)
        }
        position = start
        return nil
    }

    private mutating func wholeColumn() -> ReferenceAxis? {
        guard let axis = column(), endsHere else { return nil }
        return axis
    }

    private mutating func wholeRow() -> ReferenceAxis? {
        guard let axis = row(), endsHere else { return nil }
        return axis
    }

    /// A cell's name does not go on: `A1B` and `LOG10(` are no cells.
    private var endsHere: Bool {
        guard position < bytes.count else { return true }
        let next = bytes[position]
        return !next.isNameByte && next != UInt8(ascii: "(") && next != UInt8(ascii: "!")
            && next != UInt8(ascii: "$")
    }

    private mutating func column() -> ReferenceAxis? {
        axis(while: \.isLetter, upTo: 3) { ColumnName.number($0) }
    }

    private mutating func row() -> ReferenceAxis? {
        axis(while: \.isDigit, upTo: 7) { digits in
            guard digits.first != UInt8(ascii: "0") else { return nil }
            let number = digits.reduce(0) { $0 * 10 + Int($1 - 48) }
            return number <= SheetLimits.rows ? number : nil
        }
    }

    private mutating func axis(
        while belongs: (UInt8) -> Bool, upTo limit: Int, value: (ArraySlice<UInt8>) -> Int?
    ) -> ReferenceAxis? {
        let isAbsolute = position < bytes.count && bytes[position] == UInt8(ascii: "$")
        let start = position + (isAbsolute ? 1 : 0)
        guard start <= bytes.count else { return nil }
        let digits = bytes[start...].prefix(while: belongs)
        guard (1...limit).contains(digits.count), let index = value(digits) else { return nil }
        position = digits.endIndex
        return ReferenceAxis(index: index, isAbsolute: isAbsolute)
    }
}
