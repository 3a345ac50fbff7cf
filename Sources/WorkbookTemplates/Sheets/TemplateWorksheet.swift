import SpreadsheetFormulas
import TemplateEngine

/// A sheet of the template: its rows, and the elements around them.
struct TemplateWorksheet: Sendable {
    let name: String
    let part: String
    /// The worksheet element with an empty `sheetData`.
    let root: XMLElement
    /// From the top; rows that the file does not mention are not among them.
    let rows: [SheetRow]
    let relationships: Relationships
    /// The pictures that come from the data.
    let frames: [PictureFrame]
    /// The last row that holds tags or expressions; 0 where none does.
    ///
    /// The rows up to it are made by the template engine, those below only move.
    let lastTaggedRow: Int
    private let positions: [Int: Int]

    init(
        name: String, part: String, root: XMLElement, rows: [SheetRow], relationships: Relationships,
        frames: [PictureFrame]
    ) {
        self.name = name
        self.part = part
        self.root = root
        self.rows = rows
        self.relationships = relationships
        self.frames = frames
        lastTaggedRow = max(
            rows.last(where: \.hasTags)?.number ?? 0, frames.map(\.cell.row).max() ?? 0)
        positions = Dictionary(
            rows.enumerated().map { ($1.number, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func row(_ number: Int) -> SheetRow? { positions[number].map { rows[$0] } }

    /// The rows below the last one with tags.
    var tail: ArraySlice<SheetRow> {
        rows[(rows.firstIndex { $0.number > lastTaggedRow } ?? rows.endIndex)...]
    }

    /// What the template engine compiles: every row down to the last one with tags, also those that the file
    /// does not mention, since they repeat with their neighbours.
    var engineSheet: TemplateSheet {
        var result: [TemplateRow] = []
        let pictures = Dictionary(grouping: frames, by: \.cell.row)
        if lastTaggedRow > 0 { result.reserveCapacity(lastTaggedRow) }
        for number in stride(from: 1, through: lastTaggedRow, by: 1) {
            var cells: [TemplateCell] = []
            var hasOthers = false
            for cell in row(number)?.cells ?? [] {
                if case .tagged(let text) = cell.content {
                    cells.append(TemplateCell(column: cell.column, text: text))
                } else if !cell.isEmpty {
                    hasOthers = true
                }
            }
            let pictures = pictures[number]?.map(\.templatePicture) ?? []
            result.append(
                TemplateRow(number: number, cells: cells, hasOtherCells: hasOthers, pictures: pictures))
        }
        return TemplateSheet(name: name, rows: result)
    }
}
