/// The types of transactions that OFX knows (TRNTYPE; OFX 1.0.2 section 11.4.3.1, OFX 2.2 section 11.4.4.1).
///
/// The raw value is the word that stands in a file.
public enum OFXTransactionType: String, Hashable, Sendable, CaseIterable {
    /// Generic credit.
    case credit = "CREDIT"
    /// Generic debit.
    case debit = "DEBIT"
    /// Interest, earned or paid.
    case interest = "INT"
    /// Dividend.
    case dividend = "DIV"
    /// A fee of the bank.
    case fee = "FEE"
    /// A service charge.
    case serviceCharge = "SRVCHG"
    /// Deposit.
    case deposit = "DEP"
    /// Cash at a machine, in or out.
    case atm = "ATM"
    /// A purchase at a till, or what a till takes in.
    case pointOfSale = "POS"
    /// Transfer.
    case transfer = "XFER"
    /// Cheque.
    case check = "CHECK"
    /// Electronic payment.
    case payment = "PAYMENT"
    /// Cash withdrawal.
    case cash = "CASH"
    /// Direct deposit, such as a salary.
    case directDeposit = "DIRECTDEP"
    /// Debit that the merchant started.
    case directDebit = "DIRECTDEBIT"
    /// Repeating payment, such as a standing order.
    case repeatingPayment = "REPEATPMT"
    /// Anything else.
    case other = "OTHER"

    /// Whether the type can stand with an amount of this direction: importers go by the sign, and a type that
    /// contradicts it helps nobody.
    public func agrees(with direction: NarrationDirection) -> Bool {
        switch self {
        case .credit, .dividend, .deposit, .directDeposit: direction == .credit
        case .debit, .fee, .serviceCharge, .check, .payment, .cash, .directDebit, .repeatingPayment:
            direction == .debit
        case .interest, .atm, .pointOfSale, .transfer, .other: true
        }
    }
}
