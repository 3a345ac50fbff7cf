/// A stretch of a source that was put together, and where it comes from: a cell of a workbook.
struct SourceRegion: Hashable, Sendable {
    /// The first byte in the source.
    var start: Int
    /// The name of the place, as errors tell it: `statement.xlsx, Transactions!B7`.
    let name: String
    /// The whole text of the place.
    let text: [UInt8]
    /// Which byte of that text stands at ``start``.
    let offset: Int
    /// How many bytes of it stand there.
    let count: Int
}
