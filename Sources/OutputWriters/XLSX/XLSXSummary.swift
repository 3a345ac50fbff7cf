import ByteSinks
import Spreadsheet
import StatementModel

/// The sheet that tells whose account it is, the balances, and whether they are proven.
struct XLSXSummary {
    let statement: Statement
    /// Where the transactions stand.
    let places: XLSXPlaces

    static let name = "Summary"
    /// The sheet at the left, the pages at the right.
    static let pageFooter = "&L&A&RPage &P of &N"

    /// What stands where the bank's data do not tell a balance.
    private static let notKnown = "Not known"

    private static let valueWidth = ColumnWidth(digits: 62)
    /// The height of a row with one line, airier than the program's own.
    private static let rowHeight = 18

    /// The layout.
    var sheet: Sheet {
        Sheet(
            name: Self.name,
            columns: [ColumnWidth(digits: 26), Self.valueWidth].map { ColumnFormat(width: .fixed($0)) },
            page: PageSetup(scaling: .fitsWidth, headerFooter: HeaderFooter(footer: Self.pageFooter)))
    }

    /// Writes the rows: a label and a value in each.
    func write(
        with workbook: inout WorkbookWriter, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        let styles = try XLSXSummaryStyles(
            currency: statement.currency, verdict: statement.reconciliation.word, workbook: &workbook)
        try workbook.beginSheet(sheet, to: &sink)
        try workbook.append(
            [styles.title("Account statement")], format: RowFormat(height: 30), to: &sink)
        for group in [account(styles), balances(styles), verdict(styles)] {
            for row in group {
                try workbook.append(
                    [styles.label(row.label), row.cell],
                    format: RowFormat(height: Self.height(of: row.cell)), to: &sink)
            }
            try workbook.append([], to: &sink)
        }
        try workbook.append(
            [
                styles.note(
                    "Amounts, balances and texts as the bank reported them. This file was not issued by the bank."
                )
            ], to: &sink)
    }

    private static func height(of cell: Cell) -> Int {
        guard case .text(let text) = cell.value else { return rowHeight }
        return XLSXRowHeight.points(for: [(text, valueWidth)]) ?? rowHeight
    }

    private typealias Row = (label: String, cell: Cell)

    private func account(_ styles: XLSXSummaryStyles) -> [Row] {
        let account = statement.account
        return [
            ("Account holder", styles.text(account.name)), ("Account number", styles.text(account.number)),
            ("Bank", styles.text(account.institution.name)),
            ("Bank code", styles.text(account.institution.bankCode)),
            ("Account type", styles.text(account.typeText)),
            ("Currency", styles.text(statement.currency.code)),
            ("First day", styles.date(statement.period.first)),
            ("Last day", styles.date(statement.period.last)),
        ] + continuations(styles)
    }

    /// The sheets of transactions where one was not enough, so that nobody takes the first for all.
    private func continuations(_ styles: XLSXSummaryStyles) -> [Row] {
        guard places.sheets.count > 1 else { return [] }
        return [("Sheets of transactions", styles.text(places.sheets.joined(separator: ", ")))]
    }

    private func balances(_ styles: XLSXSummaryStyles) -> [Row] {
        let totals = statement.totals
        return [
            ("Opening balance", balance(statement.openingBalance, styles)),
            ("Money in", styles.amount(totals.credits)), ("Money out", styles.amount(totals.debits)),
            ("Closing balance", balance(statement.closingBalance, styles)),
            ("Transactions in", styles.count(totals.creditCount)),
            ("Transactions out", styles.count(totals.debitCount)),
        ]
    }

    private func balance(_ money: Money?, _ styles: XLSXSummaryStyles) -> Cell {
        money.map(styles.amount) ?? styles.text(Self.notKnown)
    }

    private func verdict(_ styles: XLSXSummaryStyles) -> [Row] {
        let verdict = statement.reconciliation
        let rows = [("Reconciliation", styles.verdict(verdict.word))]
        switch verdict {
        case .proven:
            return rows + [
                (
                    "Meaning",
                    styles.text(
                        "Opening balance, money in and money out give the closing balance, and every balance "
                            + "that the bank gave agrees.")
                )
            ]
        case .unproven:
            return rows + [
                ("Meaning", styles.text("The bank gave too few balances to check the amounts against."))
            ]
        case .broken(let gap): return rows + details(of: gap, styles)
        }
    }

    private func details(of gap: BalanceBreak, _ styles: XLSXSummaryStyles) -> [Row] {
        let place =
            switch (gap.place, places.brokenRow) {
            case (.line(let number), let place?):
                "Line \(number), row \(place.row) of the sheet \(place.sheet)"
            case (.line(let number), nil): "Line \(number)"
            case (.afterLastLine, _): "After the last line"
            }
        return [
            ("Meaning", styles.text("A balance of the bank does not follow from the lines before.")),
            ("First place", styles.text(place)), ("Day", styles.date(gap.date)),
            ("Balance of the bank", styles.amount(gap.statedBalance)),
            ("Balance that follows", styles.amount(gap.expectedBalance)),
            ("Unexplained difference", styles.amount(gap.difference)),
            ("Number of such places", styles.count(gap.count)),
        ]
    }
}
