/// What happened to characters that the encoding of a document does not have.
public struct EncodingSummary: Hashable, Sendable {
    /// How many characters were rewritten.
    public internal(set) var rewrittenCharacters = 0
}
