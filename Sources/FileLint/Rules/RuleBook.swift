/// All rules.
public enum RuleBook {
    /// Every rule, in groups by format.
    public static let groups: [(title: String, rules: [Rule])] = [
        ("Every format", TextRules.all),
        ("OFX, QFX, QBO: the grammar", OFXGrammarRules.all),
        ("OFX, QFX, QBO: importers", OFXImporterRules.all),
        ("CSV: the file", CSVFileRules.all),
        ("CSV: rows and columns", CSVTableRules.all),
        ("CSV: values", CSVValueRules.all),
        ("CSV: what a target asks for (`--for`)", CSVTargetRules.all),
        ("QIF", QIFRules.all),
        ("MT940", MT940Rules.all),
        ("camt.053", CAMTRules.all),
        ("XLSX", XLSXRules.all),
    ]

    /// Every rule.
    public static var all: [Rule] { groups.flatMap(\.rules) }
}
