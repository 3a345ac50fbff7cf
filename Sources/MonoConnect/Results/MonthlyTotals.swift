/// What came in, or went out, month by month (`GET /v2/accounts/{id}/credits` and `/debits`).
public struct MonthlyTotals: Hashable, Sendable {
    /// One month.
    public struct Month: Hashable, Sendable {
        /// The month in the provider's form, which is not documented: `01-2026` has been seen.
        public let label: String?
        /// The month's sum in minor units of the account's currency.
        public let amountMinorUnits: Int64?
        /// How many transactions it has.
        public let transactionCount: Int?
    }

    /// The sum over all months in minor units of the account's currency.
    public let totalMinorUnits: Int64?
    /// How many transactions all months have.
    public let transactionCount: Int?
    /// The months in the provider's order.
    public let months: [Month]
}
