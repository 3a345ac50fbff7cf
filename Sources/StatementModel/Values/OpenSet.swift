/// A value of a set that the provider may extend: known values have names, all others keep their text.
///
/// Letter case is not significant; ``text`` keeps what was sent.
public protocol OpenSet: Hashable, Sendable, CustomStringConvertible {
    /// The text as the provider sent it.
    var text: String { get }
    /// Takes any text; an unknown one is kept.
    init(_ text: String)
}

extension OpenSet {
    /// The text as the provider sent it.
    public var description: String { text }

    /// Whether two texts name the same value, letter case aside.
    public static func == (left: Self, right: Self) -> Bool {
        left.text.lowercased() == right.text.lowercased()
    }

    /// Hashes the text without its letter case.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(text.lowercased())
    }
}
