/// The letters of columns as they stand in references, each made once.
struct ColumnLetters: Sendable {
    /// The letters, the first lowest, and their number above them.
    private var words: [UInt32] = []

    /// The letters of a column, counted from 0, and how many there are.
    @inline(__always)
    mutating func word(_ column: Int) -> (bytes: UInt64, count: Int) {
        if column >= words.count { extend(to: column) }
        let word = words[column]
        return (UInt64(word & 0xFF_FFFF), Int(word >> 24))
    }

    @inline(never)
    private mutating func extend(to column: Int) {
        for next in words.count...column {
            let letters = CellReference.columnLetters(next + 1)
            let word = letters.reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            words.append(word | UInt32(letters.count) << 24)
        }
    }
}
