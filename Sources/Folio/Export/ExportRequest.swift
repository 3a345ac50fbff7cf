public import OutputWriters
public import StatementModel

/// What an export writes, and where.
public struct ExportRequest: Hashable, Sendable {
    /// The days of every statement.
    public var period: Period
    /// The formats; each account gets a file of each.
    public var formats: [OutputFormat]
    /// The directory of the files; made when it is missing, readable by its owner alone.
    public var directory: String
    /// How many accounts are worked on at once, at least 1.
    public var accountsAtOnce: Int

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - period: the days of every statement.
    ///   - formats: the formats; one named twice is written once.
    ///   - directory: the directory of the files.
    ///   - accountsAtOnce: how many accounts are worked on at once; less than 1 counts as 1.
    public init(period: Period, formats: [OutputFormat], directory: String, accountsAtOnce: Int = 4) {
        self.period = period
        self.formats = formats.unique()
        self.directory = directory
        self.accountsAtOnce = max(1, accountsAtOnce)
    }
}
