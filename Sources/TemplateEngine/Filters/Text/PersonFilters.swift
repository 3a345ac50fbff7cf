/// Filters for what identifies people and accounts.
enum PersonFilters {
    static let all: [Filter] = [mask, initials]

    static let mask = Filter.text(
        "mask",
        "All but the last `visible` characters hidden: for account numbers. A text of no more characters is "
            + "hidden as a whole.",
        parameters: [
            FilterParameter(name: "visible", kinds: .integer, fallback: .integer(4)),
            FilterParameter(name: "character", kinds: .text, fallback: .text("*")),
        ],
        examples: [
            FilterExample("{{ number | mask }}", prints: "******7789"),
            FilterExample("{{ number | mask(2, \"•\") }}", prints: "••••••••89"),
        ],
        options: { arguments throws(FilterProblem) in
            let character = try arguments.text(1)
            guard character.count == 1 else { throw arguments.problem(1, "must be one character") }
            return (visible: try arguments.integer(0, in: 0...TextWidth.limit), character: character)
        },
        apply: { text, options in
            let isSimple = PrintableASCII.isAll(of: text)
            let count = isSimple ? text.utf8.count : text.count
            let visible = count > options.visible ? options.visible : 0
            let shown = isSimple ? Substring(text.utf8.suffix(visible)) : text.suffix(visible)
            return TextWidth.repeated(options.character, count: count - visible) + shown
        })

    static let initials = Filter.text(
        "initials", "The first letter of each word, as capitals.",
        examples: [
            FilterExample("{{ name | initials }}", prints: "ACÉ"),
            FilterExample("{{ \"Ngozi Okonjo-Iweala\" | initials }}", prints: "NOI"),
        ]
    ) { text in
        var result = ""
        var isInWord = false
        for character in text {
            let continues = character.isLetter || character.isNumber || character == "'" || character == "’"
            if continues, !isInWord, character.isLetter || character.isNumber {
                result += character.uppercased()
                isInWord = true
            } else if !continues {
                isInWord = false
            }
        }
        return result
    }
}
