import TemplateEngine
import Yams

/// Reads settings from a front matter and gathers everything that is wrong.
struct SettingsReader {
    private let frontMatter: FrontMatter
    private var settings: TemplateSettings
    private var problems: [TemplateDiagnostic] = []

    /// The settings of a front matter.
    ///
    /// - Parameter fileName: the file's name, whose extension says the format where the front matter does not.
    static func settings(
        of frontMatter: FrontMatter, fileName: String
    ) throws(TemplateError) -> TemplateSettings {
        var reader = SettingsReader(frontMatter: frontMatter, settings: TemplateSettings(fileName: fileName))
        reader.read()
        guard reader.problems.isEmpty else { throw TemplateError(diagnostics: reader.problems) }
        return reader.settings
    }

    private mutating func read() {
        // Defaults follow from the format, wherever it stands.
        for entry in frontMatter.entries where entry.key.text == FrontMatterKey.format.rawValue {
            if let format: TemplateFormat = choice(entry), format != settings.format {
                settings = TemplateSettings(format: format)
            }
        }
        for entry in frontMatter.entries {
            guard let key = FrontMatterKey(rawValue: entry.key.text) else {
                refuseKey(entry.key)
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
        case .requires: settings.requirements = requirements(entry)
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
        let pairs: [(expression: Node, message: Node?)] =
            if let sequence = entry.value.sequence {
                sequence.map { ($0, nil) }
            } else if let mapping = entry.value.mapping {
                mapping.map { ($0.key, $0.value) }
            } else {
                []
            }
        guard !pairs.isEmpty else {
            _ = refuse(entry, "must be a list of expressions, or lines 'expression: message'") as Never?
            return []
        }
        return pairs.compactMap { expression, message in
            guard let text = expression.scalar?.string, !text.isEmpty,
                message.map({ $0.scalar != nil }) ?? true
            else {
                return refuse(entry, "must be a list of expressions, or lines 'expression: message'")
            }
            return TemplateSettings.Requirement(
                expression: frontMatter.text(text, of: expression), message: message?.scalar?.string)
        }
    }

    /// Notes what a value must be, at the value's place.
    private mutating func refuse<Value>(
        _ entry: FrontMatter.Entry, _ demand: String, help: String? = nil
    ) -> Value? {
        let place = frontMatter.text(entry.value.scalar?.string ?? "", of: entry.value)
        // An empty value stands nowhere: the key shows where it is missing.
        let shown = entry.value.scalar?.string.isEmpty == false ? place : entry.key
        problems.append(shown.diagnostic("'\(entry.key.text)' \(demand)", help: help))
        return nil
    }
}
