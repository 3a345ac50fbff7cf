/// Filters that change capital and small letters.
enum CaseFilters {
    static let all: [Filter] = [upper, lower, capitalize, title]

    static let upper = Filter.text(
        "upper", "All letters as capitals.",
        examples: [FilterExample("{{ name | upper }}", prints: "ADEBAYO, CHINEDU ÉMILE")]
    ) { CaseMapping.upper($0) }

    static let lower = Filter.text(
        "lower", "All letters as small ones.",
        examples: [FilterExample("{{ name | lower }}", prints: "adebayo, chinedu émile")]
    ) { CaseMapping.lower($0) }

    static let capitalize = Filter.text(
        "capitalize", "The first character as a capital, all others as small letters.",
        examples: [FilterExample("{{ name | capitalize }}", prints: "Adebayo, chinedu émile")]
    ) { text in
        guard let first = text.unicodeScalars.first else { return "" }
        return first.properties.titlecaseMapping
            + CaseMapping.lower(String(text.unicodeScalars.dropFirst()))
    }

    static let title = Filter.text(
        "title",
        "The first letter of each word as a capital, all others as small letters. A word begins after white "
            + "space, a hyphen or an opening bracket.",
        examples: [
            FilterExample("{{ name | title }}", prints: "Adebayo, Chinedu Émile"),
            FilterExample("{{ \"o'neil-SMITH\" | title }}", prints: "O'neil-Smith"),
        ]
    ) { CaseMapping.title($0, beginningAfter: separatesWords) }

    /// Jinja2's list of characters that a word follows on.
    private static func separatesWords(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // White space; ( - < [ {
        case 0x09...0x0D, 0x20, 0x28, 0x2D, 0x3C, 0x5B, 0x7B: true
        default: !scalar.isASCII && scalar.properties.isWhitespace
        }
    }
}
