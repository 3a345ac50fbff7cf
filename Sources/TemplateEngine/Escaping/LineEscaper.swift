/// Puts texts into formats whose lines say what they are: QIF, MT940 and the journals.
enum LineEscaper {
    /// Appends a text in UTF-8.
    static func append(
        _ text: UnsafeBufferPointer<UInt8>, _ escape: Escape, to bytes: inout OutputBuffer, dropped: inout Int
    ) {
        switch escape {
        case .qifText: LineEscapeTable.qifText.append(text, to: &bytes, dropped: &dropped)
        case .qifCategory: LineEscapeTable.qifCategory.append(text, to: &bytes, dropped: &dropped)
        case .swiftText: bytes.append(contentsOf: SwiftCharacters.bytes(of: text))
        case .swiftReference: bytes.append(contentsOf: SwiftCharacters.reference(of: text))
        case .swiftLines: SwiftLines.append(text, to: &bytes, dropped: &dropped)
        case .journalCode: LineEscapeTable.journalCode.append(text, to: &bytes, dropped: &dropped)
        case .journalDescriptionStart: JournalText.appendStart(text, to: &bytes, dropped: &dropped)
        case .journalDescription:
            LineEscapeTable.journalDescription.append(text, to: &bytes, dropped: &dropped)
        case .journalComment: LineEscapeTable.journalComment.append(text, to: &bytes, dropped: &dropped)
        case .journalTagValue: LineEscapeTable.journalTagValue.append(text, to: &bytes, dropped: &dropped)
        case .journalAccount: JournalText.appendAccount(text, to: &bytes)
        case .journalCommodity: JournalText.appendCommodity(text, to: &bytes)
        case .beancountString: BeancountText.appendString(text, to: &bytes, dropped: &dropped)
        case .beancountComment: LineEscapeTable.beancountComment.append(text, to: &bytes, dropped: &dropped)
        case .beancountAccount: BeancountText.append(BeancountAccount.name(of: text), to: &bytes)
        case .beancountCurrency: BeancountText.append(BeancountText.currency(of: text), to: &bytes)
        case .beancountTag: BeancountText.append(BeancountText.tag(of: text), to: &bytes)
        default: bytes.append(contentsOf: text)
        }
    }
}
