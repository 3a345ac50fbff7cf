public import MonoConnect

/// What a fetch may do beyond reading.
public struct FetchOptions: Hashable, Sendable {
    /// Whether an analysis of income is started for an account that has none, when a template names income.
    ///
    /// Costs money on live accounts. Nothing tells that an earlier run has started one that is not finished: a
    /// second run in the minutes between starts it again.
    public var startsIncomeAnalysis: Bool
    /// How long to wait for an analysis that was started; nil waits not at all, and the report has no income.
    public var incomeWait: PollingPolicy?

    /// Creates options.
    public init(startsIncomeAnalysis: Bool = true, incomeWait: PollingPolicy? = nil) {
        self.startsIncomeAnalysis = startsIncomeAnalysis
        self.incomeWait = incomeWait
    }
}
