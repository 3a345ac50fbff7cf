import ByteSinks
import Spreadsheet
import StatementModel

/// The sheet of rows.
struct XLSXTransactionsSheet {
    let statement: Statement

    private static let amountColumns = 4..<8

    /// Widths that fit what stands in the columns, the frozen header with its filters, and pages in landscape
    /// as wide as all columns.
    var layout: Sheet {
        let number = CleanText.cleaned(statement.account.number ?? statement.account.id)
        // Headers and footers take 255 characters in all.
        let title = PageSetup.literal("\(number.prefix(40)), \(statement.period.label)")
        return Sheet(
            name: "Transactions", columnWidths: widths, frozenRows: 1,
            filter: Sheet.Filter(headerRow: 1, columns: 1...CSVWriter.columns.count),
            page: PageSetup(
                isLandscape: true, fitsWidth: true, footer: "&LStatement \(title)&RPage &P of &N",
                repeatedRows: 1...1))
    }

    /// Appends the header and a row for each transaction.
    func append(
        to workbook: inout WorkbookWriter, _ styles: XLSXStyles, _ sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        let narrationWidth = widths[Self.narrationColumn].pixels - Self.marginPixels
        let header = CSVWriter.columns.enumerated().map { index, title in
            Cell(
                .sharedText(title),
                Self.amountColumns.contains(index) ? styles.amountHeading : styles.heading)
        }
        try workbook.append(header, to: &sink)
        var brokenLine: Int?
        if case .broken(let gap) = statement.reconciliation, case .line(let number) = gap.place {
            brokenLine = number
        }
        for entry in statement.entries {
            let balanceStyle = entry.number == brokenLine ? styles.brokenAmount : styles.amount
            let lines = XLSXLineCount.lines(of: entry.transaction.narration, pixels: narrationWidth)
            try workbook.append(
                Self.row(entry, styles, balanceStyle: balanceStyle),
                height: lines > 1 ? min(lines * Self.linePoints, Self.maximumRowPoints) : nil, to: &sink)
        }
    }

    private static func row(_ entry: StatementEntry, _ styles: XLSXStyles, balanceStyle: StyleID) -> [Cell] {
        let transaction = entry.transaction
        return [
            XLSXCells.day(transaction.date, styles.date),
            XLSXCells.text(transaction.narration, styles.narration),
            Cell(.sharedText(entry.isDebit ? "debit" : "credit"), styles.text),
            XLSXCells.word(transaction.category, styles.text),
            XLSXCells.amount(entry.debit, styles.amount),
            XLSXCells.amount(entry.credit, styles.amount),
            XLSXCells.amount(entry.amount, styles.amount),
            XLSXCells.amount(transaction.runningBalance, balanceStyle),
            XLSXCells.word(entry.amount.currency.code, styles.currency),
            XLSXCells.text(transaction.id, styles.text),
        ]
    }

    /// Each column is as wide as its widest text, within bounds; the header needs room for its button too.
    private var widths: [ColumnWidth] {
        CSVWriter.columns.indices.map { index in
            let header = ColumnWidth(
                fitting: [CSVWriter.columns[index]], isBold: true, minimum: ColumnWidth(digits: 0))
            let fitting = ColumnWidth(
                fitting: statement.entries.lazy.map { Self.shownText($0, column: index) },
                minimum: ColumnWidth(pixels: header.pixels + Self.filterButtonPixels))
            return ColumnWidth(pixels: fitting.pixels + Self.paddingPixels)
        }
    }

    private static let narrationColumn = 1
    private static let filterButtonPixels = 20
    /// Room between a text and the next column's.
    private static let paddingPixels = 10
    /// What a cell keeps free at its edges.
    private static let marginPixels = 5
    /// One line of the usual font, and the most that a row takes.
    private static let linePoints = 15
    private static let maximumRowPoints = 409

    private static func shownText(_ entry: StatementEntry, column: Int) -> String {
        let transaction = entry.transaction
        return switch column {
        case 0: transaction.date.description
        case 1: transaction.narration
        case 2: "credit"
        case 3: transaction.category ?? ""
        case 4: entry.debit?.grouped ?? ""
        case 5: entry.credit?.grouped ?? ""
        case 6: entry.amount.grouped
        case 7: transaction.runningBalance?.grouped ?? ""
        case 8: entry.amount.currency.code
        default: transaction.id
        }
    }
}
