/// Lists of ranges as rules have them.
enum RangeRules {
    /// - Throws: ``SpreadsheetError`` with code `range`.
    static func check(_ ranges: [CellRange], of what: String) throws(SpreadsheetError) {
        guard !ranges.isEmpty, ranges.allSatisfy(\.isInSheet) else {
            throw SpreadsheetError(.range, "\(what) needs at least one range, and all of them in the sheet.")
        }
    }

    /// The ranges with blanks between, a single cell as one reference.
    static func list(_ ranges: [CellRange]) -> String {
        ranges.map(\.shortDescription).joined(separator: " ")
    }
}
