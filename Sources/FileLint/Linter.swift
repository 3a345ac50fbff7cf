/// Says what importers will make of a file.
public enum Linter {
    /// The most bytes of a file that is read.
    public static let maximumBytes = 512 << 20

    /// Checks a file.
    ///
    /// Never fails: whatever is wrong with the bytes is a finding. Needs memory of about one and a half times the
    /// file, and time that grows with it linearly. Safe to call from any thread.
    ///
    /// - Parameters:
    ///   - bytes: the content.
    ///   - name: the name of the file, for the report and where the content alone does not tell the format.
    ///   - target: the program that is to read a CSV file; nil for what holds for all.
    public static func check(_ bytes: [UInt8], name: String, target: CSVTarget? = nil) -> LintReport {
        guard bytes.count <= maximumBytes else { return tooLarge(bytes.count, name) }
        let format = FileFormat.detect(bytes, name: name)
        let text = format == .xlsx ? SourceText([]) : SourceText(bytes)
        var findings = FindingCollector(text)
        var description = ""
        if bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
            findings.add(
                TextRules.empty, bytes.isEmpty ? "the file has no bytes" : "the file has only blanks")
        } else {
            extensionFits(format, name, &findings)
            if format != .xlsx { CharacterCheck.run(text, &findings) }
            description = check(bytes, text, format, name, target, &findings)
        }
        return LintReport(file: name, format: format, description: description, groups: findings.sorted)
    }

    /// The report of a file that is not read for its size.
    public static func tooLarge(_ count: Int, _ name: String) -> LintReport {
        var findings = FindingCollector(SourceText([]))
        findings.add(TextRules.tooLarge, "\(count) bytes; at most \(maximumBytes) are read")
        return LintReport(file: name, format: .unknown, description: "", groups: findings.sorted)
    }

    private static func check(
        _ bytes: [UInt8], _ text: SourceText, _ format: FileFormat, _ name: String, _ target: CSVTarget?,
        _ findings: inout FindingCollector
    ) -> String {
        switch format {
        case .csv: return CSVCheck.run(text, target: target, &findings)
        case .qif: return QIFCheck.run(text, &findings)
        case .mt940: return MT940Check.run(text, &findings)
        case .camt053: return CAMTCheck.run(text, &findings)
        case .xlsx: return XLSXCheck.run(bytes, &findings)
        case .ofx: return OFXCheck.run(text, name: name, &findings)
        case .unknown:
            findings.add(
                TextRules.unknownFormat,
                FileFormat.named(name) == .unknown
                    ? "a journal is no statement to import: 'hledger check', 'ledger' or 'bean-check' proves it"
                    : "neither the content nor the name tells a format of statements")
            return ""
        }
    }

    private static func extensionFits(
        _ format: FileFormat, _ name: String, _ findings: inout FindingCollector
    ) {
        guard let named = FileFormat.named(name), named != .unknown, named != format, format != .unknown,
            !(named == .csv && name.lowercased().hasSuffix(".txt"))
        else { return }
        findings.add(TextRules.wrongExtension, "the name says \(named.title), the content is \(format.title)")
    }
}
