/// Which whitespace around tags belongs to the output.
///
/// A line that holds only block tags and comments disappears with its indentation and its end. Everything else
/// stays, except beside a brace with a minus.
struct Whitespace {
    private let bytes: [UInt8]
    private let start: Int

    init(bytes: [UInt8], start: Int) {
        self.bytes = bytes
        self.start = start
    }

    /// Marks the tags that stand alone on their lines, from the segment of a number on.
    func markTagsThatStandAlone(in segments: inout [Segment], from first: Int) {
        var index = first
        while index < segments.count {
            guard segments[index].isLineTag else {
                index += 1
                continue
            }
            let last = endOfGroup(from: index, in: segments)
            if beginsLine(index, in: segments), endsLine(last, in: segments) {
                for member in index...last { segments[member].standsAlone = true }
            }
            index = last + 1
        }
    }

    /// The last of the tags that follow each other with nothing but blanks in between.
    private func endOfGroup(from first: Int, in segments: [Segment]) -> Int {
        var last = first
        while last + 1 < segments.count {
            if segments[last + 1].isLineTag {
                last += 1
            } else if last + 2 < segments.count, segments[last + 2].isLineTag, isBlank(segments[last + 1]) {
                last += 2
            } else {
                break
            }
        }
        return last
    }

    private func isBlank(_ segment: Segment) -> Bool {
        segment.kind == .text && endOfBlanks(from: segment.lower, to: segment.upper) == segment.upper
    }

    private func beginsLine(_ index: Int, in segments: [Segment]) -> Bool {
        guard index > 0 else { return true }
        let before = segments[index - 1]
        guard before.kind == .text else { return false }
        let begin = beginOfBlanks(from: before.lower, to: before.upper)
        return begin == start || (begin > before.lower && bytes[begin - 1] == UInt8(ascii: "\n"))
    }

    private func endsLine(_ index: Int, in segments: [Segment]) -> Bool {
        guard index + 1 < segments.count else { return true }
        let behind = segments[index + 1]
        guard behind.kind == .text else { return false }
        let end = endOfBlanks(from: behind.lower, to: behind.upper)
        return end == bytes.count || endOfNewline(at: end, to: behind.upper) != nil
    }

    /// The part of a text that belongs to the output.
    func kept(_ text: Segment, after left: Segment?, before right: Segment?) -> Range<Int> {
        let removesLeft = left.map { $0.standsAlone && $0.rightMark != .keep } ?? false
        let removesRight = right.map { $0.standsAlone && $0.leftMark != .keep } ?? false
        var lower = text.lower
        var upper = text.upper
        if left?.rightMark == .trim {
            while lower < upper, bytes[lower].isSpace { lower += 1 }
        } else if removesLeft, removesRight || right?.standsAlone != true || !isBlank(text) {
            lower = endOfBlanks(from: lower, to: upper)
            lower = endOfNewline(at: lower, to: upper) ?? lower
        }
        if right?.leftMark == .trim {
            while upper > lower, bytes[upper - 1].isSpace { upper -= 1 }
        } else if removesRight, removesLeft || left?.standsAlone != true || !isBlank(text) {
            upper = beginOfBlanks(from: lower, to: upper)
        }
        return lower..<upper
    }

    private func endOfBlanks(from lower: Int, to upper: Int) -> Int {
        var place = lower
        while place < upper, bytes[place].isBlank { place += 1 }
        return place
    }

    private func beginOfBlanks(from lower: Int, to upper: Int) -> Int {
        var place = upper
        while place > lower, bytes[place - 1].isBlank { place -= 1 }
        return place
    }

    private func endOfNewline(at place: Int, to upper: Int) -> Int? {
        if place < upper, bytes[place] == UInt8(ascii: "\n") { return place + 1 }
        if place + 1 < upper, bytes[place] == UInt8(ascii: "\r"), bytes[place + 1] == UInt8(ascii: "\n") {
            return place + 2
        }
        return nil
    }
}
