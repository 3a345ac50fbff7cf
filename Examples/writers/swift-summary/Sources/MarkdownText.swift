/// Text from a bank inside Markdown: one line, and never markup.
enum MarkdownText {
    /// Control characters become blanks; characters with a meaning in Markdown or HTML get a backslash.
    static func escaped(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator:
                result.append(" ")
                continue
            case .format:
                continue
            default:
                break
            }
            if special.contains(scalar) { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }

    private static let special = Set("\\`*_{}[]<>()#+-.!|&~".unicodeScalars)
}
