/// A bank account that a customer shared.
public struct Account: Hashable, Sendable {
    /// The provider's id; linking the same bank account twice gives two.
    public var id: String
    /// The holder's name as the bank has it: any case, may hold commas or double blanks.
    public var name: String?
    /// The bank's account number as text, leading zeros kept.
    public var number: String?
    /// The currency of every amount of the account.
    public var currency: Currency
    /// The balance when the provider last looked; nil when the bank gave none or it is not there yet.
    public var balance: Money?
    /// The bank's own words for the sort of account.
    public var typeText: String?
    /// The last four digits of the holder's bank verification number (Nigeria only).
    public var bankVerificationNumberEnding: Sensitive<String>?
    /// The bank.
    public var institution: Institution
    /// The provider's id of the customer.
    public var customerID: String?
    /// How far the provider's pull has come; nil where the source does not say.
    public var dataStatus: DataStatus?
    /// What the provider has retrieved; nil where the source does not say.
    public var retrievedData: [RetrievedData]?

    /// Creates an account.
    public init(
        id: String, name: String? = nil, number: String? = nil, currency: Currency, balance: Money? = nil,
        typeText: String? = nil, bankVerificationNumberEnding: Sensitive<String>? = nil,
        institution: Institution, customerID: String? = nil, dataStatus: DataStatus? = nil,
        retrievedData: [RetrievedData]? = nil
    ) {
        self.id = id
        self.name = name
        self.number = number
        self.currency = currency
        self.balance = balance
        self.typeText = typeText
        self.bankVerificationNumberEnding = bankVerificationNumberEnding
        self.institution = institution
        self.customerID = customerID
        self.dataStatus = dataStatus
        self.retrievedData = retrievedData
    }

    /// What sort of account it is, derived from ``typeText``.
    public var kind: AccountKind { AccountKind(bankText: typeText) }
}

/// A bank as an account names it.
public struct Institution: Hashable, Sendable {
    /// The bank's name; nil where the source does not say.
    public var name: String?
    /// The bank's code as text, leading zeros kept: three digits (Central Bank of Nigeria) or six (NIP).
    public var bankCode: String?
    /// `PERSONAL_BANKING` or `BUSINESS_BANKING`.
    public var typeText: String?

    /// Creates a bank.
    public init(name: String? = nil, bankCode: String? = nil, typeText: String? = nil) {
        self.name = name
        self.bankCode = bankCode
        self.typeText = typeText
    }
}
