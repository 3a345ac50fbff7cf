/// The bytes of a text file, with its lines.
///
/// Immutable; shared by everything that looks at a file.
final class SourceText: Sendable {
    /// The bytes, in UTF-8 or an encoding of a byte a character; UTF-16 was rewritten.
    let bytes: [UInt8]
    /// What the file was in.
    let encoding: TextEncoding
    /// The first byte that is not UTF-8, in a file that is not.
    let firstInvalid: Int?
    /// Whether a file that is not UTF-8 has parts that are.
    let isMixed: Bool
    /// Whether it began with a byte-order mark, which ``bytes`` no longer have in UTF-16.
    let hasByteOrderMark: Bool
    /// Where each line begins: behind a line feed, or behind a carriage return that no line feed follows.
    let lineStarts: [Int]
    /// How many line ends of each kind there are.
    let lineEnds: LineEnds

    init(_ bytes: [UInt8]) {
        if let rewritten = UTF16Form.rewritten(bytes) {
            self.bytes = rewritten
            encoding = .utf16
            (firstInvalid, isMixed) = (nil, false)
            hasByteOrderMark = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
        } else {
            self.bytes = bytes
            let found = TextEncoding.detect(bytes)
            encoding = found.encoding
            firstInvalid = found.invalid
            isMixed = found.invalid != nil && found.hasValid
            hasByteOrderMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
        }
        (lineStarts, lineEnds) = LineEnds.scan(self.bytes)
    }

    /// The bytes behind a byte-order mark.
    var content: ArraySlice<UInt8> { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...] }

    /// Line and column, both from 1, of a byte.
    func position(of offset: Int) -> (line: Int, column: Int) {
        let line = line(of: offset)
        let start = lineStarts[line]
        // A line of many megabytes is not counted through for each finding.
        guard offset - start <= 1 << 20 else { return (line + 1, offset - start + 1) }
        return (line + 1, count(start..<min(offset, bytes.count)) + 1)
    }

    /// The text of some bytes.
    func string(_ range: Range<Int>) -> String { string(bytes[range]) }

    /// The text of some bytes.
    func string(_ slice: ArraySlice<UInt8>) -> String {
        if encoding != .windows1252 { return String(decoding: slice, as: UTF8.self) }
        var result = String.UnicodeScalarView()
        var index = slice.startIndex
        while index < slice.endIndex {
            if isMixed, slice[index] >= 0x80, let length = UTF8Form.length(in: slice, at: index), length > 1 {
                result.append(
                    contentsOf: String(decoding: slice[index..<index + length], as: UTF8.self).unicodeScalars)
                index += length
            } else {
                result.append(Windows1252.scalar(slice[index]))
                index += 1
            }
        }
        return String(result)
    }

    /// The bytes of a line without its end.
    func line(_ index: Int) -> Range<Int> {
        let start = lineStarts[index]
        var end = index + 1 < lineStarts.count ? lineStarts[index + 1] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return start..<end
    }

    /// The index of the line of a byte.
    func line(of offset: Int) -> Int {
        var (low, high) = (0, lineStarts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }

    /// A piece of the line around some bytes, with a mark below them.
    func excerpt(of range: Range<Int>) -> Excerpt {
        let line = line(line(of: range.lowerBound))
        let start = min(max(range.lowerBound, line.lowerBound), line.upperBound)
        let end = min(max(range.upperBound, start), line.upperBound)
        // Blanks at the beginning of a line tell nothing, and tabs would take much room.
        let indent = bytes[line.lowerBound..<start].prefix { $0 == 0x20 || $0 == 0x09 }.count
        let first = boundary(atOrAfter: max(line.lowerBound + indent, start - 48))
        let last = boundary(atOrAfter: min(line.upperBound, max(start + 48, min(end + 24, start + 96))))
        let shownEnd = min(end, max(last, start))
        let before = (first > line.lowerBound + indent ? "…" : "") + VisibleText.shown(string(first..<start))
        let part = VisibleText.shown(string(start..<shownEnd))
        let after =
            VisibleText.shown(string(shownEnd..<max(shownEnd, last))) + (last < line.upperBound ? "…" : "")
        return Excerpt(
            text: before + part + after, indent: VisibleText.width(before),
            width: max(1, VisibleText.width(part)))
    }

    private func boundary(atOrAfter offset: Int) -> Int {
        guard encoding != .windows1252 else { return offset }
        var offset = offset
        while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        return offset
    }

    private func count(_ range: Range<Int>) -> Int {
        guard encoding != .windows1252 else { return string(range).unicodeScalars.count }
        return range.reduce(0) { $0 + (bytes[$1] & 0xC0 == 0x80 ? 0 : 1) }
    }
}
