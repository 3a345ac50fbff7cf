import ExactJSON
public import StatementModel

/// A loan to be judged.
public struct LoanRequest: Sendable {
    /// A loan that the customer has or had.
    public struct ExistingLoan: Sendable {
        /// How long it runs, in months.
        public var tenorMonths: Int?
        /// When it was opened.
        public var opened: CalendarDate?
        /// When it was closed.
        public var closed: CalendarDate?
        /// Who lent.
        public var institution: String?
        /// Its currency.
        public var currency: Currency?
        /// A repayment, in minor units.
        public var repaymentMinorUnits: Int64?
        /// The sum lent, in minor units.
        public var openingBalanceMinorUnits: Int64?
        /// Months in the form `MM-YYYY` with `paid` or `failed`.
        public var repayments: [(month: String, outcome: String)] = []

        /// Creates an empty loan; set what is known.
        public init() {}
    }

    /// The customer's bank verification number, 11 digits.
    public var bankVerificationNumber: Sensitive<String>
    /// The sum in kobo.
    public var principalMinorUnits: Int64
    /// The interest rate in percent.
    public var interestRate: ExactDecimal
    /// How long it is to run, in months.
    public var termMonths: Int
    /// Whether a credit bureau is asked too.
    public var runsCreditCheck: Bool
    /// Loans that the customer has or had.
    public var existingLoans: [ExistingLoan] = []

    /// Creates a request.
    public init(
        bankVerificationNumber: Sensitive<String>, principalMinorUnits: Int64, interestRate: ExactDecimal,
        termMonths: Int, runsCreditCheck: Bool
    ) {
        self.bankVerificationNumber = bankVerificationNumber
        self.principalMinorUnits = principalMinorUnits
        self.interestRate = interestRate
        self.termMonths = termMonths
        self.runsCreditCheck = runsCreditCheck
    }

    var json: JSONValue {
        var members: [String: JSONValue] = [
            "bvn": .string(bankVerificationNumber.exposed), "principal": .number("\(principalMinorUnits)"),
            "interest_rate": .number(interestRate.description), "term": .number("\(termMonths)"),
            "run_credit_check": .boolean(runsCreditCheck),
        ]
        if !existingLoans.isEmpty { members["existing_loans"] = .array(existingLoans.map(\.json)) }
        return .object(members)
    }
}

extension LoanRequest.ExistingLoan {
    fileprivate var json: JSONValue {
        var members: [String: JSONValue] = [:]
        members["tenor"] = tenorMonths.map { .number("\($0)") }
        members["date_opened"] = opened.map { .string($0.description) }
        members["closed_date"] = closed.map { .string($0.description) }
        members["institution"] = institution.map(JSONValue.string)
        members["currency"] = currency.map { .string($0.code) }
        members["repayment_amount"] = repaymentMinorUnits.map { .number("\($0)") }
        members["opening_balance"] = openingBalanceMinorUnits.map { .number("\($0)") }
        members["repayment_schedule"] = .array(repayments.map { .object([$0.month: .string($0.outcome)]) })
        return .object(members)
    }
}

extension MonoConnect {
    /// Starts a judgement of whether an account's holder can afford a loan; it comes by event
    /// (`POST /v2/accounts/{id}/creditworthiness`).
    ///
    /// - Throws: ``MonoError``.
    public func startCreditworthiness(of id: String, _ loan: LoanRequest) async throws {
        _ = try await send(
            Call(
                operation: "creditworthiness", method: "POST",
                path: ["v2", "accounts", .id(id), "creditworthiness"], body: loan.json))
    }
}
