extension CalendarDate: CustomStringConvertible {
    /// The day as ISO 8601 writes it: `2026-10-31`.
    public var description: String {
        "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
    }

    /// The day as eight digits, `20261031`: the form that every OFX importer reads as the same day in
    /// every time zone.
    public var compact: String {
        Self.padded(year, to: 4) + Self.padded(month, to: 2) + Self.padded(day, to: 2)
    }

    /// Takes the day from a text that begins with `YYYY-MM-DD`, such as `2026-01-30T17:04:00.000Z`.
    ///
    /// What follows the day must be a `T` or a blank and is not looked at further: no zone is applied.
    ///
    /// - Throws: ``CalendarError/malformed(_:)`` or ``CalendarError/noSuchDay(year:month:day:)``.
    public init(text: String) throws(CalendarError) {
        let bytes = Array(text.utf8.prefix(11))
        guard bytes.count >= 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            bytes.count == 10 || bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
            let year = Self.number(bytes[0..<4]), let month = Self.number(bytes[5..<7]),
            let day = Self.number(bytes[8..<10])
        else { throw .malformed(text) }
        try self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        var value = 0
        for byte in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
        }
        return value
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}
