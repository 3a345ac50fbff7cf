/// A set of rules that reads the narrations of banks.
///
/// An immutable value that is safe to share between threads; a copy costs nothing. Compiling the built-in set
/// takes some 30 ms; reading a narration costs a pass over its words and a look at the patterns that share its
/// rarest ones, about two microseconds, and in the worst case time in proportion to its length and to that of
/// those patterns.
public struct NarrationRules: Sendable {
    private let index: RuleIndex
    private let layers: [[NarrationRule]]

    /// Compiles rules.
    ///
    /// A rule of an earlier layer wins over one of a later layer, however specific that is.
    ///
    /// - Parameter layers: rules as ``NarrationRuleFile`` reads them.
    public init(_ layers: [[NarrationRule]]) {
        self.layers = layers
        index = RuleIndex(layers)
    }

    /// The built-in rules, those of the folder `Narrations`; compiled when they are first asked for.
    public static let builtin = NarrationRules([BuiltinNarrationFiles.rules])

    /// No rules: every narration stays unknown.
    public static let none = NarrationRules([])

    /// All rules, those that come first in front.
    public var rules: [NarrationRule] { index.rules }

    /// These rules behind others, which win over them.
    public func preceded(by rules: [NarrationRule]) -> NarrationRules {
        NarrationRules([rules] + layers)
    }

    /// Reads a narration by the rule whose pattern fits the whole of it.
    ///
    /// Of several the first layer's wins; then the pattern with the most letters and digits written out, with the
    /// most field separators, with the most parts of a known kind, with the fewest open parts; then a rule for
    /// one country before one for all; then a rule that names a direction; then the one written first.
    ///
    /// - Parameters:
    ///   - text: the bank's text, however long and hostile.
    ///   - country: rules of other countries are left out; nil leaves none out.
    ///   - direction: rules of the other direction are left out; nil leaves none out.
    /// - Returns: What was read; nil when no rule fits. Nothing is guessed.
    public func analysis(
        of text: String, country: NarrationCountry?, direction: NarrationDirection?
    ) -> NarrationAnalysis? {
        guard let match = index.match(Array(text.utf8), country: country, direction: direction) else {
            return nil
        }
        return NarrationAnalysis(index, rule: match.rule, parts: match.parts, of: text)
    }

    /// A text in which only the words of these rules can be read; see ``NarrationShape``.
    func masked(_ bytes: [UInt8]) -> String { index.masked(bytes) }
}
