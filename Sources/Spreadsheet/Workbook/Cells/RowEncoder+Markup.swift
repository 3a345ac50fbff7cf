/// Rows of which parts are markup already, as those of a template are; it is not checked.
extension RowEncoder {
    /// Appends what stands before or behind rows.
    package mutating func append(outsideRows markup: [UInt8]) {
        buffer.append(markup)
    }

    /// Adds a style of a part `xl/styles.xml` that was made elsewhere.
    ///
    /// - Parameter number: its place in the list `cellXfs`, from 0.
    package mutating func addStyle(number: UInt32) -> StyleID {
        openings.addStyle(number: number)
        return StyleID(index: openings.styleCount - 1)
    }

    /// Begins a row whose element has further attributes.
    ///
    /// - Parameters:
    ///   - number: from 1.
    ///   - attributes: as they stand in the file, with a blank before each, for example ` ht="12.75"`.
    package mutating func beginRow(_ number: Int, attributes: [UInt8]) {
        beginRow(number)
        guard !attributes.isEmpty else { return }
        buffer.truncate(to: buffer.count - 1)
        buffer.append(attributes)
        buffer.append(">")
        cellsStart = buffer.count
    }

    /// Goes on with a column, from 1; one that is behind changes nothing.
    @inline(__always)
    package mutating func goTo(column number: Int) {
        column = max(column, number - 1)
    }

    /// A cell whose markup follows its reference, for example ` s="3"><v>1</v></c>`.
    package mutating func cell(markup: [UInt8]) {
        beginCell(.plain)
        buffer.append(markup)
    }

    /// The beginning of a cell, `<c s="3" r="B7"`; the rest is to be appended as ``continueCell(_:)``.
    package mutating func beginCell(_ style: StyleID) {
        put(style, .styled, room: 0) { _ in }
    }

    /// Markup of the cell that was begun.
    package mutating func continueCell(_ markup: [UInt8]) {
        buffer.append(markup)
    }

    /// A decimal number without zeros at the end of its fraction.
    package mutating func shortDecimal(_ units: Int64, fractionDigits: Int, _ style: StyleID) {
        var (units, places) = (units, fractionDigits)
        while places > 0 {
            let (rest, digit) = units.quotientAndRemainder(dividingBy: 10)
            guard digit == 0 else { break }
            units = rest
            places -= 1
        }
        decimal(units, fractionDigits: places, style)
    }
}
