import ArgumentParser
import Folio
import OutputWriters
import ReportTemplates
import TemplateEngine

/// What an export makes of each account, and of all together.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: "Formats, separated by commas: csv, ofx, xlsx, html (all four unless templates are named).")
    var format: String?

    @Option(
        name: .shortAndLong,
        help: "A template by name or file; may be repeated. 'folio templates list' shows what there is.",
        completion: .file())
    var template: [String] = []

    @OptionGroup var library: TemplateOptionsGroup

    /// What the options name, checked: templates are compiled before anything is fetched.
    ///
    /// - Throws: `ValidationError`, `TemplateLibraryError`, `TemplateError`.
    func outputs(_ registry: WriterRegistry) throws -> [ExportOutput] {
        let formats = try formats(among: registry).map(ExportOutput.format)
        guard !template.isEmpty else { return formats }
        let library = try library.library()
        let names = template.flatMap { $0.split(separator: ",").map(String.init) }
        return try formats
            + names.map { name in
                let compiled = try library.compile(library.locate(name))
                for warning in compiled.warnings {
                    Console.remark(TerminalText.safeLines(warning.description))
                }
                return .template(compiled)
            }
    }

    /// Checks the names of formats, before anything is started.
    ///
    /// - Throws: `ValidationError`.
    @discardableResult
    func formats(among registry: WriterRegistry) throws -> [OutputFormat] {
        guard let format = format ?? (template.isEmpty ? "csv,ofx,xlsx,html" : nil) else { return [] }
        let known = registry.formats
        let formats = format.split(separator: ",").map {
            OutputFormat($0.trimmingPrefix { $0 == " " }.description)
        }
        for format in formats where !known.contains(format) {
            let names = known.map(\.name)
            let hint =
                NearestName.suggestion(for: format.name, among: names).map { " Did you mean '\($0)'?" } ?? ""
            throw ValidationError(
                "There is no format '\(format)'. Known are \(names.joined(separator: ", ")).\(hint)")
        }
        guard !formats.isEmpty else { throw ValidationError("Name at least one format.") }
        return formats
    }
}
