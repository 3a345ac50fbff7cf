/// Puts line ends between words, as Python's `textwrap` does, whose rules Jinja2 has.
///
/// Line ends of the text stay. Blanks at an inserted line end go. A hyphen between letters is a place to
/// break, too.
struct WordWrap: Sendable {
    let width: Int
    let breaksLongWords: Bool

    func applied(to text: String) -> String {
        var lines = TextLines.of(text)
        // A line end at the very end begins no line, as in Python.
        if lines.last?.isEmpty ?? false { lines.removeLast() }
        return lines.map { wrapped($0).joined(separator: "\n") }.joined(separator: "\n")
    }

    private func wrapped(_ line: Substring) -> [String] {
        var chunks = Self.chunks(of: line)[...]
        var lines: [String] = []
        while !chunks.isEmpty {
            if !lines.isEmpty, Self.isBlank(chunks[chunks.startIndex]) { chunks.removeFirst() }
            var taken: [Substring] = []
            var used = 0
            while let chunk = chunks.first, used + TextWidth.of(chunk) <= width {
                used += TextWidth.of(chunk)
                taken.append(chunk)
                chunks.removeFirst()
            }
            if let long = chunks.first, TextWidth.of(long) > width {
                cut(long, room: width - used, into: &taken, rest: &chunks)
            }
            if let last = taken.last, Self.isBlank(last) { taken.removeLast() }
            if !taken.isEmpty { lines.append(taken.joined()) }
        }
        return lines
    }

    /// Takes of a chunk that no line can hold as much as this line has room for.
    private func cut(
        _ long: Substring, room: Int, into taken: inout [Substring], rest: inout ArraySlice<Substring>
    ) {
        guard breaksLongWords else {
            if taken.isEmpty {
                taken.append(long)
                rest.removeFirst()
            }
            return
        }
        var part = TextWidth.prefix(of: long, atMost: room)
        if part.isEmpty {
            // A character of more parts than a line has room for: better too wide than torn, or lost.
            guard taken.isEmpty else { return }
            part = long.prefix(1)
        } else if let hyphen = part.lastIndex(of: "-"), part[..<hyphen].contains(where: { $0 != "-" }) {
            part = long[...hyphen]
        }
        taken.append(part)
        rest[rest.startIndex] = long[part.endIndex...]
        if rest[rest.startIndex].isEmpty { rest.removeFirst() }
    }

    /// Runs of blanks, and words or their parts up to a hyphen, in turn; nothing is left out.
    private static func chunks(of line: Substring) -> [Substring] {
        var chunks: [Substring] = []
        var start = line.startIndex
        var index = start
        while index < line.endIndex {
            let next = line.index(after: index)
            let ends =
                next == line.endIndex || line[index].isWhitespace != line[next].isWhitespace
                || (line[index] == "-" && isHyphen(at: index, in: line))
            if ends {
                chunks.append(line[start..<next])
                start = next
            }
            index = next
        }
        return chunks
    }

    /// Whether a hyphen joins two words: two letters stand on either side.
    private static func isHyphen(at index: Substring.Index, in line: Substring) -> Bool {
        let before = line[..<index].suffix(2)
        let after = line[line.index(after: index)...].prefix(2)
        return before.count == 2 && after.count == 2 && before.allSatisfy(\.isLetter)
            && after.allSatisfy(\.isLetter)
    }

    private static func isBlank(_ chunk: Substring) -> Bool { chunk.first?.isWhitespace ?? true }
}
