public import ByteSinks
public import TemplateEngine

extension CompiledTemplate {
    /// Cuts a report into the parts that the template's limits ask for: numbered files without overlap, each
    /// with its own head and tail.
    ///
    /// With a limit of bytes the report is rendered to be measured, several times for each part.
    ///
    /// - Parameters:
    ///   - record: a report of one account.
    ///   - rowCount: how many transactions it has.
    /// - Returns: the rows of each part, from 0; one part of all rows where the template has no limit.
    /// - Throws: ``RenderError``: a single row is larger than a file may be, or the report cannot be rendered.
    public func parts(of record: any TemplateRecord, rowCount: Int) throws(RenderError) -> [Range<Int>] {
        let limit = max(1, settings.rowLimit ?? rowCount)
        guard let byteLimit = settings.byteLimit else {
            guard rowCount > limit else { return [0..<rowCount] }
            return stride(from: 0, to: rowCount, by: limit).map { $0..<min($0 + limit, rowCount) }
        }
        var parts: [Range<Int>] = []
        var start = 0
        repeat {
            let most = min(start + limit, rowCount)
            let end = try end(of: start, most: most, record, byteLimit)
            parts.append(start..<end)
            start = end
        } while start < rowCount
        return parts
    }

    /// The last row, exclusive, up to which a part that begins at `start` fits.
    private func end(
        of start: Int, most: Int, _ record: any TemplateRecord, _ byteLimit: Int
    ) throws(RenderError) -> Int {
        if try size(of: record, start..<most) <= byteLimit { return most }
        var fitting = start
        var tooFar = most
        while tooFar - fitting > 1 {
            let middle = fitting + (tooFar - fitting) / 2
            if try size(of: record, start..<middle) <= byteLimit { fitting = middle } else { tooFar = middle }
        }
        guard fitting > start else {
            throw .requirement(
                "The template '\(file.name)' allows \(byteLimit) bytes a file (split-bytes), and "
                    + (start < most ? "line \(start + 1) alone needs more" : "an empty file needs more")
                    + ": raise the limit.")
        }
        return fitting
    }

    private func size(of record: any TemplateRecord, _ rows: Range<Int>) throws(RenderError) -> Int {
        var sink = CountingSink()
        try render(record, rows: rows, to: &sink)
        return sink.byteCount
    }

    /// Writes one part of a report.
    ///
    /// - Parameter rows: the transactions that the part shows, from 0; totals and balances are the whole
    ///   report's.
    /// - Throws: ``RenderError``; the sink then holds an incomplete document.
    @discardableResult
    public func render(
        _ record: any TemplateRecord, rows: Range<Int>, to sink: inout some ByteSink & ~Copyable
    ) throws(RenderError) -> Summary {
        guard let slot = ReportSchema.statement.slot(of: "transactions") else {
            return try render(record, to: &sink)
        }
        return try render(WindowedRecord(record, slot: slot, rows: rows), to: &sink)
    }
}

/// Counts bytes and keeps none.
private struct CountingSink: ByteSink {
    private(set) var byteCount = 0

    mutating func write(_ bytes: RawSpan) { byteCount += bytes.byteCount }
}
