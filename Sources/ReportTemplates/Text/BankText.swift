import TemplateEngine

extension TemplateValue {
    /// A text from a bank or the provider, cleaned; nothing when none of it can be seen.
    static func bankText(_ text: String?) -> TemplateValue { TemplateValue(CleanText.visible(text)) }

    /// A text from a bank that has its place even when it is blank.
    static func bankText(always text: String) -> TemplateValue { .text(CleanText.cleaned(text)) }

    /// A word of the provider, `phone_and_internet`, with blanks in place of underscores.
    static func words(_ text: String?) -> TemplateValue {
        guard let visible = CleanText.visible(text) else { return .missing }
        let underscore = UInt8(ascii: "_")
        guard visible.utf8.contains(underscore) else { return .text(visible) }
        let bytes = visible.utf8.map { $0 == underscore ? UInt8(ascii: " ") : $0 }
        return .text(String(decoding: bytes, as: UTF8.self))
    }
}
