/// Something that a writer does and should not, or the other way round.
public struct ConformanceFinding: Hashable, Sendable, CustomStringConvertible {
    /// What every writer keeps to.
    public enum Rule: String, Hashable, Sendable, CaseIterable {
        /// The same report gives the same bytes.
        case deterministic
        /// A report is written, or refused as not expressible with what to do; nothing else.
        case writesOrRefuses = "writes-or-refuses"
        /// At least one report can be written, and a written one has bytes.
        case givesDocuments = "gives-documents"
        /// The sink's error comes out as the sink's error.
        case reportsSinkFailure = "reports-sink-failure"
        /// Nothing is written after the sink has failed.
        case stopsAfterSinkFailure = "stops-after-sink-failure"
        /// The bytes do not depend on how the sink takes them.
        case independentOfSink = "independent-of-sink"
        /// A large document leaves in pieces.
        case streams
        /// Two reports that differ give documents that differ.
        case losesNothing = "loses-nothing"
        /// A reader finds as many rows as the report has.
        case rowCount = "row-count"
    }

    /// The rule that is broken.
    public let rule: Rule
    /// The report on which it shows; a name of ``ConformanceReport``.
    public let report: String
    /// What was seen and what was expected; holds nothing of the report's texts.
    public let explanation: String

    /// Rule, report and explanation in a line.
    public var description: String { "\(rule.rawValue), report '\(report)': \(explanation)" }
}
