/// Whether money came in or went out.
public enum NarrationDirection: String, Hashable, Sendable, CaseIterable {
    /// Money came in.
    case credit
    /// Money went out.
    case debit
}
