/// What a part of a pattern is called, and with that what its value means.
public enum PartName: String, Hashable, Sendable, CaseIterable {
    /// Who was paid, or who paid.
    case payee
    /// The other party's bank.
    case bank
    /// What the bank or the other side calls the movement by.
    case reference
    /// The number of a cheque.
    case cheque
    /// A telephone number, whole or masked.
    case phone
    /// An account, meter, till or pay bill number.
    case account
    /// A card's number, as a rule masked.
    case card
    /// A terminal or batch.
    case terminal
    /// Where it happened.
    case place
    /// What it was for, in somebody's words.
    case purpose
    /// The month or day that it is about.
    case period
    /// A telephone company.
    case network
}
