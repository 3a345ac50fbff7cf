/// A part of a narration that a pattern named.
struct NarrationPart: Hashable, Sendable {
    let name: PartName
    /// In bytes of the text's UTF-8.
    let range: Range<Int>
}
