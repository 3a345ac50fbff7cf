/// What a template reports on.
public enum ReportKind: String, Hashable, Sendable, CaseIterable {
    /// One account over a period.
    case statement
    /// Many accounts over a period.
    case portfolio
}
