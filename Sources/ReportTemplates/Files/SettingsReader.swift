import TemplateEngine
import Yams

/// Reads settings from a front matter and gathers everything that is wrong.
struct SettingsReader {
    private let frontMatter: FrontMatter
    private var settings: TemplateSettings
    private var problems: [TemplateDiagnostic] = []

    /// The settings of a front matter.
    ///
    /// - Parameters:
    ///   - fileName: the file's name, whose extension says the format where the front matter does not.
    ///   - base: the settings that it takes over where it says nothing; its title and description are its own.
    static func settings(
        of frontMatter: FrontMatter, fileName: String, base: TemplateSettings? = nil
    ) throws(TemplateError) -> TemplateSettings {
        let own = TemplateSettings(fileName: fileName)
        var reader = SettingsReader(frontMatter: frontMatter, settings: base ?? own)
        if base != nil {
            reader.settings.title = nil
            reader.settings.description = nil
            reader.settings.fileExtension = own.fileExtension
        }
        reader.read()
        guard reader.problems.isEmpty else { throw TemplateError(diagnostics: reader.problems) }
        return reader.settings
    }

    private mutating func read() {
        // Defaults follow from the format, wherever it stands.
        for entry in frontMatter.entries
        where entry.key.text == FrontMatterKey.format.rawValue && !settings.isWorkbook {
            if let format: TemplateFormat = choice(entry), format != settings.format {
                settings = TemplateSettings(format: format)
            }
        }
        for entry in frontMatter.entries {
            guard let key = FrontMatterKey(rawValue: entry.key.text) else {
                refuseKey(entry.key)
                continue
            }
            if key.isForText, settings.isWorkbook {
                problems.append(
                    entry.key.diagnostic(
                        "'\(key.rawValue)' is for templates of text, and this one is a workbook",
                        help: "leave it out"))
                continue
            }
            if key.isForCSV, settings.format != .csv {
                problems.append(
                    entry.key.diagnostic(
                        "'\(key.rawValue)' is for csv, and the format of this template is \(settings.format.rawValue)"
                    ))
                continue
            }
            set(key, entry)
        }
        checkByteOrderMark()
    }

    private mutating func set(_ key: FrontMatterKey, _ entry: FrontMatter.Entry) {
        switch key {
        case .format: break
        case .like: settings.base = text(entry)
        case .title: settings.title = text(entry)?.text
        case .description: settings.description = text(entry)?.text
        case .report: settings.report = choice(entry) ?? settings.report
        case .fileExtension: settings.fileExtension = fileExtension(entry) ?? settings.fileExtension
        case .fileName: settings.fileName = text(entry)
        case .encoding: settings.encoding = choice(entry) ?? settings.encoding
        case .newline: settings.newline = choice(entry) ?? settings.newline
        case .byteOrderMark: settings.hasByteOrderMark = flag(entry) ?? settings.hasByteOrderMark
        case .rowLimit: settings.rowLimit = number(entry)
        case .byteLimit: settings.byteLimit = number(entry)
        case .formulaGuard: settings.guardsFormulas = flag(entry) ?? settings.guardsFormulas
        case .delimiter: settings.delimiter = choice(entry) ?? settings.delimiter
        case .quoting: settings.quoting = choice(entry) ?? settings.quoting
        case .requires: settings.requirements += requirements(entry)
        case .options: takeOver(optionDeclarations(entry))
        }
    }

    private mutating func refuseKey(_ key: LocatedText) {
        let known = FrontMatterKey.allCases.map(\.rawValue)
        let help =
            NearestName.suggestion(for: key.text, among: known).map { "did you mean '\($0)'?" }
            ?? "known are \(known.joined(separator: ", "))"
        problems.append(key.diagnostic("a front matter has no key '\(key.text)'", help: help))
    }

    private mutating func checkByteOrderMark() {
        guard settings.hasByteOrderMark, settings.encoding != .utf8,
            let entry = frontMatter.entries.first(where: {
                $0.key.text == FrontMatterKey.byteOrderMark.rawValue
            })
        else { return }
        problems.append(
            entry.key.diagnostic(
                "a byte-order mark needs the encoding utf-8, and this template's is \(settings.encoding.rawValue)"
            ))
    }

    private mutating func text(_ entry: FrontMatter.Entry) -> LocatedText? {
        guard let string = entry.value.scalar?.string, !string.isEmpty else {
            return refuse(entry, "must be a text")
        }
        return frontMatter.text(string, of: entry.value)
    }

