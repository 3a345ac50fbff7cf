/// What sort of account it is, derived from the bank's free text.
public enum AccountKind: String, Hashable, Sendable, CaseIterable {
    /// A savings account.
    case savings
    /// A current (cheque, checking) account.
    case current
    /// A domiciliary account: a foreign currency held at home.
    case domiciliary
    /// A business account whose text says no more.
    case business
    /// Anything else.
    case other

    /// Derives the kind from the bank's text, such as `SAVINGS ACCOUNT - INDIVIDUAL` or
    /// `Tier 3 Savings Account` (rule: Mono Connect, account type values).
    public init(bankText: String?) {
        let text = (bankText ?? "").lowercased()
        let rules: [(part: String, kind: AccountKind)] = [
            ("sav", .savings), ("curr", .current), ("cheque", .current), ("dom", .domiciliary),
            ("bus", .business), ("corp", .business),
        ]
        self = rules.first { text.contains($0.part) }?.kind ?? .other
    }
}
