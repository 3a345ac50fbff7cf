/// Puts line ends between words, as Python's `textwrap` does, whose rules Jinja2 has.
///
/// Line ends of the text stay. Blanks at an inserted line end go. A hyphen between letters is a place to
/// break, too.
struct WordWrap: Sendable {
    let width: Int
    let breaksLongWords: Bool
    /// What is put between the lines.
    let lineEnd: String

    func applied(to text: String) -> String {
        var lines = TextLines.of(text)
        // A line end at the very end begins no line, as in Python.
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.map { wrapped($0).joined(separator: lineEnd) }.joined(separator: lineEnd)
    }

    private func wrapped(_ line: Substring) -> [String] {
        var chunks = WrapChunk.chunks(of: line)[...]
        var lines: [String] = []
        while let first = chunks.first {
            if !lines.isEmpty, first.isBlank { chunks.removeFirst() }
            var taken: [WrapChunk] = []
            var used = 0
            while let chunk = chunks.first, used + chunk.width <= width {
                used += chunk.width
                taken.append(chunk)
                chunks.removeFirst()
            }
            if let long = chunks.first, long.width > width {
                cut(long, room: width - used, into: &taken, rest: &chunks)
            }
            if let last = taken.last, last.isBlank { taken.removeLast() }
            if let first = taken.first, let last = taken.last {
                lines.append(String(line[first.text.startIndex..<last.text.endIndex]))
            }
        }
        return lines
    }

    /// Takes of a chunk that no line can hold as much as this line has room for.
    private func cut(
        _ long: WrapChunk, room: Int, into taken: inout [WrapChunk], rest: inout ArraySlice<WrapChunk>
    ) {
        guard breaksLongWords else {
            if taken.isEmpty { taken.append(rest.removeFirst()) }
            return
        }
        let text = long.text
        var part = text[..<TextWidth.end(ofCharactersIn: text, atMost: room)]
        if part.isEmpty {
            // A character of more parts than a line has room for: better too wide than torn, or lost.
            guard taken.isEmpty else { return }
            part = text.prefix(1)
        } else if let hyphen = part.lastIndex(of: "-"), part[..<hyphen].contains(where: { $0 != "-" }) {
            part = text[...hyphen]
        }
        taken.append(WrapChunk(part, isBlank: long.isBlank))
        rest.removeFirst()
        if part.endIndex < text.endIndex {
            rest.insert(WrapChunk(text[part.endIndex...], isBlank: long.isBlank), at: rest.startIndex)
        }
    }
}
