import ArgumentParser
import ReportTemplates
import TemplateEngine

/// `folio templates list`: what there is.
struct TemplatesListCommand: ParsableCommand {
    /// One template for programs.
    private struct View: Encodable {
        let name: String
        let file: String
        let format: String?
        let report: String?
        let title: String?
        let description: String?
        let origin: String
        let error: String?
    }

    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the templates by the names that find them.")

    @OptionGroup var options: TemplateOptionsGroup
    @OptionGroup var answer: AnswerOptions

    func run() throws {
        let library = try options.library()
        let locations = try library.list()
        let uses = Dictionary(locations.map { ($0.baseName, 1) }, uniquingKeysWith: +)
        let views = locations.map { location in
            // Two files share the short name: only the long one finds each.
            let name = uses[location.baseName] == 1 ? location.baseName : location.fileName
            return Self.view(of: location, called: name, in: library)
        }
        if answer.json { return try JSONOutput.print(views) }
        var table = TextTable([
            .init("name", maximumWidth: 32), .init("format"), .init("report"),
            .init("title", maximumWidth: 48), .init("origin", maximumWidth: 48),
        ])
        for view in views {
            table.add([
                view.name, view.format ?? "", view.report ?? "",
                view.title ?? view.error.map { "does not compile: \($0)" } ?? "", view.origin,
            ])
        }
        try table.print()
    }

    /// One wrong file must not hide the others.
    private static func view(
        of location: TemplateLocation, called name: String, in library: TemplateLibrary
    ) -> View {
        do {
            let settings = try library.read(location).settings
            return View(
                name: name, file: location.path, format: settings.formatName,
                report: settings.report.rawValue, title: settings.title, description: settings.description,
                origin: location.origin.description, error: nil)
        } catch {
            let first = (error as? TemplateError)?.diagnostics.first?.message
            return View(
                name: name, file: location.path, format: nil, report: nil, title: nil, description: nil,
                origin: location.origin.description, error: first ?? ErrorReport.sentence(for: error))
        }
    }
}
