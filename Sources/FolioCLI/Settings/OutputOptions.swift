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

    @OptionGroup var settings: RunOptions

    /// What the options name, checked: templates are compiled, and the values of their options looked at, before
    /// anything is fetched.
    ///
    /// - Throws: `ValidationError`, `TemplateLibraryError`, `TemplateError`, `TemplateOptionError`.
    func selection(_ writing: WriterOptions, _ file: ConfigurationFile) throws -> OutputSelection {
        let library = try settings.library(file)
        let formats = try formats(writing, in: library.context)
        let selection = OutputSelection(
            outputs: formats.formats.map(ExportOutput.format) + (try templates(library)),
            writers: formats.writers)
        let templates = try selection.templates()
        library.remarkOnUnknownTemplates(besides: templates)
        try library.context.checkOptions(reach: templates)
        for template in templates { try template.checkOptions() }
        return selection
    }

    /// Checks the names of formats and that templates have any, before anything is started.
    ///
    /// - Throws: `ValidationError`.
    @discardableResult
    func formats(
        _ writing: WriterOptions, in context: ReportContext = .standard
    ) throws -> FormatSelection {
        let names = try templateNames()
        if format == nil, !names.isEmpty {
            return FormatSelection(formats: [], writers: writing.registry(in: context))
        }
        return try writing.selection(format ?? "csv,ofx,xlsx,html", in: context)
    }

    private func templates(_ library: TemplateLibrary) throws -> [ExportOutput] {
        let names = try templateNames()
        guard !names.isEmpty else { return [] }
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

    /// The templates, those of formats too.
    func templates() throws -> [CompiledTemplate] {
        try outputs.compactMap { output in
            switch output {
            case .template(let template): template
            case .format(let format):
                try (writers.writer(for: format) as? BuiltinTemplateWriter)?.writer().template
            }
        }
    }
}
