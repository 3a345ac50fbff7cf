import ByteSinks
import Spreadsheet
import StatementModel

/// The sheet with the transactions; one that is full continues on the next, which begins like it.
struct XLSXTransactions {
    private let statement: Statement
    private let widths: XLSXColumnWidths

    init(statement: Statement) {
        self.statement = statement
        widths = XLSXColumnWidths(statement: statement)
    }

    static let name = "Transactions"

    /// The column titles, in order.
    static let columns = [
        "Date", "Narration", "Type", "Category", "Debit", "Credit", "Amount", "Balance", "Currency",
        "Transaction ID",
    ]

    /// The layout.
    var sheet: Sheet {
        Sheet(
            name: Self.name, columns: widths.all.map { ColumnFormat(width: .fixed($0)) }, frozenRows: 1,
            filter: Sheet.Filter(headerRow: 1, columns: 1...Self.columns.count),
            page: PageSetup(
                isLandscape: true, scaling: .fitsWidth,
                headerFooter: HeaderFooter(header: pageHeader, footer: XLSXSummary.pageFooter),
                repeatedRows: 1...1))
    }

    /// Writes the header and one row per entry; answers where the rows came to stand.
    func write(
        with workbook: inout WorkbookWriter, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) -> XLSXPlaces {
        let plain = try rowStyles(fill: nil, workbook: &workbook)
        let marked = try rowStyles(fill: XLSXPalette.gap, workbook: &workbook)
        try workbook.beginSheet(sheet, to: &sink)
        try workbook.append(header(with: &workbook), format: RowFormat(height: 21), to: &sink)
        var places = XLSXPlaces()
        places.note(sheet: Self.name)
        for entry in statement.entries {
            let isBroken = entry.number == brokenLine
            let cells = Self.cells(of: entry, styles: isBroken ? marked : plain)
            try workbook.append(
                cells, format: widths.height(of: cells).map { RowFormat(height: $0) }, to: &sink)
            let sheet = workbook.sheetName ?? Self.name
            places.note(sheet: sheet)
            if isBroken { places.brokenRow = (sheet, workbook.rowCount) }
        }
        return places
    }

    private func rowStyles(
        fill: Color?, workbook: inout WorkbookWriter
    ) throws(SpreadsheetError) -> XLSXRowStyles {
        // The indent keeps a balance off the currency at its right.
        try XLSXRowStyles(
            currency: statement.currency,
            look: CellStyle(
                fill: fill.map(Fill.solid),
                border: Border(bottom: Border.Line(.thin, color: XLSXPalette.line)),
                alignment: Alignment(vertical: .top)),
            amounts: Alignment(horizontal: .right, vertical: .top, indent: 1), workbook: &workbook)
    }

    private func header(with workbook: inout WorkbookWriter) throws(SpreadsheetError) -> [Cell] {
        var style = CellStyle(
            font: Font(isBold: true, color: .white), fill: .solid(XLSXPalette.deep),
            alignment: Alignment(horizontal: .left, vertical: .center))
        let left = try workbook.register(style)
        // The button of the filter stands at the right and must not cover the title.
        style.alignment.horizontal = .right
        style.alignment.indent = 2
        let right = try workbook.register(style)
        return Self.columns.enumerated().map { index, title in
            Cell(.text(title), XLSXColumnWidths.amountColumns.contains(index) ? right : left)
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
