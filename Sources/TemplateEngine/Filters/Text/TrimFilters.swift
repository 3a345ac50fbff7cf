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
            var scalars = text.unicodeScalars[...]
            if let characters {
                while let first = scalars.first, characters.contains(first) { scalars.removeFirst() }
                while let last = scalars.last, characters.contains(last) { scalars.removeLast() }
            } else {
                while let first = scalars.first, showsNothing(first) { scalars.removeFirst() }
                // An invisible character at the end may belong to the one before, as an emoji's selector does.
                while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
            }
            return String(scalars)
        })

    static let truncate = Filter.text(
        "truncate",
        "At most so many characters, with `end` in place of what was cut off. Never ends inside what a reader "
            + "sees as one character; white space in front of the cut goes.",
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

    /// Whether a character is white space, or invisible when it stands alone.
    private static func showsNothing(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace
            || (!scalar.isASCII && scalar.properties.isDefaultIgnorableCodePoint)
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
        if text.utf8.count <= length || TextWidth.of(text) <= length { return text }
        return TextWidth.beginning(of: text, atMost: room) + end
    }
}
