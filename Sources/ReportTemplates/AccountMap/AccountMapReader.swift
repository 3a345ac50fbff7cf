import TemplateEngine
import Yams

/// Reads an account map and gathers everything that is wrong.
struct AccountMapReader {
    private let file: FrontMatter
    private var map = AccountMap()
    private var problems: [TemplateDiagnostic] = []

    /// The map that a file describes.
    static func map(of source: SourceFile) throws(TemplateError) -> AccountMap {
        var reader = AccountMapReader(file: try FrontMatter(source, called: "account map"))
        for entry in reader.file.entries { reader.read(entry) }
        guard reader.problems.isEmpty else { throw TemplateError(diagnostics: reader.problems) }
        return reader.map
    }

    private init(file: FrontMatter) {
        self.file = file
    }

    private mutating func read(_ entry: FrontMatter.Entry) {
        guard let key = AccountMapKey(rawValue: entry.key.text) else {
            let known = AccountMapKey.allCases.map(\.rawValue)
            let help =
                NearestName.suggestion(for: entry.key.text, among: known).map { "did you mean '\($0)'?" }
                ?? "known are \(known.joined(separator: ", "))"
            problems.append(entry.key.diagnostic("an account map has no key '\(entry.key.text)'", help: help))
            return
        }
        switch key {
        case .accounts: readAccounts(entry)
        case .rules: readRules(entry)
        case .defaultAccount: map.defaultAccount = name(entry.value, of: entry.key)
        case .defaultExpense: map.defaultExpense = name(entry.value, of: entry.key) ?? map.defaultExpense
        case .defaultIncome: map.defaultIncome = name(entry.value, of: entry.key) ?? map.defaultIncome
        case .openingBalances: map.openingBalances = name(entry.value, of: entry.key) ?? map.openingBalances
        }
    }

    private mutating func readAccounts(_ entry: FrontMatter.Entry) {
        guard let mapping = entry.value.mapping else {
            refuse(entry.key, "'accounts' must be lines of the form '\"0214457789\": Assets:Bank:Savings'")
            return
        }
        for (key, value) in mapping {
            guard let number = key.scalar?.string, !number.isEmpty else {
                refuse(entry.key, "an account number is missing")
                continue
            }
            if let account = name(value, of: file.text(number, of: key)) { map.accounts[number] = account }
        }
    }

    private mutating func readRules(_ entry: FrontMatter.Entry) {
        guard let items = entry.value.sequence else {
            refuse(entry.key, "'rules' must be a list, each beginning with '- account: NAME'")
            return
        }
        for item in items {
            guard let mapping = item.mapping, let first = mapping.first else {
                refuse(
                    place(of: item, else: entry.key), "a rule consists of lines of the form 'account: NAME'")
                continue
            }
            if let rule = rule(mapping, at: place(of: first.key, else: entry.key)) { map.rules.append(rule) }
        }
    }

    private mutating func rule(_ mapping: Node.Mapping, at start: LocatedText) -> AccountRule? {
        var account: String?
        var conditions: [AccountRuleKey: [TextPattern]] = [:]
        var isDebit: Bool?
        let known = problems.count
        for (key, value) in mapping {
            let place = place(of: key, else: start)
            switch AccountRuleKey(rawValue: place.text) {
            case .account: account = name(value, of: place)
            case .direction: isDebit = direction(value, of: place)
            case .text: conditions[.text] = patterns(value, of: place, .part)
            case .some(let condition): conditions[condition] = patterns(value, of: place, .whole)
            case nil: refuseRuleKey(place)
            }
        }
        guard problems.count == known else { return nil }
        guard let account else {
            refuse(start, "a rule must say its account: 'account: Expenses:Bank-Charges'")
            return nil
        }
        guard !conditions.isEmpty || isDebit != nil else {
            refuse(
                start, "a rule must ask for something",
                help: "add category, payee, kind, text or direction; 'default-expense' is for all the rest")
            return nil
        }
        return AccountRule(
            account: account, categories: conditions[.category], payees: conditions[.payee],
            kinds: conditions[.kind], texts: conditions[.text], isDebit: isDebit)
    }

    private mutating func refuseRuleKey(_ key: LocatedText) {
        let known = AccountRuleKey.allCases.map(\.rawValue)
        let suggestion = NearestName.suggestion(for: key.text, among: known)
        refuse(
            key, "a rule has no key '\(key.text)'",
            help: suggestion.map { "did you mean '\($0)'?" } ?? "known are \(known.joined(separator: ", "))")
    }

    // MARK: Values

    private mutating func name(_ node: Node, of key: LocatedText) -> String? {
        guard let text = node.scalar?.string else {
            refuse(key, "'\(key.text)' must be the name of an account")
            return nil
        }
        guard let problem = LedgerAccountName.problem(of: text) else { return text }
        let place = text.isEmpty ? key : file.text(text, of: node)
        refuse(
            place, "the name of an account \(problem)", help: "write a name such as Expenses:Bank-Charges")
        return nil
    }

    private mutating func direction(_ node: Node, of key: LocatedText) -> Bool? {
        switch node.scalar?.string {
        case "debit": return true
        case "credit": return false
        default:
            refuse(key, "'direction' must be debit or credit")
            return nil
        }
    }

    /// One text, or a list of which one must fit.
    private mutating func patterns(
        _ node: Node, of key: LocatedText, _ scope: TextPattern.Scope
    ) -> [TextPattern] {
        let nodes = node.sequence.map(Array.init) ?? [node]
        if nodes.isEmpty { refuse(key, "'\(key.text)' must be a text or a list of texts") }
        return nodes.compactMap { node in
            let pattern = node.scalar.map { TextPattern($0.string, scope) }
            guard let pattern, !pattern.isEmpty else {
                refuse(
                    place(of: node, else: key),
                    "'\(key.text)' must be a text or a list of texts, each with more than asterisks")
                return nil
            }
            return pattern
        }
    }

    private func place(of node: Node, else other: LocatedText) -> LocatedText {
        guard let text = node.scalar?.string, !text.isEmpty else { return other }
        return file.text(text, of: node)
    }

    private mutating func refuse(_ place: LocatedText, _ message: String, help: String? = nil) {
        problems.append(place.diagnostic(message, help: help))
    }
}
