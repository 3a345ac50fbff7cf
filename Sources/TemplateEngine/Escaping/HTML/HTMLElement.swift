/// Elements whose content is read by other rules than that of all others.
enum HTMLContent: Hashable, Sendable {
    /// Text with character references and without tags.
    case text
    /// A style sheet.
    case style
    /// Neither tags nor character references: nothing could be escaped.
    case raw

    /// The kind of content of an element; nil for ordinary content.
    init?(element: String) {
        switch element {
        case "title", "textarea": self = .text
        case "style": self = .style
        case "script", "xmp", "iframe", "noembed", "noframes", "plaintext": self = .raw
        default: return nil
        }
    }
}
