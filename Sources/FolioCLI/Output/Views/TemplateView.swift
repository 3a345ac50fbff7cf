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
    /// The fields that the template names: record, point, field.
    let fields: [String]
    private let types: [String]

    private enum CodingKeys: String, CodingKey {
        case name, file, origin, title, description, report, format, fileExtension, fileName, encoding,
            newline,
            byteOrderMark, splitRows, splitBytes, requires, fields
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
        let fields = template.usage.fields.sorted()
        self.fields = fields
        let known = Dictionary(
            records.flatMap { record in record.fields.map { ("\(record.name).\($0.name)", $0.type) } },
            uniquingKeysWith: { first, _ in first })
        types = fields.map { known[$0] ?? "" }
    }

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
        guard !fields.isEmpty else { return }
        try Console.print()
        var table = TextTable([.init("names"), .init("type", maximumWidth: 48)])
        for (field, type) in zip(fields, types) { table.add([field, type]) }
        try table.print()
    }
}
