import OutputWriters
import StatementModel

extension WriterConformance {
    /// Checks what a writer made of one report, and that it makes the same of it again.
    func check(_ report: ConformanceReport, _ outcome: Attempt) -> [ConformanceFinding] {
        func finding(_ rule: ConformanceFinding.Rule, _ explanation: String) -> ConformanceFinding {
            ConformanceFinding(rule: rule, report: report.name, explanation: explanation)
        }
        switch outcome {
        case .failed(let error):
            return [
                finding(
                    .writesOrRefuses,
                    "A report that cannot be written is refused with the reason 'notExpressible'. "
                        + error.description)
            ]
        case .refused(let text):
            let hasExplanation = text.contains { !$0.isWhitespace }
            return hasExplanation ? [] : [finding(.writesOrRefuses, "The refusal says nothing.")]
        case .written(let bytes, _) where bytes.isEmpty:
            return [finding(.givesDocuments, "The document has no bytes, and no error says why.")]
        case .written(let bytes, let largest):
            var findings: [ConformanceFinding] = []
            let again = attempt(report.report).document
            if again != bytes {
                findings.append(finding(.deterministic, Self.difference(bytes, again)))
            }
            if let largestPiece, largest > largestPiece {
                findings.append(
                    finding(
                        .streams,
                        "\(largest) bytes came at once, and \(largestPiece) are allowed: hand the document "
                            + "over in pieces, so that memory does not grow with it."))
            }
            if let explanation = rowCountProblem(report, bytes) {
                findings.append(finding(.rowCount, explanation))
            }
            // A writer that is no function of the report cannot be compared with itself.
            guard again == bytes else { return findings }
            return findings + checkSinks(report, bytes)
        }
    }

    private func rowCountProblem(_ report: ConformanceReport, _ bytes: [UInt8]) -> String? {
        guard let countRows else { return nil }
        let expected = report.report.statement?.entries.count ?? 0
        do {
            let count = try countRows(bytes)
            return count == expected ? nil : "The reader finds \(count) rows instead of \(expected)."
        } catch {
            return "The reader refuses the document: \(error)"
        }
    }

    static func difference(_ first: [UInt8], _ second: [UInt8]?) -> String {
        guard let second else { return "Written the first time, refused the second time." }
        let place = zip(first, second).enumerated().first { $1.0 != $1.1 }?.offset
        return "The second time, \(second.count) bytes came instead of \(first.count); they differ from byte "
            + "\(place ?? min(first.count, second.count)) on."
    }
}
