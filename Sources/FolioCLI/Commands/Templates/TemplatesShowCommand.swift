import ArgumentParser
import ByteSinks
import ReportTemplates
import TemplateEngine
import WorkbookTemplates

/// `folio templates show`: a template's file as it is.
struct TemplatesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a template's file as it is; of a workbook the cells that hold tags and expressions.")

    @Argument(help: "The template's name.")
    var name: String

    @OptionGroup var options: TemplateOptionsGroup

    func run() throws {
        let library = try options.library()
        let location = try library.locate(name)
        let bytes = try library.bytes(of: location)
        guard location.isWorkbook else {
            var sink = StandardOutputSink()
            return try sink.write(bytes)
        }
        if let settings = try library.settingsFile(of: location) {
            try Console.print(TerminalText.safeLines(String(decoding: settings.bytes, as: UTF8.self)))
        }
        do {
            for cell in try WorkbookCell.all(in: bytes) {
                try Console.print(TerminalText.safeLines("\(cell.sheet)!\(cell.cell)  \(cell.text)"))
            }
        } catch let error as WorkbookTemplateError {
            throw CommandFailure(.template, "\(location.displayName): \(error.description)")
        }
    }
}
