/// What a byte of a narration is to the reader of words.
enum ByteClass {
    /// A letter: of ASCII, or any part of a character beyond it.
    case letter
    case digit
    /// Belongs to a word that it stands inside of: `NETFLIX.COM`, `MAMA'S`, `A&B`, `0712***678`.
    case joiner
    /// Ends a field: `/`, `|`.
    case separator
    /// Everything else: blanks, brackets, quotes, hyphens and other marks.
    case blank

    @inline(__always)
    init(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), 0x80...0xFF:
            self = .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
        case UInt8(ascii: "."), UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "*"): self = .joiner
        case UInt8(ascii: "/"), UInt8(ascii: "|"): self = .separator
        default: self = .blank
        }
    }

    /// The upper case of an ASCII letter; any other byte as it is.
    @inline(__always)
    static func upperCased(_ byte: UInt8) -> UInt8 {
        UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte ? byte & 0xDF : byte
    }
}
