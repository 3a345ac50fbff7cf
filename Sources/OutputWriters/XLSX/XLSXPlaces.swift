/// Where the transactions came to stand, for the summary to tell.
struct XLSXPlaces {
    /// The names of the sheets that hold them, in order.
    private(set) var sheets: [String] = []
    /// The row of the line where the balances first break; nil when none does.
    var brokenRow: (sheet: String, row: Int)?

    /// Notes the sheet that took the last row.
    mutating func note(sheet: String) {
        if sheets.last != sheet { sheets.append(sheet) }
    }
}
