import Spreadsheet

/// A row of the template made ready to be put out again and again.
final class PreparedRow {
    struct Cell {
        enum Content {
            /// What follows the cell's reference, as bytes.
            case fixed([UInt8])
            /// A value of the data, and the number of the cell's style in the template.
            case value(StyleID, number: Int)
            case formula(SheetCell, SheetFormula, StyleID)
        }

        let column: Int
        let content: Content
    }

    let row: SheetRow
    let cells: [Cell]

    init(_ row: SheetRow, style: (Int) -> StyleID) {
        self.row = row
        cells = row.cells.map { cell in
            let content: Cell.Content
            switch cell.content {
            case .fixed(let attributes, let inside, _):
                let end =
                    inside.isEmpty ? Array("/>".utf8) : [UInt8(ascii: ">")] + inside + Array("</c>".utf8)
                content = .fixed(attributes + end)
            case .tagged: content = .value(style(cell.style), number: cell.style)
            case .formula(let formula): content = .formula(cell, formula, style(cell.style))
            }
            return Cell(column: cell.column, content: content)
        }
    }
}
