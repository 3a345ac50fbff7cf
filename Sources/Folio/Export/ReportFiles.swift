import ByteSinks
import OutputWriters
import ReportTemplates
import StatementModel

/// Writes an account's files: all appear, or none does.
enum ReportFiles {
    /// One file that is to be written.
    private struct Target {
        let output: PreparedOutput
        let path: String
        /// The part of the report that the file holds; nil for all of it.
        let part: DocumentPart?
    }

    /// Writes the files of an account, cut into numbered parts where a template asks for it.
    ///
    /// - Parameters:
    ///   - report: the account's report.
    ///   - outputs: what is made of it.
    ///   - stems: the path of each output's file without its extension.
    /// - Throws: `WriterError`, `SinkError`; then no final name has changed, unless a rename itself failed
    ///   after others.
    static func write(_ report: Report, _ outputs: [PreparedOutput], _ stems: [String]) throws
        -> [WrittenFile]
    {
        let targets = try zip(outputs, stems).flatMap { output, stem in
            try self.targets(output, stem, report)
        }
        return try write(report, targets[...])
    }

    private static func targets(
        _ output: PreparedOutput, _ stem: String, _ report: Report
    ) throws -> [Target] {
        let parts = try output.template?.parts(of: report) ?? []
        guard parts.count > 1 else {
            return [Target(output: output, path: "\(stem).\(output.format.name)", part: nil)]
        }
        return parts.map {
            Target(output: output, path: "\($0.stem(stem)).\(output.format.name)", part: $0)
        }
    }

    /// Each level keeps its temporary file open while the next ones are written, and gives it its final name
    /// on the way back: the first rename happens when the last file is complete.
    private static func write(_ report: Report, _ targets: ArraySlice<Target>) throws -> [WrittenFile] {
        guard let target = targets.first else { return [] }
        var sink = try FileSink(path: target.path)
        if let part = target.part, let template = target.output.template {
            try template.write(part, of: report, to: &sink)
        } else {
            try target.output.writer.write(report, to: &sink)
        }
        // What the sink still holds in memory may not fit on the disk: better now than between two renames.
        try sink.flush()
        let file = WrittenFile(path: target.path, format: target.output.format, byteCount: sink.byteCount)
        let others = try write(report, targets.dropFirst())
        try sink.commit()
        return [file] + others
    }
}
