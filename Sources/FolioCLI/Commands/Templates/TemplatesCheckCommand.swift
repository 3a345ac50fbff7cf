import ArgumentParser
import ReportTemplates
import TemplateEngine

/// `folio templates check`: compiles, and says everything that is wrong.
struct TemplatesCheckCommand: ParsableCommand {
    /// One template for programs.
    private struct View: Encodable {
        let template: String
        let compiles: Bool
        let diagnostics: [DiagnosticView]
    }

    /// One diagnostic for programs, such as an editor.
    private struct DiagnosticView: Encodable {
        let severity: String
        let file: String
        let line: Int
        let column: Int
        let width: Int
        let message: String
        let help: String?

        init(_ diagnostic: TemplateDiagnostic) {
            severity = diagnostic.severity.rawValue
            file = diagnostic.file
            line = diagnostic.line
            column = diagnostic.column
            width = diagnostic.width
            message = diagnostic.message
            help = diagnostic.help
        }
    }

    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Compile templates and tell everything that is wrong or worth a second look.",
        discussion: "Exit status: 0 when all compile, 5 when one does not. Nothing is fetched.")

    @Argument(help: "Files or names of templates.", completion: .file())
    var files: [String]

    @OptionGroup var options: TemplateOptionsGroup
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        let library = try options.library()
        // A name that finds nothing is told before the first file is compiled.
        let locations = try files.map { try library.locate($0) }
        let results = try locations.map { try Self.result(of: $0, in: library) }
        if answer.json {
            try JSONOutput.print(
                zip(files, results).map {
                    View(
                        template: $0, compiles: $1.compiles,
                        diagnostics: $1.diagnostics.map(DiagnosticView.init))
                })
        } else {
            for (location, result) in zip(locations, results) {
                for diagnostic in result.diagnostics {
                    try Console.print(TerminalText.safeLines(diagnostic.description))
                }
                if location.isPartial {
                    // Alone it lacks the names that its surroundings give it.
                    try Console.print("\(location.displayName): a partial; check the templates that use it")
                } else if result.compiles {
                    try Console.print("\(location.displayName): compiles")
                }
            }
        }
        if results.contains(where: { !$0.compiles }) { throw CommandFailure(.template, "") }
    }

    private static func result(
        of location: TemplateLocation, in library: TemplateLibrary
    ) throws -> (compiles: Bool, diagnostics: [TemplateDiagnostic]) {
        guard !location.isPartial else {
            // Whether it can be read at all is worth knowing.
            _ = try library.bytes(of: location)
            return (true, [])
        }
        do {
            return (true, try library.compile(location).warnings)
        } catch let error as TemplateError {
            return (false, error.diagnostics)
        }
    }
}
