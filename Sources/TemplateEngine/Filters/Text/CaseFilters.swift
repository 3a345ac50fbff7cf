/// Filters that change capital and small letters.
enum CaseFilters {
    static let all: [Filter] = [upper, lower, capitalize, title]

    static let upper = Filter.text(
        "upper", "All letters as capitals.",
        examples: [FilterExample("{{ name | upper }}", prints: "ADEBAYO, CHINEDU ÉMILE")]
    ) { $0.uppercased() }

    static let lower = Filter.text(
        "lower", "All letters as small ones.",
        examples: [FilterExample("{{ name | lower }}", prints: "adebayo, chinedu émile")]
    ) { $0.lowercased() }

    static let capitalize = Filter.text(
        "capitalize", "The first character as a capital, all others as small letters.",
        examples: [FilterExample("{{ name | capitalize }}", prints: "Adebayo, chinedu émile")]
    ) { text in
        guard let first = text.unicodeScalars.first else { return "" }
        return first.properties.titlecaseMapping
            + String(text.unicodeScalars.dropFirst()).lowercased()
    }

    static let title = Filter.text(
        "title",
        "The first letter of each word as a capital, all others as small letters. A word begins after white "
            + "space, a hyphen or an opening bracket.",
        examples: [
            FilterExample("{{ name | title }}", prints: "Adebayo, Chinedu Émile"),
            FilterExample("{{ \"o'neil-SMITH\" | title }}", prints: "O'neil-Smith"),
        ]
    ) { text in
        var result = ""
        var beginsWord = true
        for scalar in text.unicodeScalars {
            let properties = scalar.properties
            result += beginsWord ? properties.uppercaseMapping : properties.lowercaseMapping
            beginsWord = separatesWords(scalar)
        }
        return result
    }

    /// Jinja2's list of characters that a word follows on.
    private static func separatesWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "-", "(", "{", "[", "<": true
        default: scalar.properties.isWhitespace
        }
    }
}
