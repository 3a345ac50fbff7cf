public import OutputWriters
public import StatementModel

/// What an export writes, and where.
public struct ExportRequest: Sendable {
    /// The days of every statement.
    public var period: Period
    /// What each account, or all of them together, becomes.
    public var outputs: [ExportOutput]
    /// The directory of the files; made when it is missing, readable by its owner alone.
    public var directory: String
    /// How many accounts are worked on at once, at least 1.
    public var accountsAtOnce: Int
    /// What fetching may do beyond reading.
    public var fetchOptions: FetchOptions

    /// Creates a request.
    ///
    /// - Parameters:
    ///   - period: the days of every statement.
    ///   - formats: formats by registered writers; one named twice is written once.
    ///   - outputs: further outputs, such as templates.
    ///   - directory: the directory of the files.
    ///   - accountsAtOnce: how many accounts are worked on at once; less than 1 counts as 1.
    ///   - fetchOptions: what fetching may do beyond reading.
    public init(
        period: Period, formats: [OutputFormat] = [], outputs: [ExportOutput] = [], directory: String,
        accountsAtOnce: Int = 4, fetchOptions: FetchOptions = FetchOptions()
    ) {
        self.period = period
        self.outputs = formats.unique().map(ExportOutput.format) + outputs
        self.directory = directory
        self.accountsAtOnce = max(1, accountsAtOnce)
        self.fetchOptions = fetchOptions
    }
}
