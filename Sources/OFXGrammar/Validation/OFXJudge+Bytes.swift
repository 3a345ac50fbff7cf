/// What the bytes above 127 say of the encoding.
struct ByteFacts: Sendable {
    /// The first text with bytes above 127 that are UTF-8, in a file that says it is not.
    var firstUTF8: OFXPosition?
    /// Whether there is a text whose bytes above 127 are no UTF-8.
    var hasOthers = false
    /// Whether a breach was reported; one is enough.
    var isReported = false
}

extension OFXJudge {
    /// Compares the bytes of a value with what the header says.
    mutating func judgeBytes(_ event: OFXEvent) {
        guard event.hasHighBytes, !bytes.isReported, let encoding else { return }
        let invalid = UTF8Check.firstInvalid(event.content)
        switch encoding {
        case .utf8:
            if let invalid {
                reportBytes(event, "byte \(hexadecimal(event.content[invalid])) is no UTF-8", "UTF-8")
            }
        case .ascii: reportBytes(event, "there is a character outside of ASCII", "ASCII")
        case .windows1252, .latin1:
            if invalid == nil {
                bytes.firstUTF8 = bytes.firstUTF8 ?? event.position
            } else {
                bytes.hasOthers = true
                let gaps: [UInt8] = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
                if encoding == .windows1252, let gap = event.content.first(where: { gaps.contains($0) }) {
                    reportBytes(event, "byte \(hexadecimal(gap)) is no character of it", encoding.name)
                }
            }
        case .utf16: break
        }
    }

    private mutating func reportBytes(_ event: OFXEvent, _ what: String, _ name: String) {
        bytes.isReported = true
        report(
            .encodingLie, .error, event.position, "The header says \(name), and \(what).",
            "Write the header for the encoding that the file has, or write the file in the one it names.",
            "2.2")
    }

    private func hexadecimal(_ byte: UInt8) -> String { String(byte, radix: 16, uppercase: true) }

    /// Only the whole file tells UTF-8 from two strange letters in a row.
    mutating func finishBytes() {
        guard let position = bytes.firstUTF8, !bytes.hasOthers, !bytes.isReported, let encoding else {
            return
        }
        report(
            .encodingLie, .error, position,
            "The header says \(encoding.name), and the bytes are UTF-8: importers show wrong letters.",
            "Write ENCODING:UTF-8 and CHARSET:NONE in the header, or write the file in \(encoding.name).",
            "2.2")
    }
}
