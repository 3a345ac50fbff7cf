/// Which charge a line is. The raw value is the word that rules and reports use.
public enum NarrationFee: String, Hashable, Sendable, CaseIterable {
    /// Stamp duty.
    case stampDuty = "stamp-duty"
    /// Nigeria's electronic money transfer levy (EMTL).
    case transferLevy = "transfer-levy"
    /// Ghana's electronic transfer levy (E-Levy).
    case electronicLevy = "e-levy"
    /// Value added tax on a charge.
    case vat
    /// Kenya's excise duty on a charge.
    case exciseDuty = "excise-duty"
    /// Tax that the bank withholds, for example on interest.
    case withholdingTax = "withholding-tax"
    /// Messages about the account.
    case messages = "sms-charge"
    /// Keeping the account.
    case maintenance = "maintenance-fee"
    /// A transfer.
    case transfer = "transfer-fee"
    /// A card: issue, upkeep, purchases.
    case card = "card-fee"
    /// Cash in or out.
    case cash = "cash-fee"
    /// A cash machine.
    case atm = "atm-fee"
    /// A cheque or a book of them.
    case cheque = "cheque-fee"
    /// A loan or an overdraft, apart from its interest.
    case loan = "loan-fee"
    /// Something that was refused or returned.
    case unpaid = "unpaid-fee"
    /// A statement or a letter.
    case statement = "statement-fee"
    /// Foreign currency.
    case foreign = "foreign-fee"
    /// A bill, airtime or a voucher bought through the bank.
    case purchase = "purchase-fee"
    /// A commission on turnover (COT) or of any other sort.
    case commission
    /// A charge of no particular sort.
    case service = "service-fee"
}
