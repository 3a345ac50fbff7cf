import ByteSinks
import StatementModel
import TemplateEngine

/// How many bytes each row of a document takes, and how many stand around the rows.
struct RowMeasure {
    private let weights: [Int]
    /// What stands in every part: headings, sums, what is behind the rows.
    private let surroundings: Int

    /// Renders the document once into nothing.
    ///
    /// - Parameters:
    ///   - slot: the place of the list of rows in the record.
    ///   - rowCount: how many rows it has.
    /// - Throws: what rendering throws.
    init(
        of template: CompiledTemplate, _ record: any TemplateRecord, _ slot: Int, rowCount: Int
    ) throws(RenderError) {
        let meter = RowMeter(rowCount: rowCount)
        var sink = MeteredSink(meter: meter)
        try template.render(MeteredRecord(record, slot: slot, meter), isRowByRow: true, to: &sink)
        weights = meter.weights
        surroundings = meter.byteCount - weights.reduce(0, +)
    }

    /// How many rows from one on fit into a file, if they take as much there as they do here.
    func rowCount(from start: Int, atMost most: Int, within limit: Int) -> Int {
        var length = surroundings
        var count = 0
        while count < most, length + weights[start + count] <= limit {
            length += weights[start + count]
            count += 1
        }
        return count
    }
}

/// Counts the bytes of a document, and notes for each row how many came while it was the present one.
private final class RowMeter {
    var byteCount = 0
    var weights: [Int]

    init(rowCount: Int) {
        weights = Array(repeating: 0, count: rowCount)
    }
}

/// Keeps nothing.
private struct MeteredSink: ByteSink {
    let meter: RowMeter

    func write(_ bytes: RawSpan) {
        meter.byteCount += bytes.byteCount
    }
}

/// A record whose list of rows tells the meter of every walk.
private final class MeteredRecord: TemplateRecord {
    private let whole: any TemplateRecord
    private let slot: Int
    private let meter: RowMeter

    init(_ whole: any TemplateRecord, slot: Int, _ meter: RowMeter) {
        self.whole = whole
        self.slot = slot
        self.meter = meter
    }

    var currency: Currency? { whole.currency }

    func value(at slot: Int) -> TemplateValue {
        let value = whole.value(at: slot)
        guard slot == self.slot, case .list(let list) = value else { return value }
        return .list(MeteredList(list, meter))
    }
}

private final class MeteredList: TemplateList {
    private let whole: any TemplateList
    private let meter: RowMeter

    init(_ whole: any TemplateList, _ meter: RowMeter) {
        self.whole = whole
        self.meter = meter
    }

    func count() throws -> Int { try whole.count() }

    func makeCursor() throws -> any TemplateCursor { Cursor(try whole.makeCursor(), meter) }

    private final class Cursor: TemplateCursor {
        private let whole: any TemplateCursor
        private let meter: RowMeter
        private var position = -1
        /// How many bytes there were when the present row began.
        private var start = 0

        init(_ whole: any TemplateCursor, _ meter: RowMeter) {
            self.whole = whole
            self.meter = meter
        }

        func advance() throws -> Bool {
            // Several walks over the same rows add up: sums print nothing, two lists print each row twice.
            if meter.weights.indices.contains(position) {
                meter.weights[position] += meter.byteCount - start
            }
            start = meter.byteCount
            position += 1
            return try whole.advance()
        }

        func value(at slot: Int) -> TemplateValue { whole.value(at: slot) }

        func current() -> TemplateValue { whole.current() }
    }
}
