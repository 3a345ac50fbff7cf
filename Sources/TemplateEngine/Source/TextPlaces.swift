/// Finds the places of a text's bytes in the file that the text was read from.
///
/// The two differ in line ends, which have the form of the output in the text, and in what is left out between:
/// comments and the lines of tags that leave nothing behind. Bytes are asked for in rising order.
struct TextPlaces {
    private let text: [UInt8]
    private let range: SourceRange
    private let source: [UInt8]
    /// The first byte of the text that is not passed yet, and where it may stand.
    private var offset = 0
    private var place: Int

    init(of text: [UInt8], at range: SourceRange, in file: SourceFile) {
        self.text = text
        self.range = range
        source = file.bytes
        place = range.lower
    }

    /// Where a byte of the text stands; an empty stretch at the end for the text's end.
    mutating func range(of wanted: Int) -> SourceRange {
        while offset < wanted, offset < text.count { pass() }
        skipWhatIsLeftOut()
        let lower = min(place, range.upper)
        return SourceRange(file: range.file, lower: lower, upper: min(lower + 1, range.upper))
    }

    private mutating func pass() {
        skipWhatIsLeftOut()
        // The carriage return of the output may have none in the file.
        if text[offset] != 0x0D || (place < range.upper && source[place] == 0x0D) { place += 1 }
        offset += 1
    }

    private mutating func skipWhatIsLeftOut() {
        guard offset < text.count else { return }
        while place < range.upper, source[place] != text[offset] {
            if text[offset] == 0x0D, source[place] == 0x0A { return }
            place = endOfTag() ?? place + 1
        }
    }

    /// Behind the comment or tag that begins here; nil when there is none.
    private func endOfTag() -> Int? {
        guard place + 1 < range.upper, source[place] == UInt8(ascii: "{"),
            source[place + 1] == UInt8(ascii: "#") || source[place + 1] == UInt8(ascii: "%")
        else { return nil }
        var end = place + 2
        while end + 1 < range.upper, source[end] != source[place + 1] || source[end + 1] != UInt8(ascii: "}")
        {
            end += 1
        }
        return min(end + 2, range.upper)
    }
}
