/// A piece of a pattern as it is written.
indirect enum PatternNode: Hashable, Sendable {
    /// Words and field separators.
    case text(String)
    /// `{payee}`; no name for `{_}`.
    case part(PartName?, PartKind)
    /// `...`: anything, or nothing.
    case anything
    /// `[…]`: may be missing.
    case optional([PatternNode])
    /// `(…|…)`: one of these, a word or words of its own.
    case alternatives([[PatternNode]])
    /// `(…|…)` of single words; made by the expander.
    case oneOf([String])
}

/// What is wrong with a pattern, at a column of it.
struct PatternProblem: Error, Hashable {
    /// From 0, in characters.
    let offset: Int
    let width: Int
    let message: String
    let help: String?

    init(at offset: Int, width: Int = 1, _ message: String, help: String? = nil) {
        self.offset = offset
        self.width = max(width, 1)
        self.message = message
        self.help = help
    }
}
