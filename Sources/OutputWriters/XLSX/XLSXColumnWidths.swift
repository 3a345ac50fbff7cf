import ReportTemplates
import Spreadsheet
import StatementModel

/// The widths of the columns of transactions: what they show fits, and texts wrap where they would be too
/// wide.
struct XLSXColumnWidths {
    /// The widths from column A on.
    let all: [ColumnWidth]

    /// Debit, Credit, Amount and Balance, counted from 0.
    static let amountColumns = 4...7
    /// The room for the button of the filter.
    private static let buttonPixels = 28
    /// The room for the indent of an amount, and for fonts that stand in for Calibri and run wider.
    private static let amountPixels = 16

    /// Measures a statement's texts and amounts; keeps none of them.
    init(statement: Statement) {
        let entries = statement.entries.lazy
        let contents: [Int: ColumnWidth] = [
            0: ColumnWidth(digits: 11),
            1: Self.fitting(entries.map(\.transaction.narration), atLeast: 30, atMost: 68),
            3: Self.fitting(entries.map { $0.transaction.category ?? "" }, atLeast: 0, atMost: 24),
            9: Self.fitting(entries.map(\.transaction.id), atLeast: 0, atMost: 40),
        ]
        let widest = Self.widestAmounts(of: statement).map { TextWidth.pixels(of: $0) }.max() ?? 0
        all = XLSXTransactions.columns.enumerated().map { index, title in
            let head = TextWidth.pixels(of: title, isBold: true) + Self.buttonPixels
            let content =
                Self.amountColumns.contains(index)
                ? widest + Self.amountPixels : contents[index]?.pixels ?? 0
            return ColumnWidth(pixels: max(head, content))
        }
    }

    /// The height that shows the texts of a row in full; nil when one line does.
    func height(of cells: [Cell]) -> Int? {
        let texts = zip(cells, all).compactMap { cell, width in
            switch cell.value {
            case .text(let text), .sharedText(let text): (text, width)
            default: nil
            }
        }
        return XLSXRowHeight.points(for: texts)
    }

    /// A width that shows the widest of the texts, also in a font that runs a little wider than Calibri.
    private static func fitting(
        _ texts: some Sequence<String>, atLeast minimum: Int, atMost maximum: Int
    ) -> ColumnWidth {
        let width = ColumnWidth(
            fitting: texts.lazy.map(CleanText.cleaned), minimum: ColumnWidth(digits: minimum),
            maximum: ColumnWidth(digits: maximum))
        return ColumnWidth(pixels: width.pixels + width.pixels / 16)
    }

    /// The amounts with the most digits: the least and the greatest of all that stand in the sheet.
    private static func widestAmounts(of statement: Statement) -> [String] {
        var least = Int64(0)
        var greatest = Int64(0)
        for entry in statement.entries {
            for money in [entry.amount, entry.transaction.runningBalance ?? entry.amount] {
                least = min(least, money.minorUnits)
                greatest = max(greatest, money.minorUnits)
            }
        }
        return [least, greatest].map { Money(minorUnits: $0, currency: statement.currency).grouped }
    }
}
