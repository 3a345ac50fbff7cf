import ByteSinks
import Folio
import OutputWriters
import StatementModel

/// The page that leads to a demo's files.
struct DemoIndex {
    let outcomes: [AccountOutcome]
    let portfolioFiles: [WrittenFile]
    let period: Period

    /// Writes the page, whole or not at all.
    func write(to path: String) throws {
        var sink = try FileSink(path: path)
        try sink.write(page)
        try sink.commit()
    }

    var page: String {
        """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Statements for \(period.label)</title>
        <style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 84rem; margin: 2rem auto; padding: 0 1rem; color: #1c2430 }
        h1 { font-size: 1.5rem; font-weight: 600 }
        p { color: #56606e }
        .wide { overflow-x: auto }
        table { border-collapse: collapse; width: 100%; font-size: .9rem }
        th { text-align: left; font-size: .8rem; font-weight: 600; color: #56606e }
        th, td { padding: .55rem .5rem; border-bottom: 1px solid #e3e7ec; vertical-align: top }
        .number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
        .proven { color: #14693a } .broken { color: #a3261d; font-weight: 600 } .unproven, .missing { color: #7a5a00 }
        .files { white-space: nowrap }
        .detail { display: block; font-size: .85rem; font-weight: 400 }
        a { color: #0b5cad; margin-right: .6rem }
        </style>
        </head>
        <body>
        <h1>Statements for \(period.label)</h1>
        <p>Invented banks and customers, fetched from a sandbox on this machine.\(portfolioLinks)</p>
        <div class="wide">
        <table>
        <thead><tr><th scope="col">Account</th><th scope="col">Files</th><th scope="col">Bank</th><th scope="col">Holder</th>\
        <th scope="col" class="number">Rows</th><th scope="col" class="number">Opening</th>\
        <th scope="col" class="number">Closing</th><th scope="col">Balance</th></tr></thead>
        <tbody>
        \(outcomes.map(row).joined(separator: "\n"))
        </tbody>
        </table>
        </div>
        </body>
        </html>

        """
    }

    private func row(_ outcome: AccountOutcome) -> String {
        let account = outcome.account
        let links = outcome.files.map { link(to: $0, $0.format.name) }.joined()
        let head =
            cell(account?.number ?? outcome.accountID) + "<td class=\"files\">\(links)</td>"
            + cell(account?.institution.name ?? "") + cell(account?.name ?? "")
        guard let statement = outcome.statement else {
            let word = ExportReport.word(for: outcome)
            return "<tr>\(head)<td></td><td></td><td></td><td class=\"missing\">\(word)</td></tr>"
        }
        let code = statement.currency.code
        let numbers = [
            String(statement.entries.count), amount(statement.openingBalance, code),
            amount(statement.closingBalance, code),
        ]
        return "<tr>\(head)" + numbers.map { cell($0, "number") }.joined()
            + "<td class=\"\(statement.reconciliation.word)\">\(verdict(statement.reconciliation))</td></tr>"
    }

    private func cell(_ text: String, _ style: String? = nil) -> String {
        "<td\(style.map { " class=\"\($0)\"" } ?? "")>\(Self.escaped(text))</td>"
    }

    private var portfolioLinks: String {
        portfolioFiles.map { " All accounts on one page: " + link(to: $0, "portfolio") }.joined()
    }

    private func link(to file: WrittenFile, _ text: String) -> String {
        "<a href=\"\(file.path.split(separator: "/").last ?? "")\">\(text)</a>"
    }

    private func amount(_ money: Money?, _ code: String) -> String {
        money.map { "\($0.grouped) \(code)" } ?? "unknown"
    }

    private func verdict(_ reconciliation: Reconciliation) -> String {
        guard case .broken(let place) = reconciliation else { return reconciliation.word }
        return "broken<span class=\"detail\">\(Self.escaped(place.description))</span>"
    }

    private static func escaped(_ text: String) -> String {
        TerminalText.safe(text).reduce(into: "") { result, character in
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
    }
}
