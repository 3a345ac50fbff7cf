import StatementModel

/// What a filter last printed for a day: the rows of a statement stand in the order of their days.
struct PrintedDate {
    /// Nil as long as nothing was printed.
    private(set) var date: CalendarDate?
    private(set) var text = OutputBuffer.Chunk()
    private(set) var count = 0

    init() {}

    /// Keeps the end of a buffer; nil where that is too long.
    init?(_ date: CalendarDate, _ bytes: borrowing OutputBuffer, from start: Int) {
        guard bytes.count - start <= OutputBuffer.chunkSize else { return nil }
        self.date = date
        text = bytes.chunk(at: start)
        count = bytes.count - start
    }
}
