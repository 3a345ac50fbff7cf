import ArgumentParser
import ByteSinks
import ReportTemplates

/// `folio templates show`: a template's file as it is.
struct TemplatesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Print a template's file as it is.")

    @Argument(help: "The template's name.")
    var name: String

    @OptionGroup var options: TemplateOptionsGroup

    func run() throws {
        let library = try options.library()
        var sink = StandardOutputSink()
        try sink.write(library.bytes(of: library.locate(name)))
    }
}
