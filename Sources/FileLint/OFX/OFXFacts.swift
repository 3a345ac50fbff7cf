/// What is kept of a statement while it is read.
struct OFXStatementFacts {
    var place: Range<Int> = 0..<0
    var account = ""
    var currency: (String, Range<Int>)?
    var transactions = 0
    var sum = ExactAmount.zero
    /// Whether every amount could be read.
    var isWhole = true
    var balance: ExactAmount?
    var balanceDay: (day: Int?, place: Range<Int>)?
    var lastDay: Int?
    var lastTransaction: Int?
}

/// What is kept of a transaction while it is read.
struct OFXTransactionFacts {
    var place: Range<Int> = 0..<0
    var hasText = false
}

/// Forms of identifiers.
enum OFXIdentifier {
    /// Whether an id is a UUID of version 4, which is random (RFC 9562, 5.4).
    static func isRandomUUID(_ bytes: [UInt8]) -> Bool {
        let hyphens: Set<Int> = [8, 13, 18, 23]
        guard bytes.count == 36, bytes[14] == 0x34, "89abAB".utf8.contains(bytes[19]) else { return false }
        return bytes.indices.allSatisfy { index in
            let byte = bytes[index]
            if hyphens.contains(index) { return byte == 0x2D }
            return (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
        }
    }
}
