/// Styles for dates in cells whose style shows plain numbers.
///
/// A date is stored as the number of a day; without a date format it would show as one. The style gets the
/// reader's own short date format (14), everything else of it stays.
struct DateStyles {
    private let root: XMLElement?
    private let cellFormats: [XMLElement]
    private var derived: [Int: Int] = [:]
    private var added: [XMLElement] = []

    /// - Parameter root: the part of the styles; nil where the workbook has none.
    init(_ root: XMLElement?) {
        self.root = root
        cellFormats = root?.first("cellXfs")?.elements ?? []
    }

    /// The style for a date in a cell of a style.
    mutating func style(for style: Int) -> Int {
        guard cellFormats.indices.contains(style), (cellFormats[style]["numFmtId"] ?? "0") == "0" else {
            return style
        }
        if let known = derived[style] { return known }
        var format = cellFormats[style]
        format["numFmtId"] = "14"
        format["applyNumberFormat"] = "1"
        let index = cellFormats.count + added.count
        added.append(format)
        derived[style] = index
        return index
    }

    /// The part of the styles; nil where nothing was added.
    func part() throws(WorkbookTemplateError) -> [UInt8]? {
        guard var result = root, !added.isEmpty else { return nil }
        try result.updateElements("cellXfs") { formats in
            formats.children += added.map { .element($0) }
            formats["count"] = String(cellFormats.count + added.count)
            return true
        }
        return result.part
    }
}
