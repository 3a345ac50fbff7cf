/// How money moved. The raw value is the word that rules and reports use.
public enum NarrationChannel: String, Hashable, Sendable, CaseIterable {
    /// Nigeria's instant transfers between banks (NIBSS Instant Payment).
    case nip
    /// Nigeria's batch transfers between banks (NIBSS Electronic Funds Transfer).
    case neft
    /// Transfers of large amounts one by one.
    case rtgs
    /// Ghana's instant transfers (GhIPSS Instant Pay).
    case gip
    /// Ghana's and South Africa's batch credits: ACH, ACB, Magtape.
    case ach
    /// Kenya's instant transfers between banks.
    case pesalink
    /// South Africa's instant payments to a telephone number or account.
    case payshap
    /// Electronic transfers of no particular rail.
    case eft
    /// Transfers between banks of different countries.
    case swift
    /// Within one bank.
    case transfer
    /// A code dialled on a telephone.
    case ussd
    /// A card at a till.
    case pos
    /// A cash machine.
    case atm
    /// A web site.
    case web
    /// The bank's app.
    case mobile
    /// A wallet of a telephone company: M-Pesa, MoMo, Airtel Money, Telecel Cash.
    case mobileMoney = "mobile-money"
    /// A cheque.
    case cheque
    /// A card, where it is not said how it was used.
    case card
    /// A counter of the bank.
    case branch
    /// Somebody who takes and gives cash for a bank or wallet.
    case agent
    /// An order of the customer that the bank repeats.
    case standingOrder = "standing-order"
    /// A debit that somebody else asks for.
    case directDebit = "direct-debit"
    /// A voucher that somebody without an account turns into cash.
    case voucher
    /// The bank itself: fees, taxes, interest.
    case bank
}
