/// Where a text that a filter prints needs no escaping, whatever the value is.
enum Plainness: Sendable {
    /// Anything may stand in the text.
    case nowhere
    /// Printable ASCII without `&`, `<`, `>`, quotes and backslashes, as in `1,250.00`.
    case markup
    /// Letters and digits of ASCII, `-`, `.`, `:`, `/` and single inner spaces only, which CSV need not quote
    /// either.
    case everywhere

    /// Whether the text may stand as it is where texts are escaped in this way.
    @inline(__always)
    func suits(_ escape: Escape) -> Bool {
        switch escape {
        case .none: true
        case .htmlText, .htmlAttribute, .xml, .xmlAttribute, .ofx, .jsonText: self != .nowhere
        case .csv: self == .everywhere
        case .beancountString, .qifText: self != .nowhere
        case .swiftText, .journalDescription: self == .everywhere
        case .qifCategory, .swiftReference, .swiftLines, .journalCode, .journalDescriptionStart,
            .journalComment, .journalTagValue, .journalAccount, .journalCommodity, .beancountComment,
            .beancountAccount, .beancountCurrency, .beancountTag:
            false
        case .htmlURL, .htmlURLPart, .htmlPhone, .htmlMailAddress, .htmlMailField, .jsonValue: false
        }
    }

    /// Whether bytes are printable ASCII that no markup and no JSON text escapes.
    static func isMarkup(_ bytes: [UInt8]) -> Bool {
        bytes.allSatisfy { (0x20..<0x7F).contains($0) && !"&<>\"'\\".utf8.contains($0) }
    }
}
