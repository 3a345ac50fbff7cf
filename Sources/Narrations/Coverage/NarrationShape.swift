/// A narration without what is somebody's own: for lists of texts that no rule reads.
public enum NarrationShape {
    /// The words of the rules as they are, upper case; numbers as `999`, codes as `A99`, and every run of words
    /// that no rule has as `Aaa`.
    ///
    /// Names, accounts and references do not survive; the words of banks do, as far as rules have them. The same
    /// shape for narrations that one pattern can read. At most 80 characters.
    ///
    /// - Parameters:
    ///   - text: a narration.
    ///   - rules: whose words are kept.
    public static func masked(_ text: String, knownTo rules: NarrationRules) -> String {
        rules.masked(Array(text.utf8))
    }
}
