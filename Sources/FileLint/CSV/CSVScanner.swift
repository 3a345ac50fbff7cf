/// Cuts a text into rows and cells (RFC 4180), and notes where quotes break the rules.
struct CSVScanner {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private var index: Int

    init(_ bytes: [UInt8], from start: Int, delimiter: UInt8) {
        self.bytes = bytes
        self.delimiter = delimiter
        index = start
    }

    /// The next row; false at the end.
    ///
    /// The row given is filled anew, so that its memory serves again.
    mutating func next(_ row: inout CSVRow) -> Bool {
        guard index < bytes.count else { return false }
        row.cells.removeAll(keepingCapacity: true)
        row.faults.removeAll(keepingCapacity: true)
        let start = index
        while true {
            row.cells.append(index < bytes.count && bytes[index] == 0x22 ? quoted(&row) : plain(&row))
            guard index < bytes.count, bytes[index] == delimiter else { break }
            index += 1
        }
        row.range = start..<index
        skipLineEnd()
        return true
    }

    private mutating func skipLineEnd() {
        guard index < bytes.count else { return }
        let isReturn = bytes[index] == 0x0D
        index += 1
        if isReturn, index < bytes.count, bytes[index] == 0x0A { index += 1 }
    }

    private func ends(_ byte: UInt8) -> Bool { byte == delimiter || byte == 0x0A || byte == 0x0D }

    private mutating func plain(_ row: inout CSVRow) -> CSVRow.Cell {
        let start = index
        while index < bytes.count, !ends(bytes[index]) {
            if bytes[index] == 0x22 { row.faults.append(.stray(index)) }
            index += 1
        }
        return CSVRow.Cell(content: start..<index, whole: start..<index)
    }

    private mutating func quoted(_ row: inout CSVRow) -> CSVRow.Cell {
        let start = index
        var hasDoubled = false
        index += 1
        while true {
            guard index < bytes.count else {
                row.faults.append(.unclosed(start))
                return CSVRow.Cell(content: start + 1..<index, whole: start..<index, isQuoted: true)
            }
            guard bytes[index] == 0x22 else {
                index += 1
                continue
            }
            if index + 1 < bytes.count, bytes[index + 1] == 0x22 {
                hasDoubled = true
                index += 2
                continue
            }
            break
        }
        let end = index
        index += 1
        if index < bytes.count, !ends(bytes[index]) {
            row.faults.append(.stray(index))
            while index < bytes.count, !ends(bytes[index]) { index += 1 }
        }
        return CSVRow.Cell(
            content: start + 1..<end, whole: start..<index, isQuoted: true, hasDoubledQuotes: hasDoubled)
    }
}
