/// An aggregate over streamed rows that a formula needs.
public struct RangeAggregate: Sendable, Hashable {
    /// What of the rows is needed.
    public enum Kind: Sendable, Hashable {
        /// Counts, sum, least, greatest and the like of ranges: SUM, AVERAGE, SUBTOTAL.
        case statistics
        /// Every number of ranges: MEDIAN, LARGE, SMALL. Costs 32 bytes a number.
        case values
        /// The cells whose neighbours meet conditions: SUMIFS, COUNTIF.
        case conditional
        /// An expression computed row by row: SUMPRODUCT.
        case products
    }

    /// What is needed.
    public let kind: Kind
    /// The function, in capitals.
    public let function: String
    /// The streamed ranges.
    public let areas: [SheetArea]
    /// The pass over the rows that feeds it, from 0: one that needs the result of another comes a pass later, as
    /// in `COUNTIF(C:C,">"&AVERAGE(C:C))`.
    public let pass: Int
    let key: AggregateKey
}
