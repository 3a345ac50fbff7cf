import ByteSinks
import OutputWriters
import ReportTemplates
import StatementModel

/// What the built-in templates make of statements.
struct BuiltinOutput {
    let template: String
    let name: String
    let bytes: [UInt8]

    /// Names of the templates over one account whose output is a format of statements.
    static func templates() throws -> [String] {
        let library = try TemplateLibrary()
        return try library.list().filter { !$0.isPartial && $0.origin == .builtIn }.map(\.fileName).filter {
            !$0.hasSuffix(".html") && !$0.hasSuffix(".md")
        }
    }

    /// The files of a statement, one or several parts; none where the template refuses the statement with a
    /// sentence, or reports on something else than transactions.
    static func files(of name: String, _ statement: Statement) throws -> [BuiltinOutput] {
        let library = try TemplateLibrary()
        let template = try library.compile(library.find(name)) { ReportSchema.type(for: $0) }
        guard let writer = try? TemplateWriter(template), writer.needs.contains(.transactions) else {
            return []
        }
        let report = Report(statement)
        do {
            return try writer.parts(of: report).map { part in
                var sink = MemorySink()
                try writer.write(part, of: report, to: &sink)
                return BuiltinOutput(
                    template: TemplateFileBase.name(name),
                    name: "statement.\(template.settings.fileExtension)",
                    bytes: sink.bytes)
            }
        } catch is WriterError {
            return []
        }
    }
}

/// The part of a file's name before its last point.
enum TemplateFileBase {
    static func name(_ file: String) -> String {
        String(file[..<(file.lastIndex(of: ".") ?? file.endIndex)])
    }
}
