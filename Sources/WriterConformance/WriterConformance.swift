public import OutputWriters

/// Tries a writer on reports that writers stumble over, and tells what it does wrong.
///
/// Usable from any test framework: there is no finding when all is well.
///
/// ```swift
/// let findings = WriterConformance(writer: MarkdownWriter()).run()
/// #expect(findings.isEmpty, "\(findings)")
/// ```
///
/// A run writes each report several times, one of them with 10,000 rows: a fast writer needs a second, a
/// program a few.
public struct WriterConformance: Sendable {
    /// Parts of a transaction whose change must change the document.
    public enum Part: String, Hashable, Sendable, CaseIterable {
        /// The amount, to the last minor unit.
        case amount
        /// Whether money came in or went out.
        case direction
        /// The bank's day.
        case date
        /// The bank's text.
        case narration
        /// That the transaction is there at all.
        case row
    }

    /// Counts the rows of a document, as a reader of the format finds them.
    public typealias RowCount = @Sendable (_ document: [UInt8]) throws -> Int

    let writer: any OutputWriter
    let parts: Set<Part>
    let largestPiece: Int?
    let countRows: RowCount?

    /// Prepares a run.
    ///
    /// - Parameters:
    ///   - writer: the writer; a program is one by ``OutputWriters/ProgramWriter``.
    ///   - parts: what the format holds of a transaction. A format of sums leaves out what it does not show.
    ///   - largestPiece: how many bytes a writer may hand over at once, of a document of 10,000 rows; nil
    ///     for a format that cannot be written in pieces.
    ///   - countRows: counts the rows of a document; nil when there is no reader.
    public init(
        writer: any OutputWriter, parts: Set<Part> = Set(Part.allCases), largestPiece: Int? = 256 * 1024,
        countRows: RowCount? = nil
    ) {
        self.writer = writer
        self.parts = parts
        self.largestPiece = largestPiece
        self.countRows = countRows
    }

    /// Runs all checks, one after the other, in this thread.
    ///
    /// - Returns: what was found, in a fixed order; empty when all is well.
    public func run() -> [ConformanceFinding] {
        let reports = ConformanceReport.all
        // Every report once before any of them again: what a writer keeps from one to the next shows.
        let first = reports.map { attempt($0.report) }
        var findings: [ConformanceFinding] = []
        for (report, outcome) in zip(reports, first) {
            findings += check(report, outcome)
        }
        if !first.contains(where: { $0.document != nil }) {
            findings.append(
                ConformanceFinding(
                    rule: .givesDocuments, report: "all",
                    explanation: "No report could be written; the first refusal: "
                        + (first.first?.explanation ?? "none")))
        }
        return findings + checkLosses()
    }
}
