/// A field of a message: its tag and the lines of its value.
struct MT940Field {
    /// Such as `61` or `60F`.
    let tag: String
    /// The tag with its colons.
    let mark: Range<Int>
    /// The lines of the value; the first without the tag.
    var lines: [Range<Int>]

    /// The tag at the beginning of a line, `:61:`; nil where there is none.
    static func tag(_ line: Range<Int>, _ text: SourceText) -> (tag: String, end: Int)? {
        guard line.count >= 4, text.bytes[line.lowerBound] == 0x3A else { return nil }
        var index = line.lowerBound + 1
        var tag: [UInt8] = []
        while index < line.upperBound, tag.count < 4 {
            let byte = text.bytes[index]
            if byte == 0x3A {
                let isTag = tag.count >= 2 && tag.prefix(2).allSatisfy { (0x30...0x39).contains($0) }
                return isTag ? (String(decoding: tag, as: UTF8.self), index + 1) : nil
            }
            guard (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) else { return nil }
            tag.append(byte)
            index += 1
        }
        return nil
    }
}
