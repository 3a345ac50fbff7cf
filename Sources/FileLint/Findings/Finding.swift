/// One place where a file breaks a rule.
public struct Finding: Sendable, Hashable {
    /// The rule.
    public let rule: Rule
    /// Where.
    public let place: Place
    /// What is wrong here, with the values concerned.
    public let message: String
    /// The text concerned; nil where the whole file or a part that is missing is meant.
    public let excerpt: Excerpt?
}
