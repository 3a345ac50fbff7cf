/// Filters that shorten texts at their ends.
enum TrimFilters {
    static let all: [Filter] = [trim, truncate]

    static let trim = Filter.text(
        "trim",
        "Without white space at the beginning and the end, and without invisible characters at the beginning; "
            + "or without the given characters at both.",
        parameters: [FilterParameter(name: "characters", kinds: .text, fallback: Literal.none)],
        examples: [
            FilterExample("[{{ \"  Lagos \" | trim }}]", prints: "[Lagos]"),
            FilterExample("{{ number | trim(\"0\") }}", prints: "214457789"),
        ],
        options: { arguments throws(FilterProblem) in
            try arguments.optionalText(0).map { Set($0.unicodeScalars) }
        },
        apply: { text, characters in
            if let characters {
                return trimmed(text, isFront: characters.contains, isBack: characters.contains)
            }
            // An invisible character at the end may belong to the one before, as an emoji's selector does.
            return trimmed(text, isFront: showsNothing, isBack: isBlank)
        })

    static let truncate = Filter.text(
        "truncate",
        "At most so many characters (Unicode code points, as in all filters with a length or width), with `end` "
            + "in place of what was cut off. Never ends inside what a reader sees as one character; white space "
            + "in front of the cut goes.",
        parameters: [
            FilterParameter(name: "length", kinds: .integer),
            FilterParameter(name: "end", kinds: .text, fallback: .text("")),
        ],
        examples: [
            FilterExample("{{ name | truncate(8) }}", prints: "ADEBAYO,"),
            FilterExample("{{ name | truncate(12, end=\"...\") }}", prints: "ADEBAYO,..."),
        ],
        options: { arguments throws(FilterProblem) in
            let length = try arguments.integer(0, in: 1...TextWidth.limit)
            let end = try arguments.text(1)
            let room = length - TextWidth.of(end)
            guard room >= 0 else {
                throw arguments.problem(1, "is longer than the length: nothing of the text would be left")
            }
            return Truncation(length: length, room: room, end: end)
        },
        apply: { text, options in options.applied(to: text) })

    private static func trimmed(
        _ text: String, isFront: (Unicode.Scalar) -> Bool, isBack: (Unicode.Scalar) -> Bool
    ) -> String {
        let scalars = text.unicodeScalars
        var (start, end) = (scalars.startIndex, scalars.endIndex)
        while start < end, isFront(scalars[start]) { start = scalars.index(after: start) }
        while start < end {
            let last = scalars.index(before: end)
            if !isBack(scalars[last]) { break }
            end = last
        }
        if start == scalars.startIndex, end == scalars.endIndex { return text }
        return String(scalars[start..<end])
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar == " " || ("\t"..."\r").contains(scalar) }
        return scalar.properties.isWhitespace
    }

    /// Whether a character is white space, or invisible when it stands alone.
    private static func showsNothing(_ scalar: Unicode.Scalar) -> Bool {
        isBlank(scalar) || (!scalar.isASCII && scalar.properties.isDefaultIgnorableCodePoint)
    }
}

/// How to shorten a text.
private struct Truncation: Sendable {
    let length: Int
    /// What the length leaves for the text when ``end`` follows on it.
    let room: Int
    let end: String

    func applied(to text: String) -> String {
        // A text of so few bytes has no more characters.
        if text.utf8.count <= length { return text }
        if PrintableASCII.isBeginning(of: text, count: length + 1) {
            var kept = text.utf8.prefix(room)
            while kept.last == UInt8(ascii: " ") { kept.removeLast() }
            return end.isEmpty ? String(Substring(kept)) : String(Substring(kept)) + end
        }
        if TextWidth.of(text) <= length { return text }
        return TextWidth.beginning(of: text, atMost: room) + end
    }
}
