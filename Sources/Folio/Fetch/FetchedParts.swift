import ReportTemplates
import StatementModel

/// What was fetched of one account for several outputs, and what could not be.
struct FetchedParts: Sendable {
    /// A part that could not be fetched.
    private struct Failure: Sendable {
        let part: ReportNeeds
        let error: any Error
    }

    /// The report; parts that no output needs are nil, and so are those that failed.
    var report: Report
    /// What is not in it although nothing failed.
    var notes: [FetchNote] = []
    private var failures: [Failure] = []

    init(report: Report) {
        self.report = report
    }

    /// Notes why a part is not there.
    mutating func fail(_ part: ReportNeeds, _ error: any Error) {
        failures.append(Failure(part: part, error: error))
    }

    /// Why an output with such needs cannot be made; nil when everything that it needs is there.
    func failure(of needs: ReportNeeds) -> (any Error)? {
        failures.first { needs.contains($0.part) }?.error
    }
}