    private mutating func choice<Choice: RawRepresentable & CaseIterable>(
        _ entry: FrontMatter.Entry
    ) -> Choice? where Choice.RawValue == String {
        let known = Choice.allCases.map(\.rawValue)
        guard let string = entry.value.scalar?.string, let choice = Choice(rawValue: string) else {
            let suggestion = entry.value.scalar.flatMap {
                NearestName.suggestion(for: $0.string, among: known)
            }
            return refuse(
                entry, "must be one of \(known.joined(separator: ", "))",
                help: suggestion.map { "did you mean '\($0)'?" })
        }
        return choice
    }

    private mutating func flag(_ entry: FrontMatter.Entry) -> Bool? {
        switch (entry.value.scalar?.style, entry.value.scalar?.string) {
        case (.plain, "true"): true
        case (.plain, "false"): false
        default: refuse(entry, "must be true or false")
        }
    }

    private mutating func number(_ entry: FrontMatter.Entry) -> Int? {
        guard let scalar = entry.value.scalar, scalar.style == .plain, let number = Int(scalar.string),
            number >= 1
        else { return refuse(entry, "must be a whole number from 1") }
        return number
    }

    private mutating func fileExtension(_ entry: FrontMatter.Entry) -> String? {
        let string = entry.value.scalar?.string ?? ""
        let parts = string.split(separator: ".", omittingEmptySubsequences: false)
        let isSafe = parts.allSatisfy { part in
            !part.isEmpty && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
        }
        guard isSafe, string.utf8.count <= 16 else {
            return refuse(entry, "must be letters and digits, such as csv")
        }
        return string
    }

    private mutating func requirements(_ entry: FrontMatter.Entry) -> [TemplateSettings.Requirement] {
        let pairs = Self.pairs(of: entry.value)
        if pairs.isEmpty { problems.append(refusal(of: entry, "must be \(Self.requirementForms)")) }
        return pairs.compactMap { expression, message in
            guard let text = expression.scalar?.string, !text.isEmpty,
                message.map({ $0.scalar != nil }) ?? true
            else {
                let place = frontMatter.text(expression.scalar?.string ?? "", of: expression)
                problems.append(place.diagnostic("'\(entry.key.text)' must be \(Self.requirementForms)"))
                return nil
            }
            return TemplateSettings.Requirement(
                expression: frontMatter.text(text, of: expression), message: message?.scalar?.string)
        }
    }

    private mutating func optionDeclarations(_ entry: FrontMatter.Entry) -> [OptionDeclaration] {
        var reader = OptionDeclarationReader(frontMatter)
        let declarations = reader.declarations(entry)
        problems += reader.problems
        return declarations
    }

    /// Puts an option in the place of the base's of the same name, and new ones behind them.
    private mutating func takeOver(_ declarations: [OptionDeclaration]) {
        for declaration in declarations {
            let same = settings.optionDeclarations.firstIndex { $0.name.text == declaration.name.text }
            if let same {
                settings.optionDeclarations[same] = declaration
            } else {
                settings.optionDeclarations.append(declaration)
            }
        }
    }

    private static let requirementForms = "a list of expressions, or lines 'expression: message'"

    /// The expressions with their messages: `- a`, `- a: message`, `a: message`.
    private static func pairs(of node: Node) -> [(expression: Node, message: Node?)] {
        if let mapping = node.mapping { return mapping.map { ($0.key, $0.value) } }
        return (node.sequence ?? []).flatMap { item in item.mapping == nil ? [(item, nil)] : pairs(of: item) }
    }

    /// Notes what a value must be.
    private mutating func refuse<Value>(
        _ entry: FrontMatter.Entry, _ demand: String, help: String? = nil
    ) -> Value? {
        problems.append(refusal(of: entry, demand, help: help))
        return nil
    }

    /// What a value must be, at the value's place.
    private func refusal(
        of entry: FrontMatter.Entry, _ demand: String, help: String? = nil
    ) -> TemplateDiagnostic {
        let string = entry.value.scalar?.string ?? ""
        // An empty value stands nowhere, and a list over many lines: the key shows where it is.
        let place = string.isEmpty ? entry.key : frontMatter.text(string, of: entry.value)
        return place.diagnostic("'\(entry.key.text)' \(demand)", help: help)
    }
}
