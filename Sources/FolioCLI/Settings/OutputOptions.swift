import ArgumentParser
import Folio
import Foundation
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

    /// Checks the names of formats and that templates have any, before anything is started.
    ///
    /// - Throws: `ValidationError`.
    @discardableResult
    func formats(_ writing: WriterOptions) throws -> FormatSelection {
        let names = try templateNames()
        let context = try library.context()
        if format == nil, !names.isEmpty {
            return FormatSelection(formats: [], writers: writing.registry(in: context))
        }
        return try writing.selection(format ?? "csv,ofx,xlsx,html", in: context)
    }

    private func templates() throws -> [ExportOutput] {
        let names = try templateNames()
        guard !names.isEmpty else { return [] }
        let library = try library.library()
        var known: Set<TemplateLocation> = []
        // One that is named twice is written once.
        let locations = try names.map(library.locate).filter { known.insert($0).inserted }
        return try locations.map { location in
            let compiled = try library.compile(location)
            for warning in compiled.warnings { Console.remark(TerminalText.safeLines(warning.description)) }
            return .template(compiled)
        }
    }

    /// Names between commas; a file whose own name has commas is taken as it is.
    private func templateNames() throws -> [String] {
        let names = template.flatMap { text in
            FileManager.default.fileExists(atPath: text)
                ? [text] : text.split(separator: ",").map(String.init)
        }
        if names.isEmpty, !template.isEmpty { throw ValidationError("Name at least one template.") }
        return names
    }
}

/// What a command makes, and the writers that it takes.
struct OutputSelection {
    let outputs: [ExportOutput]
    let writers: WriterRegistry
}
