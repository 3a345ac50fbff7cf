import StatementModel

/// The frame of the page around the rows.
struct HTMLDocument {
    let statement: Statement

    private var currency: String { HTMLText.escaped(statement.currency.code) }

    /// From the document type to the start of the table's body.
    var head: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <meta name="robots" content="noindex">
        <meta name="format-detection" content="telephone=no">
        <title>\(title)</title>
        <style>
        \(HTMLStyle.sheet)</style>
        </head>
        <body>
        <main>
        \(HTMLSummary(statement: statement).markup)
        <table>
        <caption><strong>Transactions</strong> All amounts in \(currency), oldest first</caption>
        <thead>
        <tr><th scope="col">Date</th><th scope="col">Narration</th>\
        <th scope="col" class="number">Debit</th><th scope="col" class="number">Credit</th>\
        <th scope="col" class="number">Balance</th></tr>
        </thead>
        <tbody>

        """
    }

    /// From the end of the table's body to the end of the page.
    var tail: String {
        let totals = statement.totals
        let closing = statement.closingBalance.map(HTMLText.amount) ?? ""
        return """
            </tbody>
            <tfoot>
            <tr><td class="date"></td><th scope="row" class="text">Total</th>\
            <td class="number debit">\(HTMLText.amount(totals.debits))</td>\
            <td class="number credit">\(HTMLText.amount(totals.credits))</td>\
            <td class="number balance">\(closing)</td></tr>
            </tfoot>
            </table>
            <footer><p>Amounts, balances and texts as the bank reported them. \
            This page was not issued by the bank.</p></footer>
            </main>
            </body>
            </html>

            """
    }

    /// What stands in the table's body when there is no transaction.
    static let emptyRow = """
        <tr><td class="empty none" colspan="5">No transactions in this period.</td></tr>

        """

    private var title: String {
        let parts = [
            "Statement", statement.account.number ?? "", DateWords.period(statement.period),
            statement.account.institution.name ?? "",
        ]
        return parts.map(HTMLText.escaped).filter { !$0.isEmpty }.joined(separator: " · ")
    }

    // Nothing may be loaded, run or sent: even text that slipped through would find nothing to start.
    private static let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
}
