/// Finds where a tag ends.
extension Segmenter {
    private static let openBrace = UInt8(ascii: "{")
    private static let closeBrace = UInt8(ascii: "}")
    private static let percent = UInt8(ascii: "%")

    /// A segment whose beginning is known: braces and sign.
    func begin(_ kind: Segment.Kind, _ opening: Int, end: Int) -> Segment {
        var segment = Segment(
            kind: kind, lower: opening, upper: end, contentLower: opening + 2, contentUpper: end)
        if let mark = mark(at: opening + 2) {
            segment.leftMark = mark
            segment.contentLower += 1
        }
        return segment
    }

    /// A segment whose closing braces are found.
    func finished(_ segment: Segment, closing: Int) -> Segment {
        var result = Segment(
            kind: segment.kind, lower: segment.lower, upper: closing + 2,
            contentLower: segment.contentLower, contentUpper: closing, leftMark: segment.leftMark,
            fault: segment.fault, doubtfulText: segment.doubtfulText)
        // A plus in front of the braces of an output is an operator without its right side.
        guard closing > segment.contentLower, let mark = mark(at: closing - 1),
            mark == .trim || segment.kind != .output
        else { return result }
        result.rightMark = mark
        result.contentUpper -= 1
        return result
    }

    private func mark(at place: Int) -> Segment.Mark? {
        guard place < bytes.count else { return nil }
        return bytes[place] == UInt8(ascii: "-") ? .trim : bytes[place] == UInt8(ascii: "+") ? .keep : nil
    }

    /// The tag that begins at a place.
    func tag(_ kind: Segment.Kind, _ opening: Int) -> Segment {
        var segment = begin(kind, opening, end: bytes.count)
        var place = segment.contentLower
        var braces = 0
        while place < bytes.count {
            let byte = bytes[place]
            let next = place + 1 < bytes.count ? bytes[place + 1] : 0
            switch byte {
            case UInt8(ascii: "'"), UInt8(ascii: "\""):
                guard let end = endOfText(at: place, to: bytes.count) else {
                    return unclosedText(segment, quote: place)
                }
                note(textFrom: place, to: end, in: &segment)
                place = end
                continue
            case Self.openBrace
            where next == Self.openBrace || next == Self.percent || next == UInt8(ascii: "#"):
                return interrupted(segment, by: place)
            case Self.openBrace:
                braces += 1
            case Self.closeBrace where braces > 0:
                braces -= 1
            case Self.closeBrace where next == Self.closeBrace:
                if kind == .block { segment.fault = .wrongEnd(place) }
                return finished(segment, closing: place)
            case Self.percent where next == Self.closeBrace:
                if kind == .output { segment.fault = .wrongEnd(place) }
                return finished(segment, closing: place)
            default: break
            }
            place += 1
        }
        segment.fault = .unclosed
        return segment
    }

    /// Behind the closing quote of the text literal that begins at a place.
    func endOfText(at quote: Int, to end: Int) -> Int? {
        var place = quote + 1
        while place < end {
            if bytes[place] == UInt8(ascii: "\\") {
                place += 2
            } else if bytes[place] == bytes[quote] {
                return place + 1
            } else {
                place += 1
            }
        }
        return nil
    }

    private func note(textFrom quote: Int, to end: Int, in segment: inout Segment) {
        guard segment.doubtfulText == nil,
            let closing = closing(of: segment.kind, from: quote + 1, to: end)
        else { return }
        segment.doubtfulText = DoubtfulText(quote: quote, resume: closing + 2)
    }

    private func closing(of kind: Segment.Kind, from start: Int, to end: Int) -> Int? {
        find(kind == .block ? Self.percent : Self.closeBrace, Self.closeBrace, from: start, to: end)
    }

    /// A tag with a quote that is never closed ends where its braces would close it.
    private func unclosedText(_ segment: Segment, quote: Int) -> Segment {
        var segment = segment
        segment.fault = .unclosedText(quote: quote)
        guard let closing = closing(of: segment.kind, from: quote + 1, to: bytes.count) else {
            return segment
        }
        return finished(segment, closing: closing)
    }

    /// A tag that holds the beginning of another one: it goes around it where both end in the same line, and
    /// is broken off elsewhere.
    private func interrupted(_ segment: Segment, by opening: Int) -> Segment {
        var segment = segment
        let line = bytes[opening...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        if bytes[opening + 1] == Self.openBrace,
            let inner = find(Self.closeBrace, Self.closeBrace, from: opening + 2, to: line),
            let outer = closing(of: segment.kind, from: inner + 2, to: line),
            nextOpening(from: opening + 2, to: outer) == nil
        {
            segment.fault = .nestedTag(opening)
            return finished(segment, closing: outer)
        }
        return Segment(
            kind: segment.kind, lower: segment.lower, upper: opening, contentLower: segment.contentLower,
            contentUpper: opening, leftMark: segment.leftMark, fault: .unclosed,
            doubtfulText: segment.doubtfulText)
    }

    /// Where two bytes stand side by side.
    func find(_ first: UInt8, _ second: UInt8, from start: Int, to end: Int? = nil) -> Int? {
        var place = start
        let last = (end ?? bytes.count) - 1
        while place < last {
            if bytes[place] == first, bytes[place + 1] == second { return place }
            place += 1
        }
        return nil
    }

    /// Where the next tag begins.
    func nextOpening(from start: Int, to end: Int) -> Int? {
        var place = start
        while place < end - 1 {
            if bytes[place] == Self.openBrace {
                let next = bytes[place + 1]
                if next == Self.openBrace || next == Self.percent || next == UInt8(ascii: "#") {
                    return place
                }
            }
            place += 1
        }
        return nil
    }
}
