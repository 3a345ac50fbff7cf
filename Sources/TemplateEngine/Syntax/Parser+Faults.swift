/// Reports tags that cannot be read, and finds where to go on.
extension Parser {
    /// Reports an error in a tag.
    ///
    /// Where a text of the tag holds the end of a tag, its quote was probably forgotten: then that is the
    /// error, and reading goes on there.
    mutating func fail(_ problem: SyntaxProblem, in segment: Segment, at index: Int) {
        if !blamesQuote(in: segment, at: index) { report(problem) }
    }

    private mutating func blamesQuote(in segment: Segment, at index: Int) -> Bool {
        guard let text = segment.doubtfulText, splits < 10 else { return false }
        report(unclosedText(at: text.quote))
        resume(from: text.resume, behind: index)
        return true
    }

    mutating func report(_ fault: SegmentFault, in segment: Segment, at index: Int) {
        if blamesQuote(in: segment, at: index) { return }
        switch fault {
        case .unclosed: reportUnclosed(segment)
        case .unclosedText(let quote): reportUnclosedText(quote, in: segment, at: index)
        case .wrongEnd(let place):
            let (right, wrong) = segment.kind == .block ? ("%}", "}}") : ("}}", "%}")
            report(
                SyntaxProblem(
                    "expected '\(right)' but found '\(wrong)'", at: range(place, place + 2),
                    help: "a tag that begins with '\(opening(of: segment))' ends with '\(right)'"))
        case .nestedTag(let place):
            report(
                SyntaxProblem(
                    "'{{' stands inside a tag", at: range(place, place + 2),
                    help: "inside a tag, names and expressions stand without braces"))
        case .unclosedRaw:
            endsInsideTag = true
            report(
                SyntaxProblem(
                    "this 'raw' has no 'endraw'", at: range(segment.lower, segment.upper),
                    help: "the file ends \(lastLineWords) with it open"))
        }
    }

    private func opening(of segment: Segment) -> String {
        segment.kind == .block ? "{%" : segment.kind == .output ? "{{" : "{#"
    }

    private mutating func reportUnclosed(_ segment: Segment) {
        let closing = segment.kind == .block ? "%}" : segment.kind == .output ? "}}" : "#}"
        let isLast = segment.upper == bytes.count
        endsInsideTag = endsInsideTag || isLast
        report(
            SyntaxProblem(
                "this '\(opening(of: segment))' has no '\(closing)'",
                at: range(segment.lower, segment.lower + 2),
                help: isLast
                    ? "the file ends \(lastLineWords) before it is closed"
                    : "the next tag begins \(lineWords(segment.upper)) before it is closed"))
    }

    /// An apostrophe in a later line belongs to text, and the braces of the tag were forgotten.
    private mutating func reportUnclosedText(_ quote: Int, in segment: Segment, at index: Int) {
        let isApostrophe = quote > 0 && bytes[quote - 1].beginsName
        if isApostrophe, splits < 10,
            let line = bytes[segment.lower..<quote].firstIndex(of: UInt8(ascii: "\n"))
        {
            reportUnclosed(segment)
            return resume(from: line, behind: index)
        }
        if segment.upper == bytes.count { endsInsideTag = true }
        report(unclosedText(at: quote))
    }

    private func unclosedText(at quote: Int) -> SyntaxProblem {
        let sign = bytes[quote] == UInt8(ascii: "'") ? "'" : "\""
        return SyntaxProblem(
            "this text has no closing quote", at: range(quote, quote + 1),
            help: "close it with \(sign) in front of the end of the tag")
    }

    /// Splits the file anew from a place on.
    private mutating func resume(from place: Int, behind index: Int) {
        splits += 1
        segments.removeSubrange((index + 1)...)
        split(from: place)
    }

    /// The line that holds the last character, in words.
    var lastLineWords: String { lineWords(bytes.last == UInt8(ascii: "\n") ? bytes.count - 1 : bytes.count) }

    /// `in line 3`.
    func lineWords(_ place: Int) -> String {
        let source = diagnostics.file(file)
        return "in line \(source.firstLine + bytes[..<min(place, bytes.count)].count { $0 == 0x0A })"
    }
}
