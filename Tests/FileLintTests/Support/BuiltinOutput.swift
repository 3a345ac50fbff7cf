import ByteSinks
import FileLint
import OutputWriters
import ReportTemplates
import StatementModel

/// What the built-in templates make of statements.
struct BuiltinOutput {
    let template: String
    let name: String
    let bytes: [UInt8]

    /// Names of the built-in templates whose output is a format of statements; pages, journals and documents for
    /// programs are none.
    static func templates() throws -> [String] {
        try TemplateLibrary().list().filter { !$0.isPartial && $0.origin == .builtIn }.map(\.fileName).filter
        { name in
            ["csv", "tsv", "ofx", "qbo", "qfx", "qif", "sta", "xlsx"].contains { name.hasSuffix(".\($0)") }
                || name.hasPrefix("camt-053")
        }
    }

    /// The target of `--for` that a template is made for.
    var target: CSVTarget? {
        CSVTarget.all.filter { template == $0.name || template.hasPrefix($0.name + "-") }.max {
            $0.name.utf8.count < $1.name.utf8.count
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
