/// The text that a finding is about, within its line.
public struct Excerpt: Sendable, Hashable {
    /// A piece of the line with everything invisible made visible; never with a line end.
    public let text: String
    /// How many columns of a terminal stand before the part concerned.
    public let indent: Int
    /// How many columns the part concerned takes, at least one.
    public let width: Int
}
