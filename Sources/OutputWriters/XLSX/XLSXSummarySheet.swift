import ByteSinks
import Spreadsheet
import StatementModel

/// The sheet that says whose account it is, the balances, and whether they are proven.
struct XLSXSummarySheet {
    let statement: Statement

    /// Two columns, labels and values.
    var layout: Sheet {
        Sheet(
            name: "Summary", columnWidths: [ColumnWidth(digits: 22), ColumnWidth(digits: 48)],
            page: PageSetup(fitsWidth: true))
    }

    /// Appends the title and the facts; a fact that the bank did not give is left out.
    func append(
        to workbook: inout WorkbookWriter, _ styles: XLSXStyles, _ sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        try workbook.append([Cell(.sharedText("Account statement"), styles.title)], height: 24, to: &sink)
        for group in [account(styles), balances(styles), verdict(styles)] {
            try workbook.append([], to: &sink)
            for (label, value) in group where value.value != .blank {
                try workbook.append([Cell(.sharedText(label), styles.label), value], to: &sink)
            }
        }
    }

    private func account(_ styles: XLSXStyles) -> [(String, Cell)] {
        let account = statement.account
        return [
            ("Bank", XLSXCells.text(account.institution.name, styles.fact)),
            ("Bank code", XLSXCells.text(account.institution.bankCode, styles.fact)),
            ("Account holder", XLSXCells.text(account.name, styles.fact)),
            ("Account number", XLSXCells.text(account.number, styles.fact)),
            ("Account type", XLSXCells.text(account.typeText, styles.fact)),
            ("Currency", XLSXCells.text(statement.currency.code, styles.fact)),
            ("First day", XLSXCells.day(statement.period.first, styles.factDate)),
            ("Last day", XLSXCells.day(statement.period.last, styles.factDate)),
        ]
    }

    private func balances(_ styles: XLSXStyles) -> [(String, Cell)] {
        let totals = statement.totals
        return [
            ("Opening balance", balance(statement.openingBalance, styles)),
            ("Money in", XLSXCells.amount(totals.credits, styles.factAmount)),
            ("Credits", Cell(.integer(Int64(totals.creditCount)), styles.factCount)),
            ("Money out", XLSXCells.amount(totals.debits, styles.factAmount)),
            ("Debits", Cell(.integer(Int64(totals.debitCount)), styles.factCount)),
            ("Closing balance", balance(statement.closingBalance, styles)),
        ]
    }

    private func balance(_ money: Money?, _ styles: XLSXStyles) -> Cell {
        money == nil
            ? Cell(.sharedText("Not known"), styles.fact) : XLSXCells.amount(money, styles.factAmount)
    }

    private func verdict(_ styles: XLSXStyles) -> [(String, Cell)] {
        switch statement.reconciliation {
        case .proven:
            [("Balance", Cell(.sharedText("proven"), styles.fact))]
        case .unproven:
            [
                ("Balance", Cell(.sharedText("unproven"), styles.warning)),
                (
                    "Reason",
                    Cell(.sharedText("The bank gave too few balances to check the amounts."), styles.fact)
                ),
            ]
        case .broken(let gap):
            [
                ("Balance", Cell(.sharedText("broken"), styles.warning)),
                ("First break", Cell(.text(gap.description), styles.fact)),
                ("Bank's balance there", XLSXCells.amount(gap.statedBalance, styles.factAmount)),
                ("Balance that follows", XLSXCells.amount(gap.expectedBalance, styles.factAmount)),
                ("Unexplained", XLSXCells.amount(gap.difference, styles.factAmount)),
            ]
        }
    }
}
