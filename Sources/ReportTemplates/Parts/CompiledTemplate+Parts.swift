import ByteSinks
public import TemplateEngine

/// One of the files that a document makes.
public struct DocumentPart: Sendable, Hashable {
    /// The rows that stand in it; nil for all of them.
    public let rows: Range<Int>?
    /// Its number, from 1.
    public let number: Int
    /// How many parts there are.
    public let count: Int

    /// The name of the part's file without its extension: the document's own name where there is one part,
    /// else with a number of equal length behind it, so that lists of files sort right.
    public func stem(_ document: String) -> String {
        guard count > 1 else { return document }
        let digits = String(number)
        return document + "-" + String(repeating: "0", count: String(count).count - digits.count) + digits
    }
}

extension CompiledTemplate {
    /// The name of the list whose rows are counted, by what a template reports on.
    static func rowList(of report: ReportKind) -> String {
        switch report {
        case .statement: "transactions"
        case .portfolio: "accounts"
        }
    }

    /// The parts that a record's document has to be written in, by `split-rows` and `split-bytes` of the front
    /// matter; one where it sets neither.
    ///
    /// For `split-bytes` the document is rendered once to measure its rows, and each part once to make sure.
    ///
    /// - Throws: ``RenderError``; also when one row alone is longer than a part may be.
    public func parts(of record: any TemplateRecord) throws(RenderError) -> [DocumentPart] {
        guard settings.rowLimit != nil || settings.byteLimit != nil, let slot = rowSlot,
            case .list(let list) = record.value(at: slot)
        else { return [DocumentPart(rows: nil, number: 1, count: 1)] }
        let total: Int
        do { total = try list.count() } catch { throw .data("The rows cannot be counted.") }
        let measure = try settings.byteLimit.map { limit throws(RenderError) in
            (limit: limit, rows: try RowMeasure(of: self, record, slot, rowCount: total))
        }
        var ranges: [Range<Int>] = []
        var start = 0
        repeat {
            var size = min(settings.rowLimit ?? total, total - start)
            if let measure {
                size = try fittingRows(from: start, atMost: size, measure.limit, measure.rows, record, slot)
            }
            ranges.append(start..<start + size)
            start += size
        } while start < total
        return ranges.enumerated().map {
            DocumentPart(rows: $0.element, number: $0.offset + 1, count: ranges.count)
        }
    }

    /// The record with the rows of one part alone; sums and balances stay those of the whole.
    public func record(_ part: DocumentPart, of record: any TemplateRecord) -> any TemplateRecord {
        guard part.count > 1, let rows = part.rows, let slot = rowSlot else { return record }
        return RowSlice(rows, of: record, slot: slot)
    }

    /// How many rows from one on make a file of the permitted length.
    private func fittingRows(
        from start: Int, atMost most: Int, _ limit: Int, _ measure: RowMeasure, _ record: any TemplateRecord,
        _ slot: Int
    ) throws(RenderError) -> Int {
        guard most > 0 else { return 0 }
        let guess = measure.rowCount(from: start, atMost: most, within: limit)
        if guess > 0, try isWithin(limit, RowSlice(start..<start + guess, of: record, slot: slot)) {
            return guess
        }
        // What rows print depends on their surroundings: the true number is looked for below.
        var fits = 0
        var tooMany = max(guess, 1) == 1 ? 2 : guess
        while fits + 1 < tooMany {
            let next = fits + (tooMany - fits) / 2
            let slice = RowSlice(start..<start + next, of: record, slot: slot)
            if try isWithin(limit, slice) { fits = next } else { tooMany = next }
        }
        guard fits > 0 else {
            throw .data("Row \(start + 1) alone makes a file of more than \(limit) bytes (split-bytes).")
        }
        return fits
    }

    private func isWithin(_ limit: Int, _ record: any TemplateRecord) throws(RenderError) -> Bool {
        var sink = MeasuringSink(limit: limit)
        do throws(RenderError) {
            try render(record, to: &sink)
            return true
        } catch {
            guard sink.isOver else { throw error }
            return false
        }
    }
}

/// Counts bytes, keeps none, and refuses more than a limit, so that a rendering which is too long ends early.
private struct MeasuringSink: ByteSink {
    let limit: Int
    private var count = 0

    init(limit: Int) {
        self.limit = limit
    }

    var isOver: Bool { count > limit }

    mutating func write(_ bytes: RawSpan) throws(SinkError) {
        count += bytes.byteCount
        if isOver { throw SinkError(code: .write, destination: "a part", errorNumber: 0) }
    }
}
