/// A part of a line that is not broken as long as it fits: a run of blanks, or a word or its part up to a
/// hyphen.
struct WrapChunk {
    let text: Substring
    let width: Int
    let isBlank: Bool

    init(_ text: Substring, isBlank: Bool) {
        self.text = text
        self.isBlank = isBlank
        width = TextWidth.of(text)
    }

    /// All parts of a line in turn; nothing is left out.
    static func chunks(of line: Substring) -> [WrapChunk] {
        PrintableASCII.isAll(of: line)
            ? chunks(of: line, parts: line.utf8) { byte in
                switch byte {
                case UInt8(ascii: " "): .blank
                case UInt8(ascii: "-"): .hyphen
                case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
                default: .other
                }
            }
            : chunks(of: line, parts: line) { character in
                character == "-"
                    ? .hyphen : character.isLetter ? .letter : character.isWhitespace ? .blank : .other
            }
    }

    /// What a character is for line ends.
    private enum Role {
        case blank
        case letter
        case hyphen
        case other
    }

    /// The chunks of a line, whose characters are the parts: bytes where all are ASCII.
    private static func chunks<Parts: Collection>(
        of line: Substring, parts: Parts, role: (Parts.Element) -> Role
    ) -> [WrapChunk] where Parts.Index == String.Index {
        let roles = parts.map(role)
        var chunks: [WrapChunk] = []
        var start = line.startIndex
        var index = start
        for place in roles.indices {
            parts.formIndex(after: &index)
            guard isBorder(after: place, in: roles) else { continue }
            chunks.append(WrapChunk(line[start..<index], isBlank: roles[place] == .blank))
            start = index
        }
        return chunks
    }

    private static func isBorder(after place: Int, in roles: [Role]) -> Bool {
        guard place + 1 < roles.count else { return true }
        if (roles[place] == .blank) != (roles[place + 1] == .blank) { return true }
        // A hyphen joins two words where two letters stand on either side.
        return roles[place] == .hyphen && place >= 2 && place + 2 < roles.count
            && roles[place - 2] == .letter && roles[place - 1] == .letter
            && roles[place + 1] == .letter && roles[place + 2] == .letter
    }
}
