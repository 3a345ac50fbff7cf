/// Filters that count and wrap words.
enum WrapFilters {
    static let all: [Filter] = [wrap, wordCount]

    static let wrap = Filter.text(
        "wrap", aliases: ["wordwrap"],
        "Line ends between words, so that no line is wider than asked for. A word that is wider itself is cut, "
            + "unless `break_long_words` is false. `wrapstring` is put in place of a line end.",
        parameters: [
            FilterParameter(name: "width", kinds: .integer, fallback: .integer(79)),
            FilterParameter(name: "break_long_words", kinds: .boolean, fallback: .boolean(true)),
            FilterParameter(name: "wrapstring", kinds: .text, fallback: .text("\n")),
        ],
        examples: [
            FilterExample("{{ name | wrap(10) }}", prints: "ADEBAYO,\nChinedu\nÉmile"),
            FilterExample("{{ number | wrap(4) }}", prints: "0214\n4577\n89"),
        ],
        options: { arguments throws(FilterProblem) in
            WordWrap(
                width: try arguments.integer(0, in: 1...TextWidth.limit),
                breaksLongWords: try arguments.boolean(1), lineEnd: try arguments.text(2))
        },
        apply: { text, options in options.applied(to: text) })

    static let wordCount = Filter(
        "wordcount", "How many words there are: runs of letters, digits and underscores.", takes: .scalars,
        gives: .integer, examples: [FilterExample("{{ name | wordcount }}", prints: "3")]
    ) { value throws(FilterProblem) -> TemplateValue in
        var count: Int64 = 0
        var isInWord = false
        for scalar in try value.asText(for: "wordcount").unicodeScalars {
            let continues = belongsToWord(scalar)
            if continues, !isInWord { count += 1 }
            isInWord = continues
        }
        return .integer(count)
    }

    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "_" { return true }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
        case .decimalNumber, .letterNumber, .otherNumber: true
        // Accents do not end the word whose letters they sit on.
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
