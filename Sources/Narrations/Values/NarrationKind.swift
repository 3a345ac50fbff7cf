/// What a line is about. The raw value is the word that rules and reports use.
public enum NarrationKind: String, Hashable, Sendable, CaseIterable {
    /// Pay for work.
    case salary
    /// To or from another person or firm.
    case transfer
    /// Between accounts of one holder.
    case ownTransfer = "own-transfer"
    /// Goods or services.
    case purchase
    /// What a merchant's tills and web pages took in.
    case settlement
    /// Cash out.
    case cashWithdrawal = "cash-withdrawal"
    /// Cash in.
    case cashDeposit = "cash-deposit"
    /// A cheque, in or out.
    case cheque
    /// A loan that is paid out.
    case loan
    /// A loan that is paid back.
    case loanRepayment = "loan-repayment"
    /// Stakes, wallets and winnings of betting companies.
    case betting
    /// Airtime.
    case airtime
    /// Data bundles.
    case data
    /// Electricity.
    case electricity
    /// A bill of no particular sort.
    case bill
    /// Television and other subscriptions.
    case subscription
    /// Rent.
    case rent
    /// Insurance and medical aid.
    case insurance
    /// Saved or invested, and taken back.
    case savings
    /// Interest, earned or paid.
    case interest
    /// Dividend.
    case dividend
    /// Tax paid to an authority.
    case tax
    /// A fee of the bank, or a tax on one.
    case fee
    /// A line that undoes an earlier one.
    case reversal
    /// Money back from a merchant.
    case refund
    /// Fuel, fares and tolls.
    case transport
    /// Schools.
    case education
    /// From abroad, or to there.
    case remittance
}
