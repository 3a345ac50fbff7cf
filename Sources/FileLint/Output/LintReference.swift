/// The list of all rules, as text and as the page `Documentation/lint.md`.
public enum LintReference {
    /// A line a rule: name, severity, title.
    public static var rulesText: String {
        RuleBook.groups.map { group in
            let lines = group.rules.map { "  \($0.name)  \($0.severity.rawValue): \($0.title)" }
            return ([group.title] + lines).joined(separator: "\n")
        }.joined(separator: "\n\n")
    }

    /// The tables of rules and targets in Markdown, as they stand in the page behind its introduction.
    public static var markdown: String {
        let rules = RuleBook.groups.map {
            "### \($0.title)\n\n" + $0.rules.map(section).joined(separator: "\n")
        }
        let targets = CSVTarget.all.map(section)
        return "## Rules\n\n" + rules.joined(separator: "\n\n") + "\n\n## Targets of `--for`\n\n"
            + targets.joined(separator: "\n\n") + "\n"
    }

    private static func section(_ rule: Rule) -> String {
        let effects = rule.effects.map { effect in
            let note = effect.note.isEmpty ? "" : " (\(effect.note))"
            return "\(effect.consequence.verb): \(Importer.list(effect.importers))\(note)"
        }
        let what = effects.isEmpty ? "" : " \(effects.joined(separator: "; "))."
        return "- `\(rule.name)`, \(rule.severity.rawValue): \(rule.title)\(what) Mend: \(rule.remedy) "
            + "[\(rule.source.kind.rawValue): \(rule.source.text)]"
    }

    private static func section(_ target: CSVTarget) -> String {
        let lines = target.demands.map { demand in
            let note = demand.note.isEmpty ? "" : ": \(demand.note)"
            return "- \(demand.title)\(note). \(demand.consequence.verb) "
                + "[\(demand.source.kind.rawValue): \(demand.source.text)]"
        }
        return "### `\(target.name)`, \(target.importer.name)\n\n" + lines.joined(separator: "\n")
    }
}

extension Importer {
    /// Names of programs in a sentence; "every importer" where nearly all are meant.
    static func list(_ importers: [Importer]) -> String {
        importers.count > 15 ? "every importer" : importers.map(\.name).joined(separator: ", ")
    }
}

extension CSVDemand {
    /// The demand in words.
    var title: String {
        switch kind {
        case .headings: "headings"
        case .noHeadings: "no headings"
        case .columns(let sets):
            "columns " + sets.map { "`\($0.joined(separator: ","))`" }.joined(separator: " or ")
        case .columnCount(let count): "\(count) columns"
        case .roles(let roles): "columns for " + roles.map(\.rawValue).joined(separator: ", ")
        case .delimiters(let marks): "delimiter " + marks.map(CSVDialect.name).joined(separator: ", ")
        case .dates(let demand): "dates: \(demand.shown)"
        case .plainAmounts: "amounts of digits, a point and a minus"
        case .bytes(let most): "at most \(most) bytes"
        case .rows(let most): "at most \(most) rows"
        case .noQuotes: "no quotes"
        case .noCommas: "no commas in texts"
        case .noLineBreaks: "no line breaks in texts"
        case .noByteOrderMark: "no byte-order mark"
        case .byteOrderMark: "a byte-order mark, where there are letters outside of ASCII"
        case .utf8: "UTF-8"
        case .blankForZero: "blank cells for zero"
        case .descriptions: "a description in each row"
        case .textLength(let role, let most): "\(role.rawValue) of at most \(most) characters"
        case .noEqualRows: "no equal rows"
        case .noFormulas: "no texts that begin like formulas"
        case .noLongNumbers: "no numbers of more than 15 digits"
        case .noLeadingZeros: "no leading zeros"
        }
    }
}
