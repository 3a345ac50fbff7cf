import OutputWriters
import StatementModel

extension WriterConformance {
    /// Changes one thing of a report at a time; the document must change with it.
    func checkLosses() -> [ConformanceFinding] {
        ReportChange.all.compactMap { change in
            guard parts.contains(change.part) else { return nil }
            guard let before = attempt(change.before.report).document,
                let after = attempt(change.after).document
            else { return nil }
            guard before == after else { return nil }
            return ConformanceFinding(
                rule: .losesNothing, report: change.before.name,
                explanation: "\(change.explanation), and the document stayed the same.")
        }
    }
}
