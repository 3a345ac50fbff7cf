import SpreadsheetFormulas
import TemplateEngine

/// A picture of the template whose alternative text or name holds an expression: the frame for a picture of the
/// data.
struct PictureFrame: Sendable {
    /// Its number among those of the sheet, from 0.
    let number: Int
    /// The cell that its upper left corner stands in.
    let cell: CellAddress
    let text: String

    var templatePicture: TemplatePicture {
        TemplatePicture(number: number, cell: cell.description, text: text)
    }

    /// The frames of a sheet's drawings.
    static func all(
        on sheet: String, _ part: String, _ relationships: Relationships, _ package: OfficePackage
    ) throws(WorkbookTemplateError) -> [PictureFrame] {
        var frames: [PictureFrame] = []
        for item in relationships.items where item.kind == "drawing" {
            guard let drawing = try package.target(of: item, from: part) else { continue }
            let root = try package.xml(drawing)
            var framesWithin = 0
            root.walk { if $0.localName == "pic", expression(of: $0) != nil { framesWithin += 1 } }
            for anchor in root.elements {
                guard let picture = anchor.first("pic"), let text = expression(of: picture),
                    let cell = corner(of: anchor)
                else { continue }
                frames.append(PictureFrame(number: frames.count, cell: cell, text: text))
                framesWithin -= 1
            }
            guard framesWithin == 0 else {
                throw WorkbookTemplateError(
                    .layout, sheet,
                    "a picture from the data stands in a group or at no cell; take it out of the group and let "
                        + "it move with cells.")
            }
        }
        return frames
    }

    /// The text that holds the expression; nil for a picture that is what it is.
    static func expression(of picture: XMLElement) -> String? {
        guard let properties = picture.first("nvPicPr")?.first("cNvPr") else { return nil }
        return ["descr", "name"].lazy.compactMap { properties[$0] }.first(where: SheetReader.hasTags)
    }

    /// The cell of an anchor's upper left corner.
    static func corner(of anchor: XMLElement) -> CellAddress? {
        guard anchor.localName == "oneCellAnchor" || anchor.localName == "twoCellAnchor",
            let from = anchor.first("from"),
            let row = from.first("row").flatMap({ Int($0.text) }), (0..<SheetLimits.rows).contains(row),
            let column = from.first("col").flatMap({ Int($0.text) }),
            (0..<SheetLimits.columns).contains(column)
        else { return nil }
        return CellAddress(row: row + 1, column: column + 1)
    }
}
