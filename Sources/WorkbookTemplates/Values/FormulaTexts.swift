import SpreadsheetFormulas

/// The formulas of cells as they stand in the output.
struct FormulaTexts {
    /// A formula in a cell of the output.
    struct Placed {
        let text: String
        /// What its references mean; nil where the text must be read anew.
        let areas: [[SheetArea]]?
        /// References to one cell that became several rows where one value is expected.
        var widened: [String] = []
    }

    private struct Key: Hashable {
        let image: Int
        let row: Int
        let column: Int
    }

    private enum Prepared {
        case stamp(FormulaStamp)
        /// How often no stamp could be made; after a few, none is tried again.
        case unstamped(Int)
    }

    private let list: FormulaRewriter
    private let span: FormulaRewriter
    private var prepared: [Key: Prepared] = [:]

    init(_ map: WorkbookMap) {
        list = FormulaRewriter(map)
        // Subtotals pass over other subtotals, so that one range over all groups is right for them.
        span = FormulaRewriter(map, discontiguous: .span)
    }

    /// The formula of a template's cell in an output row.
    mutating func placed(
        _ cell: SheetFormula, column: Int, templateRow: Int, outputRow: Int, image: Int, of sheet: SheetImage,
        template: String
    ) throws(FormulaRewriteError) -> Placed {
        let key = Key(image: image, row: templateRow, column: column)
        let before = prepared[key]
        if case .stamp(let stamp) = before, stamp.rows.contains(outputRow) {
            return Placed(text: stamp.text(row: outputRow), areas: stamp.areas(row: outputRow))
        }
        let place = FormulaPlace.cell(
            sheet: template, copy: sheet.copy, templateRow: templateRow, outputRow: outputRow)
        let rewriter = cell.isSubtotal ? span : list
        var failures = 0
        if case .unstamped(let count) = before { failures = count }
        if failures < 4 {
            if let stamp = try rewriter.stamp(cell.formula, at: place) {
                prepared[key] = .stamp(stamp)
                return Placed(text: stamp.text(row: outputRow), areas: stamp.areas(row: outputRow))
            }
            prepared[key] = .unstamped(failures + 1)
        }
        let rewritten = try rewriter.rewrite(cell.formula, at: place)
        return Placed(
            text: rewritten.text, areas: rewritten.areas,
            widened: cell.arrayRange == nil ? rewritten.widened : [])
    }
}
