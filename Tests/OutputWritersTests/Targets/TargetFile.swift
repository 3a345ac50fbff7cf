import ByteSinks
import OutputWriters
import ReportTemplates
import StatementModel

/// A built-in template, ready to write.
struct TargetFile {
    let writer: TemplateWriter

    init(_ name: String, _ options: [String] = []) throws {
        var library = try TemplateLibrary()
        library.context.options = options.compactMap { OptionAssignment(argument: $0) }
        let template = try library.compile(library.find(name)) { ReportSchema.type(for: $0) }
        try library.context.checkOptions(reach: [template])
        writer = try TemplateWriter(template)
    }

    /// What it makes of a statement, all in one file.
    func bytes(_ statement: Statement) throws -> [UInt8] { try writer.written(statement) }

    /// The files that it makes of a statement.
    func parts(_ statement: Statement) throws -> [[UInt8]] {
        let report = Report(statement)
        return try writer.parts(of: report).map { part in
            var sink = MemorySink()
            try writer.write(part, of: report, to: &sink)
            return sink.bytes
        }
    }
}
