import SpreadsheetFormulas

/// A defined name of the template.
struct DefinedName: Sendable {
    let element: XMLElement
    let name: String
    /// The sheet it belongs to, by its place among all sheets of the workbook; nil for the whole workbook.
    let sheet: Int?
    /// Nil where it holds something that is no formula of this kind; it is kept as it is.
    let formula: Formula?

    init(_ element: XMLElement) {
        self.element = element
        name = element["name"] ?? ""
        sheet = element.number("localSheetId")
        formula = try? Formula(element.text)
    }

    /// Excel's own names, such as print areas: one whose cells are gone goes with them.
    var isBuiltin: Bool { name.hasPrefix("_xlnm.") }
}
