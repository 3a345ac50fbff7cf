/// The letters of columns: A is 1, Z is 26, AA is 27, XFD is 16,384.
enum ColumnName {
    static func letters(_ column: Int) -> String {
        var rest = column
        var bytes: [UInt8] = []
        while rest > 0 {
            rest -= 1
            bytes.append(UInt8(ascii: "A") + UInt8(rest % 26))
            rest /= 26
        }
        return String(decoding: bytes.reversed(), as: UTF8.self)
    }

    /// The number of a column, or nil where the bytes are no column of a sheet.
    ///
    /// Small letters count too.
    static func number(_ letters: some Collection<UInt8>) -> Int? {
        guard (1...3).contains(letters.count) else { return nil }
        var number = 0
        for byte in letters {
            guard byte.isLetter else { return nil }
            number = number * 26 + Int(byte & 0xDF) - 64
        }
        return number <= SheetLimits.columns ? number : nil
    }
}

extension UInt8 {
    var isLetter: Bool { (65...90).contains(self & 0xDF) }
    var isDigit: Bool { (48...57).contains(self) }
}
