import StatementModel

/// A report as the bindings read it.
struct ReportRow: Sendable {
    let report: Report
    /// What the run sets.
    let context: ReportContext
    /// The statement with its sums; nil when it was not fetched.
    let figures: StatementFigures?

    init(_ report: Report, in context: ReportContext) {
        self.report = report
        self.context = context
        figures = report.statement.map(StatementFigures.init)
    }

    var statement: Statement? { figures?.statement }
}
