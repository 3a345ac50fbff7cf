/// Filters that bring texts to a width.
enum PadFilters {
    static let all: [Filter] = [padLeft, padRight, center, indent]

    static let padLeft = filter(
        "pad_left", "Filled at the left until it is so wide; a wider text stays as it is.",
        examples: [
            FilterExample("{{ count | pad_left(6) }}", prints: "     3"),
            FilterExample("{{ count | pad_left(6, \"0\") }}", prints: "000003"),
        ]
    ) { (left: $0, right: 0) }

    static let padRight = filter(
        "pad_right", "Filled at the right until it is so wide; a wider text stays as it is.",
        examples: [
            FilterExample("[{{ number | pad_right(12) }}]", prints: "[0214457789  ]"),
            FilterExample("{{ \"Total\" | pad_right(8, \".\") }}", prints: "Total..."),
        ]
    ) { (left: 0, right: $0) }

    static let center = filter(
        "center", "In the middle of so wide a line; a wider text stays as it is.", width: .integer(80),
        examples: [FilterExample("[{{ \"Total\" | center(9) }}]", prints: "[  Total  ]")]
    ) { missing, width in
        // Where the missing blanks are odd in number, one more stands at the left of an odd width, as in
        // Python, whose rule Jinja2 has.
        let left = missing / 2 + (missing & width & 1)
        return (left: left, right: missing - left)
    }

    static let indent = Filter.text(
        "indent",
        "Blanks, or another text, in front of each line but the first (`first=true`: that one too) and but "
            + "empty ones (`blank=true`: those too).",
        parameters: [
            FilterParameter(name: "width", kinds: [.integer, .text], fallback: .integer(4)),
            FilterParameter(name: "first", kinds: .boolean, fallback: .boolean(false)),
            FilterParameter(name: "blank", kinds: .boolean, fallback: .boolean(false)),
        ],
        examples: [
            FilterExample("{{ \"one\\ntwo\" | indent(2) }}", prints: "one\n  two"),
            FilterExample("{{ \"one\\ntwo\" | indent(\"> \", first=true) }}", prints: "> one\n> two"),
        ],
        options: { arguments throws(FilterProblem) in
            var margin = ""
            if case .text(let text) = arguments.value(0) {
                margin = text
            } else {
                margin = String(repeating: " ", count: try arguments.integer(0, in: 0...TextWidth.limit))
            }
            return Indentation(
                margin: margin, first: try arguments.boolean(1), blank: try arguments.boolean(2))
        },
        apply: { text, options in options.applied(to: text) })

    private static func filter(
        _ name: String, _ summary: String, examples: [FilterExample],
        sides: @escaping @Sendable (_ missing: Int) -> (left: Int, right: Int)
    ) -> Filter {
        filter(name, summary, width: nil, examples: examples) { missing, _ in sides(missing) }
    }

    private static func filter(
        _ name: String, _ summary: String, width: Literal?, examples: [FilterExample],
        sides: @escaping @Sendable (_ missing: Int, _ width: Int) -> (left: Int, right: Int)
    ) -> Filter {
        Filter.text(
            name, summary,
            parameters: [
                FilterParameter(name: "width", kinds: .integer, fallback: width),
                FilterParameter(name: "fill", kinds: [.text, .integer], fallback: .text(" ")),
            ],
            examples: examples,
            options: { arguments throws(FilterProblem) in
                let fill = try arguments.text(1)
                guard TextWidth.of(fill) == 1 else { throw arguments.problem(1, "must be one character") }
                return (width: try arguments.integer(0, in: 0...TextWidth.limit), fill: fill)
            },
            apply: { text, options in
                let missing = options.width - TextWidth.of(text)
                guard missing > 0 else { return text }
                let (left, right) = sides(missing, options.width)
                var padded = left == 0 ? text : TextWidth.repeated(options.fill, count: left) + text
                if right > 0 { padded += TextWidth.repeated(options.fill, count: right) }
                return padded
            })
    }
}

/// How to move lines to the right; Jinja2's rules.
private struct Indentation: Sendable {
    let margin: String
    let first: Bool
    let blank: Bool

    func applied(to text: String) -> String {
        var result = first ? margin : ""
        for (place, line) in TextLines.of(text).enumerated() {
            if place > 0 { result += line.isEmpty && !blank ? "\n" : "\n" + margin }
            result += line
        }
        return result
    }
}
