/// A reference to a cell: `B7`.
struct XLSXReference {
    let column: Int
    let row: Int

    /// Reads a reference; nil where it is none, or beyond XFD1048576.
    init?(_ text: some StringProtocol) {
        var column = 0
        var row = 0
        for byte in text.utf8 {
            switch byte {
            case 0x41...0x5A where row == 0 && column < 20_000: column = column * 26 + Int(byte - 0x40)
            case 0x30...0x39 where column > 0 && row < 2_000_000: row = row * 10 + Int(byte - 0x30)
            default: return nil
            }
        }
        guard (1...16_384).contains(column), (1...1_048_576).contains(row) else { return nil }
        (self.column, self.row) = (column, row)
    }

    static func letters(_ column: Int) -> String {
        var result = ""
        var rest = column
        while rest > 0 {
            result = String(Unicode.Scalar(UInt8(0x41 + (rest - 1) % 26))) + result
            rest = (rest - 1) / 26
        }
        return result
    }

    static func name(column: Int, row: Int) -> String { "\(letters(column))\(row)" }
}
