import OutputWriters
import StatementModel

extension WriterConformance {
    /// Checks a writer on a slow sink and on sinks that fail at the first byte, in the middle and at the end.
    func checkSinks(_ report: ConformanceReport, _ document: [UInt8]) -> [ConformanceFinding] {
        var findings: [ConformanceFinding] = []
        if let explanation = tricklingProblem(report, document) {
            findings.append(
                ConformanceFinding(rule: .independentOfSink, report: report.name, explanation: explanation))
        }
        for capacity in Set([0, document.count / 2, document.count - 1]).sorted() {
            findings += checkFailure(report, capacity: capacity)
        }
        return findings
    }

    private func tricklingProblem(_ report: ConformanceReport, _ document: [UInt8]) -> String? {
        var sink = TricklingSink()
        do throws(WriterError) {
            try writer.write(report.report, to: &sink)
        } catch {
            return "A sink that takes single bytes is refused: \(error.description)"
        }
        return sink.bytes == document ? nil : Self.difference(document, sink.bytes)
    }

    private func checkFailure(_ report: ConformanceReport, capacity: Int) -> [ConformanceFinding] {
        var sink = FailingSink(capacity: capacity)
        var failure: String?
        do throws(WriterError) {
            try writer.write(report.report, to: &sink)
            failure = "The sink failed after \(capacity) bytes, and the writer told of no error."
        } catch {
            if error.reason != .sink(FailingSink.error) {
                failure =
                    "The sink failed after \(capacity) bytes, and the writer told of another error: "
                    + error.description
            }
        }
        var findings: [ConformanceFinding] = []
        if let failure {
            findings.append(
                ConformanceFinding(rule: .reportsSinkFailure, report: report.name, explanation: failure))
        }
        if sink.writesAfterFailure > 0 {
            findings.append(
                ConformanceFinding(
                    rule: .stopsAfterSinkFailure, report: report.name,
                    explanation: "The sink failed after \(capacity) bytes and was written to "
                        + "\(sink.writesAfterFailure) times more."))
        }
        return findings
    }
}
