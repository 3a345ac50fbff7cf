/// A part of a template's own text, as the output's grammar sees it.
enum LiteralPiece: Hashable, Sendable {
    /// Bytes that are copied.
    case bytes([UInt8])
    /// The end of a CSV field: the delimiter.
    case csvDelimiter
    /// The end of a CSV line.
    case csvNewline
    /// A quote in CSV, which opens or closes a field that the template quotes itself.
    case csvQuote
}
