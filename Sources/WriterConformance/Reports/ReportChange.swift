import StatementModel

/// Two reports that differ in one thing.
struct ReportChange {
    let part: WriterConformance.Part
    let before: ConformanceReport
    let after: Report
    let explanation: String

    /// Changes of an ordinary month, and of amounts that floating point cannot tell apart.
    static var all: [ReportChange] {
        let ordinary = SampleMonth.ordinary
        let huge = SampleMonth.huge
        return [
            change(.amount, "ordinary", ordinary, "An amount changed by one minor unit") { month in
                month.rows[1].minorUnits -= 1
            },
            change(.amount, "huge-amounts", huge, "An amount beyond 53 bits changed by one minor unit") {
                month in
                month.rows[0].minorUnits += 1
            },
            change(.direction, "ordinary", ordinary, "A debit became a credit") { month in
                month.rows[1].minorUnits.negate()
            },
            change(.date, "ordinary", ordinary, "A date changed by a day") { month in
                month.rows[2].day += 1
            },
            change(.narration, "ordinary", ordinary, "A narration changed by a letter") { month in
                month.rows[2].narration += "E"
            },
            change(.row, "ordinary", ordinary, "The last transaction is gone") { month in
                month.rows.removeLast()
            },
        ].compactMap(\.self)
    }

    private static func change(
        _ part: WriterConformance.Part, _ name: String, _ month: SampleMonth, _ explanation: String,
        _ edit: (inout SampleMonth) -> Void
    ) -> ReportChange? {
        var edited = month
        edit(&edited)
        guard let before = month.report, let after = edited.report else { return nil }
        return ReportChange(
            part: part, before: ConformanceReport(name: name, report: before), after: after,
            explanation: explanation)
    }
}
