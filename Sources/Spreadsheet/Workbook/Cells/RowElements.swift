extension RowEncoder {
    /// Begins a row; the cells follow.
    ///
    /// - Parameter number: from 1.
    package mutating func beginRow(_ number: Int) {
        row = number
        column = 0
        rowStart = buffer.count
        let start = rowStart + 8
        buffer.write(reserving: 32) { cursor in
            cursor.put(Markup.rowStart, count: 8)
            cursor.put(decimal: UInt64(number))
        }
        rowDigitCount = buffer.count - start
        rowDigits = buffer.word(at: start)
        buffer.write(reserving: 8) { $0.put(Markup.tagEnd, count: 2) }
        cellsStart = buffer.count
    }

    /// Begins a row whose element has further attributes, which are not checked.
    ///
    /// - Parameters:
    ///   - number: from 1.
    ///   - attributes: as they stand in the file, with a blank before each, for example ` ht="12.75"`.
    package mutating func beginRow(_ number: Int, attributes: String) {
        beginRow(number)
        guard !attributes.isEmpty else { return }
        buffer.truncate(to: buffer.count - 1)
        buffer.append(attributes)
        buffer.append(">")
        cellsStart = buffer.count
    }

    /// Appends cells that are markup already, which is not checked, and counts so many columns.
    package mutating func append(markup: [UInt8], columnCount: Int) {
        buffer.append(markup)
        column += columnCount
    }

    /// Ends the row; one without cells and without a format leaves nothing in the file.
    package mutating func endRow() {
        if buffer.count == cellsStart && cellsStart - rowStart == 10 + rowDigitCount {
            buffer.truncate(to: rowStart)
        } else {
            buffer.write(reserving: 8) { $0.put(Markup.rowEnd, count: 6) }
        }
    }

    /// Says how the row looks; before its first cell.
    public mutating func format(_ format: RowFormat) {
        guard buffer.count == cellsStart else {
            return fail(SpreadsheetError(.sequence, "give the format of a row before its first cell."))
        }
        guard (1...409).contains(format.height ?? 1), (0...7).contains(format.outlineLevel) else {
            return fail(
                SpreadsheetError(.layout, "a row is 1 to 409 points high and in at most 7 groups."))
        }
        guard format.style.index < openings.styleCount else { return fail(Self.foreignStyle) }
        buffer.truncate(to: rowStart)
        buffer.append("<row r=\"\(row)\"")
        if format.style != .plain { buffer.append(" s=\"\(format.style.index)\" customFormat=\"1\"") }
        if let height = format.height { buffer.append(" ht=\"\(height)\" customHeight=\"1\"") }
        if format.isHidden { buffer.append(" hidden=\"1\"") }
        if format.outlineLevel > 0 { buffer.append(" outlineLevel=\"\(format.outlineLevel)\"") }
        if format.isCollapsed { buffer.append(" collapsed=\"1\"") }
        buffer.append(">")
        cellsStart = buffer.count
    }
}
