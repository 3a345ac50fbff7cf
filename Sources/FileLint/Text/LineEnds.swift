/// How many line ends of each kind a text has.
struct LineEnds: Sendable, Hashable {
    var lineFeed = 0
    var carriageReturnLineFeed = 0
    var carriageReturn = 0
    /// The first line end of a kind other than the text's first one.
    var firstOther: Int?

    /// Whether there is more than one kind.
    var isMixed: Bool { firstOther != nil }

    /// Where lines begin, and how they end.
    static func scan(_ bytes: [UInt8]) -> ([Int], LineEnds) {
        var starts = [0]
        var ends = LineEnds()
        var first: UInt8?
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte == 0x0A || byte == 0x0D else {
                index += 1
                continue
            }
            let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            let kind: UInt8 = isPair ? 2 : byte
            if let first, first != kind, ends.firstOther == nil { ends.firstOther = index }
            first = first ?? kind
            switch kind {
            case 2: ends.carriageReturnLineFeed += 1
            case 0x0A: ends.lineFeed += 1
            default: ends.carriageReturn += 1
            }
            index += isPair ? 2 : 1
            starts.append(index)
        }
        return (starts, ends)
    }

    /// The kind in words.
    var name: String {
        if isMixed { return "mixed line ends" }
        if carriageReturnLineFeed > 0 { return "CRLF" }
        return carriageReturn > 0 ? "CR" : "LF"
    }
}
