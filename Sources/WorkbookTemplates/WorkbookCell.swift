import SpreadsheetFormulas
import TemplateEngine

/// A cell of a workbook template that holds tags or expressions, or a picture that does, for listings.
public struct WorkbookCell: Hashable, Sendable {
    /// The sheet's name as it stands in the template.
    public let sheet: String
    /// The cell's name: `B7`.
    public let cell: String
    /// The text.
    public let text: String

    /// The cells of a workbook, sheet by sheet and row by row.
    ///
    /// - Parameters:
    ///   - bytes: the content of the `.xlsx` file.
    ///   - limits: how much the file may ask for.
    /// - Throws: ``WorkbookTemplateError`` when it is no workbook.
    public static func all(
        in bytes: [UInt8], limits: WorkbookLimits = WorkbookLimits()
    ) throws(WorkbookTemplateError) -> [WorkbookCell] {
        let parts = try TemplateParts(OfficePackage(bytes, limits: limits))
        return parts.worksheets.flatMap { sheet in
            let template = sheet.engineSheet
            return template.rows.flatMap { row in
                row.cells.map { cell in
                    let address = CellAddress(row: row.number, column: cell.column)
                    return WorkbookCell(sheet: template.name, cell: address.description, text: cell.text)
                }
                    + row.pictures.map {
                        WorkbookCell(sheet: template.name, cell: $0.cell, text: $0.text)
                    }
            }
        }
    }
}
