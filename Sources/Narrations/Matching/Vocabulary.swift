/// The words of all patterns, numbered; a table with open addressing.
struct Vocabulary: Sendable {
    private var words: [[UInt8]] = []
    private var hashes: [UInt64] = []
    private var slots: [Int32] = Array(repeating: Vocabulary.empty, count: 64)

    private static let empty: Int32 = -1

    /// How many words there are.
    var count: Int { words.count }

    /// The word's number; a word that is new gets the next one.
    mutating func insert(_ bytes: [UInt8]) -> Int32 {
        guard let token = NarrationScanner.tokens(of: bytes).first else { return NarrationToken.unknownWord }
        let known = number(of: token, in: bytes)
        guard known == NarrationToken.unknownWord else { return known }
        let number = Int32(words.count)
        words.append(bytes[token.start..<token.end].map(ByteClass.upperCased))
        hashes.append(token.hash)
        if words.count * 2 > slots.count {
            grow()
        } else {
            place(number)
        }
        return number
    }

    /// The word's number; ``NarrationToken/unknownWord`` when no pattern has it.
    func number(of token: NarrationToken, in bytes: [UInt8]) -> Int32 {
        var slot = Int(truncatingIfNeeded: token.hash) & (slots.count - 1)
        while slots[slot] != Self.empty {
            let number = slots[slot]
            if hashes[Int(number)] == token.hash, isWord(Int(number), token, bytes) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        return NarrationToken.unknownWord
    }

    private func isWord(_ number: Int, _ token: NarrationToken, _ bytes: [UInt8]) -> Bool {
        let word = words[number]
        guard word.count == token.length else { return false }
        for offset in word.indices
        where word[offset] != ByteClass.upperCased(bytes[token.start + offset]) {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: Self.empty, count: slots.count * 2)
        for number in words.indices { place(Int32(number)) }
    }

    private mutating func place(_ number: Int32) {
        var slot = Int(truncatingIfNeeded: hashes[Int(number)]) & (slots.count - 1)
        while slots[slot] != Self.empty { slot = (slot + 1) & (slots.count - 1) }
        slots[slot] = number
    }
}
