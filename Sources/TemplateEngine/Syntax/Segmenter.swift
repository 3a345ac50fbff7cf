/// Splits a template into text and tags, in one walk.
///
/// Knows of the inside of a tag only what it needs to find its end: texts in quotes, and braces. Notes faults
/// in the segments instead of reporting them, because a forgotten quote makes all that follows doubtful.
struct Segmenter {
    let bytes: [UInt8]
    var segments: [Segment] = []
    var position: Int
    /// How many tags have no proper end; finding out why costs a walk through the rest each time.
    private var faults = 0

    /// Splits a file from a place outside all tags to its end.
    static func segments(of bytes: [UInt8], from start: Int) -> [Segment] {
        var segmenter = Segmenter(bytes: bytes, position: start)
        segmenter.run()
        return segmenter.segments
    }

    init(bytes: [UInt8], position: Int) {
        self.bytes = bytes
        self.position = position
    }

    private mutating func run() {
        while position < bytes.count, faults < Diagnostics.limit {
            let opening = nextOpening(from: position, to: bytes.count) ?? bytes.count
            addText(to: opening)
            guard opening < bytes.count else { return }
            switch bytes[opening + 1] {
            case UInt8(ascii: "#"): addComment(opening)
            case UInt8(ascii: "%"): addTag(.block, opening)
            default: addTag(.output, opening)
            }
        }
    }

    private mutating func addText(to end: Int) {
        if position < end { segments.append(.text(position, end)) }
        position = end
    }

    mutating func add(_ segment: Segment) {
        if segment.fault != nil { faults += 1 }
        segments.append(segment)
        position = segment.upper
    }

    private mutating func addComment(_ opening: Int) {
        var segment = begin(.comment, opening, end: bytes.count)
        guard let closing = find(UInt8(ascii: "#"), UInt8(ascii: "}"), from: segment.contentLower) else {
            segment.fault = .unclosed
            add(segment)
            return
        }
        add(finished(segment, closing: closing))
    }

    private mutating func addTag(_ kind: Segment.Kind, _ opening: Int) {
        let segment = tag(kind, opening)
        add(segment)
        if kind == .block, isNamed("raw", segment) { addRawText() }
    }

    /// Takes everything up to `{% endraw %}` as text, and that tag.
    private mutating func addRawText() {
        let start = position
        var search = start
        while let opening = find(UInt8(ascii: "{"), UInt8(ascii: "%"), from: search) {
            search = opening + 2
            let place = begin(.block, opening, end: bytes.count)
            guard isNamed("endraw", place) else { continue }
            addText(to: opening)
            add(tag(.block, opening))
            return
        }
        segments[segments.count - 1].fault = .unclosedRaw
        addText(to: bytes.count)
    }

    /// Whether the first word of a tag is a certain one.
    private func isNamed(_ name: StaticString, _ segment: Segment) -> Bool {
        var lower = segment.contentLower
        while lower < segment.contentUpper, bytes[lower].isSpace { lower += 1 }
        var upper = lower
        while upper < segment.contentUpper, bytes[upper].continuesName { upper += 1 }
        guard upper - lower == name.utf8CodeUnitCount else { return false }
        return name.withUTF8Buffer { $0.elementsEqual(bytes[lower..<upper]) }
    }
}
