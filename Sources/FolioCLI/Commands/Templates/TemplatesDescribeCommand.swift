import ArgumentParser
import ReportTemplates
import TemplateEngine

/// `folio templates describe`: what templates can name, or what one template is.
struct TemplatesDescribeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "describe",
        abstract: "Print the fields that templates can name, with type, unit and meaning.",
        discussion:
            "With the name of a record (transaction, account, …) only that; with the name of a template, "
            + "what it is and which fields it names.")

    @Argument(help: "A record or a template; everything unless given.")
    var name: String?

    @OptionGroup var options: TemplateOptionsGroup
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        let records = SchemaView.all
        guard let name else { return try print(records) }
        let matching = records.filter { $0.name == name }
        if !matching.isEmpty {
            try print(matching)
            return try nameTemplate(likeRecord: name)
        }
        try describe(template: name, records)
    }

    /// A template may have the name of a record: its file's name tells it apart.
    private func nameTemplate(likeRecord name: String) throws {
        guard !answer.json, let template = try? options.library().find(name) else { return }
        try Console.print()
        try Console.print(
            "There is a template of this name, too: folio templates describe \(template.fileName)")
    }

    private func print(_ records: [SchemaView]) throws {
        if answer.json { return try JSONOutput.print(records) }
        for (index, record) in records.enumerated() {
            if index > 0 { try Console.print() }
            for line in record.lines { try Console.print(line) }
        }
    }

    private func describe(template name: String, _ records: [SchemaView]) throws {
        let library = try options.library()
        let location: TemplateLocation
        do {
            location = try library.locate(name)
        } catch TemplateLibraryError.notFound(_, let suggestion) {
            let record = NearestName.suggestion(for: name, among: records.map(\.name))
            let hint = (record ?? suggestion).map { " Did you mean '\($0)'?" } ?? ""
            throw CommandFailure(
                .failure,
                "There is no record and no template '\(name)'.\(hint) Records are "
                    + records.map(\.name).joined(separator: ", ") + ".")
        }
        let view = TemplateView(try library.compile(location), at: location, records)
        if answer.json { return try JSONOutput.print(view) }
        try view.print()
    }
}
