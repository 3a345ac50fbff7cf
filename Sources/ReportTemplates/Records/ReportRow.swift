import StatementModel

/// A report as the bindings read it.
struct ReportRow: Sendable {
    let report: Report
    /// The statement with its sums; nil when it was not fetched.
    let figures: StatementFigures?

    init(_ report: Report) {
        self.report = report
        figures = report.statement.map(StatementFigures.init)
    }

    var statement: Statement? { figures?.statement }
}
