import ByteSinks
import Spreadsheet
import StatementModel

/// The sheet with the transactions.
struct XLSXTransactions {
    let statement: Statement

    static let name = "Transactions"

    /// The row of a line, below the header.
    static func row(ofLine number: Int) -> Int { number + 1 }

    /// The layout.
    var sheet: Sheet {
        Sheet(
            name: Self.name, columnWidths: columnWidths, frozenRows: 1,
            filter: Sheet.Filter(headerRow: 1, columns: 1...CSVWriter.columns.count),
            page: PageSetup(
                isLandscape: true, fitsWidth: true, header: pageHeader, footer: XLSXSummary.pageFooter,
                repeatedRows: 1...1))
    }

    /// Writes the header and one row per entry.
    func write(
        with workbook: inout WorkbookWriter, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        var look = CellStyle(border: Border(bottom: Border.Line(.thin, color: XLSXPalette.line)))
        let plain = try XLSXRowStyles(currency: statement.currency, look: look, workbook: &workbook)
        look.fill = XLSXPalette.gap
        let marked = try XLSXRowStyles(currency: statement.currency, look: look, workbook: &workbook)
        try workbook.beginSheet(to: &sink)
        try workbook.append(header(with: &workbook), height: 21, to: &sink)
        for entry in statement.entries {
            let styles = entry.number == brokenLine ? marked : plain
            try workbook.append(Self.cells(of: entry, styles: styles), to: &sink)
        }
    }

    private func header(with workbook: inout WorkbookWriter) throws(SpreadsheetError) -> [Cell] {
        var style = CellStyle(
            font: Font(isBold: true, color: .white), fill: XLSXPalette.deep,
            alignment: Alignment(horizontal: .left, vertical: .center))
        let left = try workbook.register(style)
        style.alignment.horizontal = .right
        let right = try workbook.register(style)
        return CSVWriter.columns.enumerated().map { index, title in
            Cell(.text(title), Self.amountColumns.contains(index) ? right : left)
        }
    }

    private static func cells(of entry: StatementEntry, styles: XLSXRowStyles) -> [Cell] {
        let transaction = entry.transaction
        return [
            styles.date(transaction.date), styles.text(transaction.narration),
            styles.word(entry.isDebit ? "debit" : "credit"), styles.word(transaction.category),
            styles.amount(entry.debit), styles.amount(entry.credit), styles.amount(entry.amount),
            styles.amount(transaction.runningBalance), styles.word(entry.amount.currency.code),
            styles.text(transaction.id),
        ]
    }

    /// The line where the balances first break, if they do.
    private var brokenLine: Int? {
        guard case .broken(let gap) = statement.reconciliation, case .line(let number) = gap.place else {
            return nil
        }
        return number
    }

    /// The holder and the account's number at the left, the period at the right.
    private var pageHeader: String {
        let account = statement.account
        let names = [account.name, account.number].map { XLSXText.pageHeader($0 ?? "") }
        return "&L" + names.filter { !$0.isEmpty }.joined(separator: " · ")
            + "&R\(statement.period.first) to \(statement.period.last)"
    }
}

extension XLSXTransactions {
    /// Debit, Credit, Amount and Balance.
    private static let amountColumns = 4...7
    /// The room for the button of the filter.
    private static let buttonPixels = 22

    /// Wide enough for what the columns show; narrations and other texts wrap where they would be too wide.
    private var columnWidths: [ColumnWidth?] {
        let entries = statement.entries.lazy
        let contents: [Int: ColumnWidth] = [
            1: fitting(entries.map(\.transaction.narration), atLeast: 30, atMost: 60),
            3: fitting(entries.map { $0.transaction.category ?? "" }, atLeast: 0, atMost: 24),
            9: fitting(entries.map(\.transaction.id), atLeast: 0, atMost: 40),
        ]
        let amounts = ColumnWidth(fitting: widestAmounts, maximum: ColumnWidth(digits: 30))
        return CSVWriter.columns.enumerated().map { index, title in
            let head = TextWidth.pixels(of: title, isBold: true) + Self.buttonPixels
            let content = Self.amountColumns.contains(index) ? amounts : contents[index]
            return ColumnWidth(pixels: max(head, (content ?? ColumnWidth(digits: 11)).pixels))
        }
    }

    private func fitting(
        _ texts: some Sequence<String>, atLeast minimum: Int, atMost maximum: Int
    ) -> ColumnWidth {
        ColumnWidth(
            fitting: texts.lazy.map(CleanText.cleaned), minimum: ColumnWidth(digits: minimum),
            maximum: ColumnWidth(digits: maximum))
    }

    /// The amounts with the most digits: the least and the greatest of all that stand in the sheet.
    private var widestAmounts: [String] {
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
