import Spreadsheet

/// A row of the template made ready to be put out again and again.
final class PreparedRow {
    enum Content {
        /// What follows the cell's reference, as bytes.
        case fixed([UInt8])
        /// A value of the data.
        case value
        case formula(SheetCell, SheetFormula)
    }

    /// What is looked at for each value; nothing in it is counted by references.
    struct Place {
        let column: Int
        let isValue: Bool
        let style: StyleID
        /// The number of the style in the template.
        let number: Int
    }

    let row: SheetRow
    let places: [Place]
    let contents: [Content]

    init(_ row: SheetRow, style: (Int) -> StyleID) {
        self.row = row
        var places: [Place] = []
        contents = row.cells.map { cell in
            var isValue = false
            let content: Content
            switch cell.content {
            case .fixed(let attributes, let inside, _):
                let end =
                    inside.isEmpty ? Array("/>".utf8) : [UInt8(ascii: ">")] + inside + Array("</c>".utf8)
                content = .fixed(attributes + end)
            case .tagged:
                content = .value
                isValue = true
            case .formula(let formula): content = .formula(cell, formula)
            }
            places.append(
                Place(
                    column: cell.column, isValue: isValue, style: style(cell.style), number: cell.style))
            return content
        }
        self.places = places
    }
}
