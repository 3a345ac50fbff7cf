import ReportTemplates
import TemplateEngine

/// A template as `describe` shows it.
struct TemplateView: Encodable {
    let name: String
    let file: String
    let origin: String
    let title: String?
    let description: String?
    let report: String
    let format: String
    let fileExtension: String
    let fileName: String?
    let encoding: String
    let newline: String
    let byteOrderMark: Bool
    let splitRows: Int?
    let splitBytes: Int?
    let requires: [String]
    let options: [Option]
    /// The fields that the template names: record, point, field.
    let fields: [String]
    private let types: [String]

    /// A value that a run may set.
    struct Option: Encodable {
        let name: String
        let type: String
        let allowed: String
        let defaultValue: String?
        let isRequired: Bool
        let meaning: String

        init(_ declaration: OptionDeclaration) {
            name = declaration.name.text
            type = declaration.type.name.rawValue
            allowed = declaration.type.words
            defaultValue = declaration.defaultValue?.description
            isRequired = declaration.isRequired
            meaning = declaration.meaning
        }
    }

    private enum CodingKeys: String, CodingKey {
        case name, file, origin, title, description, report, format, fileExtension, fileName, encoding,
            newline,
            byteOrderMark, splitRows, splitBytes, requires, options, fields
    }

    init(_ template: CompiledTemplate, at location: TemplateLocation, _ records: [SchemaView]) {
        let settings = template.settings
        name = location.baseName
        file = location.path
        origin = location.origin.description
        title = settings.title
        description = settings.description
        report = settings.report.rawValue
        format = settings.formatName
        fileExtension = settings.fileExtension
        fileName = settings.fileName?.text
        encoding = settings.encoding.rawValue
        newline = settings.newline.rawValue
        byteOrderMark = settings.hasByteOrderMark
        splitRows = settings.rowLimit
        splitBytes = settings.byteLimit
        requires = settings.requirements.map(\.expression.text)
        options = settings.optionDeclarations.map(Option.init)
        let fields = template.usage.fields.sorted()
        self.fields = fields
        let known = Dictionary(
            records.flatMap { record in record.fields.map { ("\(record.name).\($0.name)", $0.type) } },
            uniquingKeysWith: { first, _ in first })
        var own = Dictionary(
            settings.optionDeclarations.map { ("options.\($0.fieldName)", $0.type.name.rawValue) },
            uniquingKeysWith: { first, _ in first })
        own["\(ReportSchema.type(for: settings.report).name).options"] = "options"
        types = fields.map { known[$0] ?? own[$0] ?? "" }
    }

    private func printOptions() throws {
        guard !options.isEmpty else { return }
        try Console.print()
        try Console.print("options, given with --set NAME=VALUE")
        for option in options {
            let fallback = option.defaultValue ?? (option.isRequired ? "an error" : "nothing")
            let facts = "\(option.allowed); unless set: \(fallback)"
            try Console.print("  " + TerminalText.safe("\(option.name)  \(facts)"))
            for line in WrappedText.lines(TerminalText.safe(option.meaning), width: Self.width) {
                try Console.print("      " + line)
            }
        }
    }

    /// How many columns the meaning of an option takes.
    private static let width = 90

    /// Writes it for people.
    func print() throws {
        try Facts([
            ("name", name), ("title", title), ("description", description), ("report", report),
            ("format", format),
            ("file name", fileName), ("extension", fileExtension), ("encoding", encoding),
            ("newline", newline),
            ("byte-order mark", byteOrderMark ? "yes" : nil), ("rows a file", splitRows.map(String.init)),
            ("bytes a file", splitBytes.map(String.init)),
            ("requires", requires.isEmpty ? nil : requires.joined(separator: ", ")), ("origin", origin),
        ]).print()
        try printOptions()
        guard !fields.isEmpty else { return }
        try Console.print()
        var table = TextTable([.init("names"), .init("type", maximumWidth: 48)])
        for (field, type) in zip(fields, types) { table.add([field, type]) }
        try table.print()
    }
}
