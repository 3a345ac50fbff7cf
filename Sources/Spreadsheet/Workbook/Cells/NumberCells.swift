extension RowEncoder {
    /// A whole number of at most 15 significant digits.
    public mutating func integer(_ number: Int64, _ style: StyleID = .plain) {
        guard SheetLimits.keepsExactly(number) else { return fail(Self.tooManyDigits) }
        widths?.add(number: number, fractionDigits: 0, style, column)
        put(style, .number, room: ByteCursor.numberRoom + 8) { cursor in
            cursor.put(decimal: number)
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// A decimal number as an integer count of its smallest unit; see
    /// ``CellValue/decimal(minorUnits:fractionDigits:)``.
    public mutating func decimal(_ minorUnits: Int64, fractionDigits: Int, _ style: StyleID = .plain) {
        guard (0...18).contains(fractionDigits) else { return fail(Self.fractionDigits(fractionDigits)) }
        guard SheetLimits.keepsExactly(minorUnits) else { return fail(Self.tooManyDigits) }
        widths?.add(number: minorUnits, fractionDigits: fractionDigits, style, column)
        put(style, .number, room: ByteCursor.numberRoom + 8) { cursor in
            cursor.put(minorUnits: minorUnits, fractionDigits: fractionDigits)
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// A number in binary floating point, written with the fewest digits that give it again.
    public mutating func real(_ number: Double, _ style: StyleID = .plain) {
        guard number.isFinite else {
            return fail(
                SpreadsheetError(.numberPrecision, "a cell holds no infinite number. Write it as text."))
        }
        widths?.add(real: number, style, column)
        put(style, .number, room: 0) { _ in }
        buffer.append("\(number)</v></c>")
    }

    /// A day from 1900-01-01 to 9999-12-31.
    public mutating func date(year: Int, month: Int, day: Int, _ style: StyleID = .plain) {
        guard let serial = DateSerial.serial(year: year, month: month, day: day) else {
            return fail(Self.noSuchDay)
        }
        widths?.addDate(style, column)
        put(style, .number, room: ByteCursor.numberRoom + 8) { cursor in
            cursor.put(decimal: UInt64(serial))
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// A moment, to the millisecond, without a time zone.
    public mutating func dateTime(_ moment: DateTime, _ style: StyleID = .plain) {
        guard let serial = moment.serial else { return fail(Self.noSuchDay) }
        widths?.addDate(style, column)
        put(style, .number, room: ByteCursor.numberRoom + 8) { cursor in
            cursor.put(minorUnits: serial, fractionDigits: DateTime.serialDigits)
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// True or false.
    public mutating func boolean(_ flag: Bool, _ style: StyleID = .plain) {
        widths?.add(shown: "FALSE", style, column)
        put(style, .boolean, room: 16) { cursor in
            cursor.put(flag ? UInt8(ascii: "1") : UInt8(ascii: "0"))
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// An error value, such as `#N/A`.
    public mutating func error(_ error: CellError, _ style: StyleID = .plain) {
        put(style, .error, room: 0) { _ in }
        buffer.append("\(error.rawValue)</v></c>")
    }
}
