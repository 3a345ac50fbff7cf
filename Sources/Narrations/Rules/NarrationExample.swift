/// A narration with what must be read in it, as `example` lines state it: `NIP/{bank=GTB}/{payee=ADA OBI}`.
public struct NarrationExample: Hashable, Sendable {
    /// The narration without marks.
    public let text: String
    /// What must be read, by the parts' names; each value stands in the text.
    public let values: [PartName: String]
    /// The line of the file, from 1.
    public let line: Int
}
