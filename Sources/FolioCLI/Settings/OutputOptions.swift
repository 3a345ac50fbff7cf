import ArgumentParser
import Folio
import OutputWriters
import ReportTemplates
import TemplateEngine

/// What an export makes of each account, and of all together.
struct OutputOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: """
            Formats, separated by commas: csv, ofx, xlsx, html (all four unless templates are named), and programs; \
            see 'folio writers'.
            """)
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
    func selection(_ writing: WriterOptions) throws -> OutputSelection {
        let formats = try formats(writing)
        return OutputSelection(
            outputs: formats.formats.map(ExportOutput.format) + (try templates()), writers: formats.writers)
    }

    /// Checks the names of formats, before anything is started.
    ///
    /// - Throws: `ValidationError`.
    @discardableResult
    func formats(_ writing: WriterOptions) throws -> FormatSelection {
        if format == nil, !template.isEmpty { return FormatSelection(formats: [], writers: writing.registry) }
        return try writing.selection(format ?? "csv,ofx,xlsx,html")
    }

    private func templates() throws -> [ExportOutput] {
        guard !template.isEmpty else { return [] }
        let library = try library.library()
        return try template.flatMap { $0.split(separator: ",").map(String.init) }.map { name in
            let compiled = try library.compile(library.locate(name))
            for warning in compiled.warnings { Console.remark(TerminalText.safeLines(warning.description)) }
            return .template(compiled)
        }
    }
}

/// What a command makes, and the writers that it takes.
struct OutputSelection {
    let outputs: [ExportOutput]
    let writers: WriterRegistry
}
