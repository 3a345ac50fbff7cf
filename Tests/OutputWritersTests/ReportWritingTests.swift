import ByteSinks
import OutputWriters
import StatementModel
import Testing

@Suite("A report as input of writers")
struct ReportWritingTests {
    @Test("A report without a statement is refused before a byte is written, with what to do")
    func refusesWithoutStatement() throws {
        let statement = try StatementCase.rich.statement()
        let report = Report(account: statement.account, period: statement.period)
        for format in WriterRegistry.standard.formats {
            let writer = try #require(WriterRegistry.standard.writer(for: format))
            var sink = MemorySink()
            let error = #expect(throws: WriterError.self) { try writer.write(report, to: &sink) }
            #expect(error?.reason == .notExpressible)
            let remedy = format == .xlsx ? "make it with a statement" : "fetch the report with what"
            #expect(error?.description.contains(remedy) == true)
            #expect(sink.bytes.isEmpty)
        }
    }

    @Test("A statement alone is written as the report of it")
    func statementAlone() throws {
        let statement = try StatementCase.rich.statement()
        for format in WriterRegistry.standard.formats {
            let writer = try #require(WriterRegistry.standard.writer(for: format))
            var sink = MemorySink()
            try writer.write(Report(statement), to: &sink)
            #expect(try writer.written(statement) == sink.bytes)
        }
    }
}
