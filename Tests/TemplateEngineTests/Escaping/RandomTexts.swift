import TestSupport

/// Random texts that break out of careless output, the same ones for the same seed.
enum RandomTexts {
    private static let parts: [String] = [
        "\"", "\"\"", "'", "<", ">", "&", ",", ";", "\t", "\n", "\r", "\r\n", " ", "  ", "=1+1", "@x", "-2",
        "+3",
        "|", "\\", "\\u0041", "/", "%", "%41", "#", "?", ":", "</td>", "<script>", "</script>", "<!--", "-->",
        "<![CDATA[", "]]>", "]]", "<?x ?>", "&amp;", "&#x3C;", "&lt", "javascript:", "data:text/html,",
        "{{ x }}",
        "{% raw %}", "{#", "\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1B}[2J", "\u{1F}", "\u{7F}",
        "\u{85}", "\u{9F}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{200B}", "\u{FEFF}", "\u{FFFD}",
        "\u{FFFE}", "\u{FFFF}", "\u{EFFF}", "\u{10FFFF}", "\u{FF1D}", "é", "e\u{301}", "₦", "🙂",
        "a", "Z", "7", "~", "_",
    ]

    /// As many texts, of up to a dozen parts; the first one is empty.
    static func texts(seed: UInt64, count: Int = 200) -> [String] {
        var generator = SeededGenerator(seed: seed)
        return [""]
            + (1..<count).map { _ in
                (0..<Int.random(in: 1...12, using: &generator)).map { _ in
                    Bool.random(using: &generator)
                        ? parts.randomElement(using: &generator) ?? ""
                        : String(UnicodeScalar(UInt8.random(in: 0..<128, using: &generator)))
                }.joined()
            }
    }
}
