public import StatementModel

/// Whether a loan can be afforded.
public struct Creditworthiness: Hashable, Sendable {
    /// What is owed to one lender.
    public struct Debt: Hashable, Sendable {
        /// The lender.
        public let institution: String?
        /// What is owed, in minor units.
        public let amountMinorUnits: Int64?
    }

    /// The account's id.
    public let accountID: String
    /// Whether the loan can be afforded; nil when there were too few data.
    public let canAfford: Bool?
    /// A repayment a month, in minor units.
    public let monthlyPaymentMinorUnits: Int64?
    /// The first day looked at.
    public let firstDate: CalendarDate?
    /// The last day looked at.
    public let lastDate: CalendarDate?
    /// Whether a credit bureau was asked.
    public let creditChecked: Bool?
    /// All debts together, in minor units.
    public let totalDebtMinorUnits: Int64?
    /// The debts, a lender each.
    public let debts: [Debt]
    /// The provider's words when there were too few data.
    public let message: String?

    init(_ data: Fields) throws(MonoError) {
        accountID = try data.accountID()
        let summary = data.object("summary")
        canAfford = summary?.flag("can_afford")
        monthlyPaymentMinorUnits = try summary?.integer("monthly_payment")
        let months = data.object("months_assessed")
        firstDate = try months?.date("start")
        lastDate = try months?.date("end")
        let debt = data.object("debt")
        creditChecked = debt?.flag("credit_check")
        totalDebtMinorUnits = try debt?.integer("total_debt")
        debts = try (debt?.list("debt_by_institution") ?? []).map { (fields) throws(MonoError) in
            Debt(
                institution: fields.filledText("institution"),
                amountMinorUnits: try fields.integer("amount_owed"))
        }
        message = data.filledText("message").map(SafeMessage.clean)
    }
}

/// An enrichment is done: read the transactions again, or the record of a job.
public struct EnrichmentEvent: Hashable, Sendable {
    /// `transaction_categorisation`, `transaction_metadata` or `statement_insights`.
    public let name: String
    /// The account's id; nil for rows of your own.
    public let accountID: String?
    /// `available`.
    public let status: JobStatus?

    init(name: String, _ data: Fields) {
        self.name = name
        accountID = data.text("account") ?? data.object("account")?.text("_id", "id")
        status = data.filledText("status").map(JobStatus.init)
    }
}
