public import OutputWriters
public import StatementModel

/// What to export: which days, in which formats, to where.
public struct ExportRequest: Sendable {
    /// The days of each statement.
    public var period: Period
    /// The formats; each account gets one file of each.
    public var formats: [OutputFormat]
    /// An existing directory, or one to create (mode 0700).
    public var directory: String
    /// How many accounts are worked on at once, at least 1. The client's own limits hold besides.
    public var accountsAtOnce: Int

    /// Creates a request.
    public init(period: Period, formats: [OutputFormat], directory: String, accountsAtOnce: Int = 4) {
        self.period = period
        self.formats = formats
        self.directory = directory
        self.accountsAtOnce = max(1, accountsAtOnce)
    }
}
