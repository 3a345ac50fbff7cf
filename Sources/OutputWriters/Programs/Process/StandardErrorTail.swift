import ReportTemplates

/// The end of what a program printed on standard error: its last words tell why it ended.
struct StandardErrorTail {
    /// Bytes that are kept.
    static let limit = 4096

    private var bytes: [UInt8] = []
    private var isCut = false

    mutating func append(_ more: ArraySlice<UInt8>) {
        bytes.append(contentsOf: more)
        guard bytes.count > Self.limit else { return }
        bytes.removeFirst(bytes.count - Self.limit)
        isCut = true
    }

    /// The text without anything that moves a cursor, changes colours or turns the reading direction.
    ///
    /// Lines are kept, blank ones are not. An ellipsis in front tells that more was printed before.
    var text: String {
        let decoded = String(decoding: bytes, as: UTF8.self)
        let lines = decoded.split(whereSeparator: \.isNewline).map(Self.safe).filter { !$0.isEmpty }
        return (isCut ? "… " : "") + lines.joined(separator: "\n")
    }

    private static func safe(_ line: Substring) -> String {
        var result = String.UnicodeScalarView()
        for scalar in line.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
            case .format, .unassigned, .privateUse, .surrogate: continue
            default: result.append(scalar)
            }
        }
        return CleanText.trimmed(String(result))
    }
}
