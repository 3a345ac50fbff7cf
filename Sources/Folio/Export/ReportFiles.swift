import ByteSinks
import OutputWriters
import StatementModel

/// Writes a report in several formats: all files appear, or none does.
struct ReportFiles: Sendable {
    let writers: WriterRegistry

    /// Writes the files.
    ///
    /// - Throws: ``ExportError``, `WriterError`, `SinkError`; then no final name has changed, unless a rename
    ///   itself failed after others.
    func write(_ report: Report, as targets: [(format: OutputFormat, path: String)]) throws
        -> [WrittenFile]
    {
        try write(report, as: targets[...])
    }

    /// Each level keeps its temporary file open while the next ones are written, and gives it its final name
    /// on the way back: the first rename happens when the last file is complete.
    private func write(
        _ report: Report, as targets: ArraySlice<(format: OutputFormat, path: String)>
    ) throws -> [WrittenFile] {
        guard let target = targets.first else { return [] }
        let writer = try writers.required(target.format)
        var sink = try FileSink(path: target.path)
        try writer.write(report, to: &sink)
        // What the sink still holds in memory may not fit on the disk: better now than between two renames.
        try sink.flush()
        let file = WrittenFile(path: target.path, format: target.format, byteCount: sink.byteCount)
        let others = try write(report, as: targets.dropFirst())
        try sink.commit()
        return [file] + others
    }
}
