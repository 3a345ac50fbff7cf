import ByteSinks
import StatementModel
import TestSupport
import Testing

@testable import OutputWriters

@Suite("What a workbook cannot express")
struct XLSXErrorTests {
    @Test("An id that no cell holds is refused before a byte is written; its own text is not told")
    func refusesLongID() throws {
        var builder = try StatementBuilder()
        try builder.row(1, -100, "x")
        try builder.row(2, -100, "x", id: String(repeating: "z", count: 32_768))
        let statement = try builder.statement()
        var sink = MemorySink()
        let error = #expect(throws: WriterError.self) { try XLSXWriter().write(statement, to: &sink) }
        #expect(error?.reason == .notExpressible)
        #expect(error?.description.contains("Line 2") == true)
        #expect(error?.description.contains("zz") == false)
        #expect(sink.bytes.isEmpty)
    }

    @Test("A destination that fails is told as such, whenever it fails", arguments: [0, 100, 2_000, 5_000])
    func reportsSink(capacity: Int) throws {
        let statement = try StatementCase.rich.statement()
        var sink = SmallSink(capacity: capacity)
        let error = #expect(throws: WriterError.self) { try XLSXWriter().write(statement, to: &sink) }
        #expect(error?.reason == .sink(SmallSink.error))
    }
}

/// Takes so many bytes and no more.
private struct SmallSink: ByteSink {
    var capacity: Int

    static let error = SinkError(code: .write, destination: "full", errorNumber: 28)

    mutating func write(_ bytes: RawSpan) throws(SinkError) {
        guard bytes.byteCount <= capacity else { throw Self.error }
        capacity -= bytes.byteCount
    }
}
