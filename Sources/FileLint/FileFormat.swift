/// The formats of statements.
public enum FileFormat: String, Sendable, Hashable, CaseIterable {
    /// OFX in any version; QFX and QBO are OFX with Intuit's own elements.
    case ofx
    case qif
    case csv
    case camt053 = "camt.053"
    case mt940
    case xlsx
    /// None of them.
    case unknown

    /// What a file is: by its content; by the ending of its name where the content could be several.
    ///
    /// - Parameters:
    ///   - bytes: the content.
    ///   - name: the name of the file; empty for standard input.
    public static func detect(_ bytes: [UInt8], name: String = "") -> FileFormat {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            return .xlsx
        }
        // The old Excel format and encrypted workbooks, both of which begin like this.
        if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .xlsx }
        if bytes.starts(with: Array("%PDF".utf8)) { return .unknown }
        // UTF-16 without its zeros reads like ASCII.
        let head = String(decoding: bytes.prefix(8192).filter { $0 != 0 }, as: UTF8.self)
        let upper = head.uppercased()
        if upper.contains("OFXHEADER") || upper.contains("<OFX>") || upper.contains("<OFX ") { return .ofx }
        if head.contains("camt.053") || head.contains("<BkToCstmrStmt") { return .camt053 }
        if head.contains(":20:"), head.contains(":25:") || head.contains(":60F:") || head.contains(":61:") {
            return .mt940
        }
        let first = head.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if first.uppercased().hasPrefix("!TYPE") || first.uppercased().hasPrefix("!ACCOUNT")
            || first.uppercased().hasPrefix("!OPTION")
        {
            return .qif
        }
        if let named = named(name) { return named }
        if first.hasPrefix("<") || first.hasPrefix("{") || first.hasPrefix("[") { return .unknown }
        let lines = head.split(whereSeparator: \.isNewline)
        if lines.contains("^"), lines.contains(where: { $0.hasPrefix("D") }),
            lines.contains(where: { $0.hasPrefix("T") })
        {
            return .qif
        }
        return lines.contains {
            $0.contains(",") || $0.contains(";") || $0.contains("\t") || $0.contains("|")
        }
            ? .csv : .unknown
    }

    /// What the ending of a name says.
    static func named(_ name: String) -> FileFormat? {
        guard let point = name.lastIndex(of: ".") else { return nil }
        switch name[name.index(after: point)...].lowercased() {
        case "ofx", "qfx", "qbo", "aso": return .ofx
        case "qif": return .qif
        case "csv", "tsv", "txt": return .csv
        case "mt940", "sta", "940": return .mt940
        case "xlsx", "xlsm": return .xlsx
        // Journals have commas, too; their own programs prove them.
        case "journal", "hledger", "ledger", "beancount": return .unknown
        default: return nil
        }
    }

    /// The format's name for people.
    public var title: String {
        switch self {
        case .ofx: "OFX"
        case .qif: "QIF"
        case .csv: "CSV"
        case .camt053: "camt.053"
        case .mt940: "MT940"
        case .xlsx: "XLSX"
        case .unknown: "unknown format"
        }
    }
}
