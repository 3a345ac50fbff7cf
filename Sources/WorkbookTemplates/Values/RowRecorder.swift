import SpreadsheetFormulas

/// Notes which template rows are put out, and folds rounds of a loop that all have all of its rows into one
/// step: they are nearly all of the rows of a large sheet.
struct RowRecorder {
    private let loops: [ClosedRange<Int>]
    private var builder: RowMapBuilder
    private(set) var sources = RowSources()
    /// How many rows were put out.
    private(set) var rowCount = 0

    /// The loop of the open round as long as that has had its rows from the first on and no inner loop.
    private var plain: Int?
    private var plainCount = 0
    /// Whole rounds that the builder has not been told of.
    private var repeated: (loop: Int, times: Int) = (0, 0)

    init(loops: [ClosedRange<Int>]) throws(RowMapBuilder.LoopError) {
        self.loops = loops
        builder = try RowMapBuilder(loops: loops)
    }

    mutating func beginIteration(ofLoop loop: Int) {
        openPlain()
        if repeated.times > 0, repeated.loop != loop { tellRepeated() }
        (plain, plainCount) = (loop, 0)
    }

    mutating func endIteration() {
        guard let loop = plain else {
            tellRepeated()
            return builder.endIteration()
        }
        if plainCount == loops[loop].count {
            plain = nil
            repeated = (loop, repeated.times + 1)
        } else {
            openPlain()
            builder.endIteration()
        }
    }

    mutating func beginRow(_ row: Int) {
        rowCount += 1
        if let loop = plain {
            if row == loops[loop].lowerBound + plainCount {
                plainCount += 1
                return
            }
            openPlain()
        } else {
            tellRepeated()
        }
        place(row...row)
    }

    /// Where the rows went.
    mutating func finish(lastTemplateRow: Int) -> RowMap {
        openPlain()
        tellRepeated()
        return builder.finish(lastTemplateRow: lastTemplateRow)
    }

    /// The open round is not like the others: the builder follows it row by row.
    private mutating func openPlain() {
        guard let loop = plain else { return }
        plain = nil
        tellRepeated()
        builder.beginIteration(ofLoop: loop)
        if plainCount > 0 {
            let first = loops[loop].lowerBound
            place(first...(first + plainCount - 1))
        }
    }

    private mutating func tellRepeated() {
        guard repeated.times > 0 else { return }
        sources.append(loops[repeated.loop], times: repeated.times)
        builder.repeatLoop(repeated.loop, times: repeated.times)
        repeated.times = 0
    }

    private mutating func place(_ rows: ClosedRange<Int>) {
        for row in rows { sources.append(row...row) }
        builder.place(rows)
    }
}
