/// Makes rules of lines, and notes what is wrong.
struct RuleFileReader {
    let file: String
    private(set) var rules: [NarrationRule] = []
    private(set) var diagnostics: [NarrationRuleDiagnostic] = []
    private var country: NarrationCountry?
    private var draft: RuleDraft?
    private var names: [String: Int] = [:]

    private static let keywords = [
        "country", "rule", "about", "when", "pattern", "type", "channel", "fee", "kind", "example", "not",
    ]
    private static let repeatable: Set<String> = ["pattern", "example", "not"]

    init(file: String) {
        self.file = file
    }

    mutating func read(_ line: RuleLine) {
        guard Self.keywords.contains(line.keyword) else {
            report(
                line, at: line.keywordOffset, width: line.keyword.count,
                "'\(line.keyword)' is no keyword",
                help: "keywords are \(Self.keywords.joined(separator: ", "))")
            return
        }
        guard !line.value.isEmpty else {
            report(
                line, at: line.keywordOffset, width: line.keyword.count,
                "nothing stands behind '\(line.keyword)'")
            return
        }
        switch line.keyword {
        case "country": readCountry(line)
        case "rule": readName(line)
        default: readProperty(line)
        }
    }

    /// Ends the last rule.
    mutating func finish() {
        guard let draft else { return }
        self.draft = nil
        let place = draft.line
        if draft.patterns.isEmpty {
            report(
                place, at: place.valueOffset, width: draft.name.count,
                "the rule '\(draft.name)' has no pattern")
        }
        if draft.examples.isEmpty {
            report(
                place, at: place.valueOffset, width: draft.name.count,
                "the rule '\(draft.name)' has no example",
                help: "write a narration that it reads: example NIP/{bank=GTB}/{payee=ADA OBI}")
        }
        if let (type, line) = draft.type {
            for direction in draft.direction.map({ [$0] }) ?? NarrationDirection.allCases
            where !type.agrees(with: direction) {
                report(
                    line, at: line.valueOffset, width: type.rawValue.count,
                    "\(type.rawValue) does not stand with a \(direction.rawValue)",
                    help:
                        "say what the rule is about with 'when credit' or 'when debit', or take another type")
            }
        }
        rules.append(draft.rule(file: file))
    }

    private mutating func readCountry(_ line: RuleLine) {
        finish()
        if line.value == "any" {
            country = nil
        } else if let value = NarrationCountry(line.value) {
            country = value
        } else {
            reportValue(line, "'\(line.value)' is no country", help: "write two letters such as NG, or any")
        }
    }

    private mutating func readName(_ line: RuleLine) {
        finish()
        let isPlain = line.value.utf8.allSatisfy {
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
                || $0 == UInt8(ascii: "-")
        }
        if !isPlain {
            reportValue(
                line, "'\(line.value)' is no name for a rule", help: "use small letters, digits and hyphens")
        }
        if let earlier = names.updateValue(line.number, forKey: line.value) {
            reportValue(line, "line \(earlier) already has a rule '\(line.value)'")
        }
        draft = RuleDraft(name: line.value, line: line, country: country)
    }

    private mutating func readProperty(_ line: RuleLine) {
        guard draft != nil else {
            report(
                line, at: line.keywordOffset, width: line.keyword.count,
                "'\(line.keyword)' belongs to a rule, and none has begun", help: "begin one: rule NAME")
            return
        }
        if !Self.repeatable.contains(line.keyword), draft?.known.insert(line.keyword).inserted == false {
            report(
                line, at: line.keywordOffset, width: line.keyword.count,
                "the rule has a line '\(line.keyword)' already")
            return
        }
        switch line.keyword {
        case "about": draft?.about = line.value
        case "when": readDirection(line)
        case "pattern": readPattern(line)
        case "type":
            let type: OFXTransactionType? = word(of: line, upperCased: true)
            draft?.type = type.map { ($0, line) }
        case "channel":
            let channel: NarrationChannel? = word(of: line)
            draft?.channel = channel
        case "fee":
            let fee: NarrationFee? = word(of: line)
            draft?.fee = fee
        case "kind":
            let kind: NarrationKind? = word(of: line)
            draft?.kind = kind
        case "example":
            if let example = example(of: line) { draft?.examples.append(example) }
        default:
            if let example = example(of: line) { draft?.counterexamples.append(example) }
        }
    }

    private mutating func readDirection(_ line: RuleLine) {
        guard line.value != "either" else { return }
        let direction: NarrationDirection? = word(of: line, others: ["either"])
        draft?.direction = direction
    }

    private mutating func readPattern(_ line: RuleLine) {
        draft?.patterns.append(line.value)
        do {
            for nodes in try PatternExpander.sequences(of: PatternReader.nodes(of: line.value)) {
                draft?.sequences.append(try PatternSequence(nodes))
            }
        } catch {
            report(line, error)
        }
    }

    private mutating func example(of line: RuleLine) -> NarrationExample? {
        do {
            return try ExampleReader.example(line.value, line: line.number)
        } catch {
            report(line, error)
            return nil
        }
    }

    /// The word of a list that a line names.
    private mutating func word<Word: RawRepresentable & CaseIterable>(
        of line: RuleLine, upperCased: Bool = false, others: [String] = []
    ) -> Word? where Word.RawValue == String {
        if let word = Word(rawValue: upperCased ? line.value.uppercased() : line.value) { return word }
        let known = Word.allCases.map(\.rawValue) + others
        reportValue(
            line, "'\(line.value)' is no \(line.keyword)",
            help: "known are \(known.joined(separator: ", "))")
        return nil
    }

    private mutating func report(_ line: RuleLine, _ problem: PatternProblem) {
        report(
            line, at: line.valueOffset + problem.offset, width: problem.width, problem.message,
            help: problem.help)
    }

    private mutating func reportValue(_ line: RuleLine, _ message: String, help: String? = nil) {
        report(line, at: line.valueOffset, width: line.value.count, message, help: help)
    }

    private mutating func report(
        _ line: RuleLine, at offset: Int, width: Int, _ message: String, help: String? = nil
    ) {
        diagnostics.append(
            NarrationRuleDiagnostic(
                file: file, line: line.number, column: offset + 1, width: width, message: message, help: help,
                lineText: line.text))
    }
}
