import TemplateEngine
import Yams

/// Reads the options that a front matter declares, and gathers everything that is wrong.
struct OptionDeclarationReader {
    /// What can be said of an option.
    private enum Key: String, CaseIterable {
        case meaning, type, choices
        case defaultValue = "default"
        case isRequired = "required"
        case pattern, shortest, longest, least, most

        /// The types that the key is for; nil for all.
        var type: OptionType.Name? {
            switch self {
            case .choices: .choice
            case .pattern, .shortest, .longest: .text
            case .least, .most: .number
            default: nil
            }
        }
    }

    /// More are a mistake, and more than a user could overlook.
    private static let countLimit = 64

    private let frontMatter: FrontMatter
    private(set) var problems: [TemplateDiagnostic] = []

    init(_ frontMatter: FrontMatter) {
        self.frontMatter = frontMatter
    }

    /// The options of a front matter's entry.
    mutating func declarations(_ entry: FrontMatter.Entry) -> [OptionDeclaration] {
        guard let mapping = entry.value.mapping, mapping.count <= Self.countLimit else {
            refuse(
                entry.key,
                "'\(entry.key.text)' must be at most \(Self.countLimit) lines 'name:', with "
                    + "'meaning:' and more below each")
            return []
        }
        return mapping.compactMap { declaration($0.key, $0.value) }
    }

    private mutating func declaration(_ key: Node, _ value: Node) -> OptionDeclaration? {
        let name = frontMatter.text(key.scalar?.string ?? "", of: key)
        guard OptionDeclaration.isName(name.text) else {
            return refuse(
                name,
                "an option's name consists of lower-case letters, digits and hyphens, with a letter in front")
        }
        guard let mapping = value.mapping else {
            return refuse(name, "the option '\(name.text)' needs a line 'meaning:' below it")
        }
        var entries: [Key: FrontMatter.Entry] = [:]
        for (key, value) in mapping {
            let text = frontMatter.text(key.scalar?.string ?? "", of: key)
            guard let known = Key(rawValue: text.text) else {
                refuseKey(text)
                continue
            }
            entries[known] = FrontMatter.Entry(key: text, value: value)
        }
        return declaration(name, entries)
    }

    private mutating func declaration(
        _ name: LocatedText, _ entries: [Key: FrontMatter.Entry]
    ) -> OptionDeclaration? {
        guard let meaning = entries[.meaning]?.value.scalar?.string, !meaning.isEmpty else {
            return refuse(
                entries[.meaning]?.key ?? name,
                "the option '\(name.text)' needs a 'meaning', a sentence for users")
        }
        guard let type = type(name, entries) else { return nil }
        let isRequired = flag(entries[.isRequired])
        let defaultValue = defaultValue(entries[.defaultValue], type)
        if isRequired == true, let entry = entries[.defaultValue] {
            return refuse(entry.key, "an option that is required has no use for a default")
        }
        return OptionDeclaration(
            name: name, meaning: meaning, type: type, defaultValue: defaultValue,
            isRequired: isRequired ?? false)
    }

    private mutating func type(_ name: LocatedText, _ entries: [Key: FrontMatter.Entry]) -> OptionType? {
        guard let typeName: OptionType.Name = word(entries[.type], otherwise: .text) else { return nil }
        for key in Key.allCases {
            guard let entry = entries[key], let demanded = key.type, demanded != typeName else { continue }
            return refuse(
                entry.key,
                "'\(key.rawValue)' is for options of type \(demanded.rawValue), and this one's is "
                    + typeName.rawValue)
        }
        switch typeName {
        case .text: return textType(entries)
        case .choice: return choiceType(name, entries[.choices])
        case .truth: return .truth
        case .number:
            let least = number(entries[.least])
            let most = number(entries[.most])
            if let least, let most, least > most, let entry = entries[.most] {
                return refuse(entry.key, "'most' must not be less than 'least'")
            }
            return .number(least: least, most: most)
        }
    }

    private mutating func textType(_ entries: [Key: FrontMatter.Entry]) -> OptionType? {
        var limits = OptionType.TextLimits()
        if let entry = entries[.pattern] {
            guard let pattern: OptionType.Pattern = word(entry, otherwise: .ascii) else { return nil }
            limits.pattern = pattern
        }
        limits.shortest = number(entries[.shortest]).map { Int(clamping: $0) } ?? limits.shortest
        limits.longest = number(entries[.longest]).map { Int(clamping: $0) }
        if let entry = entries[.longest], let longest = limits.longest, longest < max(1, limits.shortest) {
            return refuse(entry.key, "'longest' must not be less than 'shortest', nor less than 1")
        }
        return .text(limits)
    }

    private mutating func choiceType(_ name: LocatedText, _ entry: FrontMatter.Entry?) -> OptionType? {
        let choices = entry?.value.sequence?.map { $0.scalar?.string ?? "" } ?? []
        guard choices.count > 1, !choices.contains(""), Set(choices).count == choices.count else {
            return refuse(
                entry?.key ?? name,
                "an option of type choice needs 'choices', a list of at least two different words")
        }
        return .choice(choices)
    }

    private mutating func defaultValue(_ entry: FrontMatter.Entry?, _ type: OptionType) -> OptionValue? {
        guard let entry else { return nil }
        guard let text = entry.value.scalar?.string, let value = type.value(of: text) else {
            return refuse(place(of: entry), "'default' must be \(type.words)")
        }
        return value
    }

    private mutating func flag(_ entry: FrontMatter.Entry?) -> Bool? {
        guard let entry else { return nil }
        switch entry.value.scalar?.string {
        case "true": return true
        case "false": return false
        default: return refuse(place(of: entry), "'\(entry.key.text)' must be true or false")
        }
    }

    private mutating func number(_ entry: FrontMatter.Entry?) -> Int64? {
        guard let entry else { return nil }
        guard let number = entry.value.scalar.flatMap({ Int64($0.string) }) else {
            return refuse(place(of: entry), "'\(entry.key.text)' must be a whole number")
        }
        return number
    }

    private mutating func word<Word: RawRepresentable & CaseIterable>(
        _ entry: FrontMatter.Entry?, otherwise standard: Word
    ) -> Word? where Word.RawValue == String {
        guard let entry else { return standard }
        let known = Word.allCases.map(\.rawValue)
        guard let word = entry.value.scalar.flatMap({ Word(rawValue: $0.string) }) else {
            return refuse(
                place(of: entry), "'\(entry.key.text)' must be one of \(known.joined(separator: ", "))",
                help: NearestName.suggestion(for: entry.value.scalar?.string ?? "", among: known).map {
                    "did you mean '\($0)'?"
                })
        }
        return word
    }

    private mutating func refuseKey(_ key: LocatedText) {
        let known = Key.allCases.map(\.rawValue)
        refuse(
            key, "an option has no key '\(key.text)'",
            help: NearestName.suggestion(for: key.text, among: known).map { "did you mean '\($0)'?" }
                ?? "known are \(known.joined(separator: ", "))")
    }

    /// The value's place; the key's where the value is empty or of many lines.
    private func place(of entry: FrontMatter.Entry) -> LocatedText {
        let text = entry.value.scalar?.string ?? ""
        return text.isEmpty ? entry.key : frontMatter.text(text, of: entry.value)
    }

    private mutating func refuse<Value>(
        _ place: LocatedText, _ message: String, help: String? = nil
    ) -> Value? {
        refuse(place, message, help: help)
        return nil
    }

    private mutating func refuse(_ place: LocatedText, _ message: String, help: String? = nil) {
        problems.append(place.diagnostic(message, help: help))
    }
}
