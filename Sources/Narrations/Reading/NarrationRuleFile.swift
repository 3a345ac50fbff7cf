/// Reads files of rules.
///
/// A file is lines of a keyword and what belongs to it; `#` begins a comment. `country` stands before the rules
/// that it is about, `rule` begins a rule, and the lines below belong to it: `about`, `when`, `pattern`, `type`,
/// `channel`, `fee`, `kind`, `example`, `not`. `Documentation/narrations.md` says what each means.
public enum NarrationRuleFile {
    /// Reads a file.
    ///
    /// Costs time in proportion to its length.
    ///
    /// - Parameters:
    ///   - text: the whole file.
    ///   - name: how messages call it.
    /// - Throws: ``NarrationRuleError`` with everything that is wrong.
    public static func rules(in text: String, name: String) throws(NarrationRuleError) -> [NarrationRule] {
        var reader = RuleFileReader(file: name)
        var number = 0
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            number += 1
            if let line = RuleLine(String(line), number: number) { reader.read(line) }
        }
        reader.finish()
        guard reader.diagnostics.isEmpty else {
            throw NarrationRuleError(diagnostics: reader.diagnostics.sorted { $0.line < $1.line })
        }
        return reader.rules
    }
}
