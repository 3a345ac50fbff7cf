public import ArgumentParser
import Folio
import OutputWriters
public import WriterConformance

extension WriterConformance.Part: ExpressibleByArgument {}

/// `folio writers check`: the conformance suite, on a program or a built-in writer.
struct WriterCheckCommand: AsyncParsableCommand {
    private struct View: Encodable {
        struct Finding: Encodable {
            let rule: String
            let report: String
            let explanation: String
        }

        let format: String
        let reports: Int
        let findings: [Finding]
    }

    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Try a writer on invented reports that writers stumble over.",
        discussion: """
            Runs the writer some dozen times: an empty month, hostile texts, huge amounts, 10,000 rows, a sink that \
            fails, and others. Prints what it does wrong; the exit status is then 1.
            """)

    @Argument(help: "A format, or the path of a program, for example ./folio-writer-parquet.")
    var writer: String

    @Option(
        help:
            "What the format leaves out of a transaction: amount, direction, date, narration or row; may be repeated."
    )
    var without: [WriterConformance.Part] = []

    @OptionGroup var programs: WriterProgramOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        let chosen =
            writer.contains("/")
            ? try programs.writer(at: writer) : try programs.writer(writer, in: .standard)
        let parts = Set(WriterConformance.Part.allCases).subtracting(without)
        let findings = try await StopSignal.cancelling {
            let findings = try await WritingExecutor.run {
                WriterConformance(writer: chosen, parts: parts).run()
            }
            // What a cancelled run found is the cancellation.
            try Task.checkCancellation()
            return findings
        }
        try report(findings, of: chosen)
        guard findings.isEmpty else {
            throw CommandFailure(
                .failure, "The writer of '\(chosen.format)' does not keep to what other writers keep to.")
        }
    }

    private func report(_ findings: [ConformanceFinding], of writer: any OutputWriter) throws {
        let count = ConformanceReport.all.count
        if answer.json {
            let views = findings.map {
                View.Finding(rule: $0.rule.rawValue, report: $0.report, explanation: $0.explanation)
            }
            return try JSONOutput.print(
                View(format: writer.format.name, reports: count, findings: views))
        }
        for finding in findings { try Console.print(TerminalText.safe(finding.description)) }
        let sum =
            findings.count == 1 ? "1 finding" : "\(findings.isEmpty ? "no" : "\(findings.count)") findings"
        try Console.print("\(writer.format), \(count) reports: \(sum).")
    }
}
