import SpreadsheetFormulas

/// What the first run of the template says of a sheet of the output.
struct SheetImage: Sendable {
    /// The place of its template among the worksheets.
    let template: Int
    /// Which repetition of the template's sheet.
    let copy: Int
    let name: String
    var rows = RowMap.identity
    /// The template's row of each output row down to the last one that the engine makes.
    var sources = RowSources()
    /// The last template row that the engine takes part in.
    let lastTaggedRow: Int
    /// What is known of all values of each cell of the template that was read.
    var statistics: [CellAddress: CellStatistics] = [:]
    /// The values of expressions by output row, in columns that are kept.
    var columns: [Int: ValueColumn] = [:]
    /// The frames for pictures of the data.
    var frames: [PictureFrame] = []
    /// For each frame's number: by output row the picture's place among all of the data.
    var pictures: [Int: [Int: Int]] = [:]

    /// The template's row that an output row was made of; nil where there is none.
    func source(of output: Int) -> Int? {
        if output <= sources.count { return output > 0 ? sources[output] : nil }
        return output - sources.count + lastTaggedRow
    }

    /// The output row of a row below the tagged ones.
    func tailRow(_ row: Int) -> Int { row - lastTaggedRow + sources.count }
}
