import OFXGrammar

/// Checks OFX against its grammar, and against what importers do with it.
enum OFXCheck {
    /// How many findings of the grammar are told apart.
    private static let limit = 50_000

    /// Checks a file.
    static func run(_ text: SourceText, name: String, _ findings: inout FindingCollector) -> String {
        let bytes = text.bytes
        var validator = OFXValidator(limit: limit)
        validator.read(bytes.span)
        validator.finish()
        for finding in validator.findings {
            guard let rule = OFXRuleMap.rule(of: finding, in: text) else { continue }
            let range = extent(from: finding.position.offset, in: text)
            findings.add(rule, at: range, finding.message.sentencePart)
        }
        if validator.omittedFindings > 0 {
            findings.add(OFXGrammarRules.more, "\(validator.omittedFindings) more findings")
        }
        var reading = OFXImporterReading(text, isXML: validator.header?.form == .instructions, findings)
        var reader = OFXReader()
        reader.read(bytes.span, to: &reading)
        reader.finish(to: &reading)
        reading.finish(name: name)
        findings = reading.findings
        return describe(validator.header, reading)
    }

    private static func describe(_ header: OFXHeader?, _ reading: OFXImporterReading) -> String {
        let version = header?.version.map { "OFX \($0)" } ?? "OFX without a version"
        return "\(version), \(counted(reading.statementCount, "statement")), "
            + counted(reading.transactionCount, "transaction")
    }

    /// The tag or the value that begins at a place.
    static func extent(from start: Int, in text: SourceText) -> Range<Int> {
        let bytes = text.bytes
        guard start < bytes.count else { return bytes.count..<bytes.count }
        var end = start + 1
        let isTag = bytes[start] == 0x3C
        while end < bytes.count, end - start < 400 {
            if isTag, bytes[end - 1] == 0x3E { break }
            if !isTag, bytes[end] == 0x3C { break }
            if bytes[end] == 0x0A || bytes[end] == 0x0D { break }
            end += 1
        }
        return start..<end
    }
}

extension String {
    /// A sentence as the part behind a colon: without its point.
    var sentencePart: String { VisibleText.shown(trimmedPoint) }
}
