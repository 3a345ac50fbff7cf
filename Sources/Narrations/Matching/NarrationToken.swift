/// A word of a narration, or a run of field separators.
struct NarrationToken: Hashable, Sendable {
    /// Where it begins, in bytes of UTF-8.
    let start: Int
    /// Where it ends; the byte there belongs to it no more.
    let end: Int
    /// Of the bytes in upper case (FNV-1a); 0 for separators.
    let hash: UInt64
    /// The word's number in the vocabulary; ``unknownWord``, or ``separatorMark``.
    var word: Int32
    let letters: Int
    let digits: Int
    /// Whether a dash that stands by itself, or a colon, is between the word before and this one.
    var followsBreak = false

    /// A word that no pattern has.
    static let unknownWord: Int32 = -1
    /// No word, but a field separator.
    static let separatorMark: Int32 = -2

    var isSeparator: Bool { word == Self.separatorMark }
    var length: Int { end - start }
}

/// Takes narrations and patterns apart into words and field separators.
enum NarrationScanner {
    /// The words and separators of a text, in their order; no separators at its ends. Costs one pass.
    static func tokens(of bytes: [UInt8]) -> [NarrationToken] {
        var tokens: [NarrationToken] = []
        tokens.reserveCapacity(16)
        var index = 0
        while index < bytes.count {
            switch ByteClass(bytes[index]) {
            case .letter, .digit:
                var token = word(in: bytes, from: index)
                if let last = tokens.last { token.followsBreak = isBreak(bytes[last.end..<index]) }
                tokens.append(token)
                index = token.end
            case .separator:
                if let last = tokens.last, !last.isSeparator {
                    tokens.append(
                        NarrationToken(
                            start: index, end: index + 1, hash: 0, word: NarrationToken.separatorMark,
                            letters: 0, digits: 0))
                }
                index += 1
            case .joiner, .blank: index += 1
            }
        }
        if let last = tokens.last, last.isSeparator { tokens.removeLast() }
        return tokens
    }

    /// Whether marks between two words part them: ` - `, `--`, `: `; a single hyphen does not.
    private static func isBreak(_ marks: ArraySlice<UInt8>) -> Bool {
        marks.count > 1 && marks.contains { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
    }

    private static func word(in bytes: [UInt8], from start: Int) -> NarrationToken {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        var letters = 0
        var digits = 0
        var index = start
        scanning: while index < bytes.count {
            switch ByteClass(bytes[index]) {
            case .letter: letters += 1
            case .digit: digits += 1
            case .joiner:
                guard let next = endOfJoiners(in: bytes, from: index) else { break scanning }
                while index < next {
                    hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3
                    index += 1
                }
                continue scanning
            case .separator, .blank: break scanning
            }
            hash = (hash ^ UInt64(ByteClass.upperCased(bytes[index]))) &* 0x100_0000_01B3
            index += 1
        }
        return NarrationToken(
            start: start, end: index, hash: hash, word: NarrationToken.unknownWord, letters: letters,
            digits: digits)
    }

    /// The end of a run of joiners, when a word goes on behind it.
    private static func endOfJoiners(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            switch ByteClass(bytes[index]) {
            case .joiner: index += 1
            case .letter, .digit: return index
            case .separator, .blank: return nil
            }
        }
        return nil
    }
}
