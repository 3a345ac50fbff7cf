import OutputWriters
import ReportTemplates
import StatementModel

/// A sort of file an account, ready to be written.
struct PreparedOutput: Sendable {
    let writer: any OutputWriter
    /// The template, where it is one: it can cut a report into parts.
    let template: TemplateWriter?
    /// What stands between the account's name and the extension: nothing, or the template's name.
    let nameSuffix: String
    /// What a person calls it.
    let name: String

    /// The parts of a report that it names.
    var needs: ReportNeeds { writer.needs }
    var format: OutputFormat { writer.format }

    /// The outputs that make a file an account.
    ///
    /// - Throws: ``ExportError``, `TemplateOptionError`.
    static func prepared(_ outputs: [ExportOutput], _ writers: WriterRegistry) throws -> [PreparedOutput] {
        try outputs.filter { !$0.isPortfolio }.map { output in
            switch output {
            case .format(let format):
                let writer = try writers.required(format)
                let template = try (writer as? BuiltinTemplateWriter)?.writer() ?? writer as? TemplateWriter
                try template?.template.checkOptions()
                return PreparedOutput(writer: writer, template: template, nameSuffix: "", name: format.name)
            case .template(let template):
                if template.fileNameNeeds != .account {
                    throw ExportError.fileNameNeedsMore(template: template.file.name)
                }
                try template.checkOptions()
                let writer = try TemplateWriter(template)
                return PreparedOutput(
                    writer: writer, template: writer, nameSuffix: "-" + template.baseName,
                    name: template.file.name)
            }
        }
    }

    /// The name that the template's front matter gives to an account's file; nil for the usual one.
    ///
    /// - Throws: `WriterError`.
    func fileStem(for account: Account, _ period: Period) throws -> String? {
        guard let template = template?.template, template.fileName != nil else { return nil }
        let record = try Report(account: account, period: period).templateRecord(in: template.context)
        do {
            return try template.fileStem(for: record)
        } catch {
            throw WriterError(error)
        }
    }
}
