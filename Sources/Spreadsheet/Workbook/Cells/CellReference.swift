/// References to cells in the A1 notation.
enum CellReference {
    /// The letters of columns, from 1: `A`, `B`, … `XFD`.
    static func columnLetters(_ column: Int) -> [UInt8] {
        var letters: [UInt8] = []
        var rest = column
        while rest > 0 {
            letters.insert(UInt8(ascii: "A") + UInt8((rest - 1) % 26), at: 0)
            rest = (rest - 1) / 26
        }
        return letters
    }

    /// A reference such as `B7`.
    static func text(row: Int, column: Int) -> String {
        String(decoding: columnLetters(column), as: UTF8.self) + String(row)
    }
}
