import SpreadsheetFormulas

/// A cell of a template's sheet.
struct SheetCell: Sendable {
    enum Content: Sendable {
        /// Kept as it is: its other attributes and what stands in it, as bytes, and its value for formulas.
        case fixed(attributes: [UInt8], content: [UInt8], value: FormulaValue)
        /// Its text holds expressions or tags.
        case tagged(String)
        case formula(SheetFormula)
    }

    let column: Int
    /// The index of its style; 0 for none.
    let style: Int
    let content: Content

    /// Whether it shows anything, or only has a style.
    var isEmpty: Bool {
        if case .fixed(_, let content, _) = content { return content.isEmpty }
        return false
    }
}

/// A formula of a template's cell.
struct SheetFormula: Sendable {
    let formula: Formula
    /// The range that an array formula fills; nil for an ordinary one.
    let arrayRange: CellRange?
    /// Calls SUBTOTAL or AGGREGATE, over which other subtotals pass.
    let isSubtotal: Bool
    /// Further attributes of the cell, such as the metadata of a dynamic array.
    let cellAttributes: [UInt8]
    /// Further attributes of the formula.
    let attributes: [UInt8]
    /// The value that the template carries.
    let stored: FormulaValue

    init(
        _ formula: Formula, arrayRange: CellRange? = nil, cellAttributes: [UInt8] = [],
        attributes: [UInt8] = [], stored: FormulaValue = .blank
    ) {
        self.formula = formula
        self.arrayRange = arrayRange
        self.cellAttributes = cellAttributes
        self.attributes = attributes
        self.stored = stored
        isSubtotal = formula.functions.contains { $0 == "SUBTOTAL" || $0 == "AGGREGATE" }
    }
}

/// A row of a template's sheet.
struct SheetRow: Sendable {
    let number: Int
    /// Its attributes but for the number, each with a blank in front.
    let attributes: [UInt8]
    let isHidden: Bool
    /// From the left.
    let cells: [SheetCell]

    var hasTags: Bool {
        cells.contains { if case .tagged = $0.content { true } else { false } }
    }

    func cell(_ column: Int) -> SheetCell? {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].column < column { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].column == column ? cells[low] : nil
    }
}
