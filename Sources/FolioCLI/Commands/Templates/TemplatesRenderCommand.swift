import ArgumentParser
import ByteSinks
import Foundation
import ReportTemplates
import TemplateEngine

/// `folio templates render`: any template over any data, without banks.
struct TemplatesRenderCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "render",
        abstract: "Render a template over a JSON document of your own.",
        discussion: """
            The fields that the template can name are those of the document, or those of a JSON Schema. Exit \
            status 5 when the template does not compile.
            """)

    @Argument(help: "A file or the name of a template.", completion: .file())
    var template: String

    @Option(
        help: "The data, a JSON document; '-' reads standard input.", completion: .file(extensions: ["json"]))
    var data: String

    @Option(
        help: "A JSON Schema of the data; what the data show unless given.",
        completion: .file(extensions: ["json"]))
    var schema: String?

    @Option(name: [.customShort("o"), .long], help: "Where to write; standard output unless given.")
    var output: String?

    @OptionGroup var options: TemplateOptionsGroup
    @OptionGroup var set: SetOptions
    @OptionGroup var configuration: ConfigurationOptions

    func run() throws {
        var library = try options.library()
        library.context.options = set.all(try configuration.file())
        let location = try library.locate(template)
        let json = try Self.bytes(of: data)
        let document =
            if let schema {
                try DataDocument(json: json, schema: Self.bytes(of: schema))
            } else {
                try DataDocument(json: json)
            }
        let compiled = try library.compile(location) { _ in document.schema }
        for warning in compiled.warnings { Console.remark(TerminalText.safeLines(warning.description)) }
        try library.context.checkOptions(reach: [compiled])
        try compiled.checkOptions()
        let summary = try write(compiled, document)
        for remark in Self.remarks(on: summary) { Console.remark(remark) }
    }

    private func write(_ template: CompiledTemplate, _ document: DataDocument) throws
        -> CompiledTemplate.Summary
    {
        guard let output else {
            var sink = StandardOutputSink()
            return try template.render(document.record(), to: &sink)
        }
        var sink = try FileSink(path: output)
        let summary = try template.render(document.record(), to: &sink)
        try sink.commit()
        return summary
    }

    private static func bytes(of path: String) throws -> [UInt8] {
        if path == "-" { return [UInt8](try FileHandle.standardInput.readToEnd() ?? Data()) }
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.failure, "'\(path)' cannot be read. Check its name and permissions.")
        }
        return [UInt8](data)
    }

    private static func remarks(on summary: CompiledTemplate.Summary) -> [String] {
        [
            (summary.rendering.droppedCharacters, "characters that the format forbids were left out"),
            (
                summary.rendering.guardedFormulas,
                "texts got an apostrophe in front, since they look like formulas"
            ),
            (
                summary.encoding.rewrittenCharacters,
                "characters that the encoding does not have were rewritten"
            ),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)." }
    }
}
