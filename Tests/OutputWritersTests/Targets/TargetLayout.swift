import ReportTemplates
import StatementModel
import TemplateEngine
import TestSupport

/// Where a target has what, written down apart from its template, from the rules of its program.
struct TargetLayout: Sendable, CustomStringConvertible {
    /// Where amounts stand.
    enum Amounts: Sendable {
        /// In one column, with their signs.
        case signed(Int)
        /// Money in and money out, each without a sign, the other one blank.
        case columns(credit: Int, debit: Int)
    }

    /// How a day is written.
    enum Days: String, Sendable {
        case dayFirst, yearFirst

        func text(_ date: CalendarDate) -> String {
            let parts = date.description.split(separator: "-").map(String.init)
            return self == .dayFirst ? "\(parts[2])/\(parts[1])/\(parts[0])" : date.description
        }
    }

    let name: String
    var reader = StrictCSVReader()
    /// The heading; nil where the program takes none.
    var heading: String?
    let day: Int
    let days: Days
    let text: Int
    let amounts: Amounts
    /// Characters that the program does not take in texts.
    var forbidden = ""
    var isASCII = false
    /// Whether a blank narration is filled in.
    var fillsBlanks = true
    var mark: Character = "."

    var description: String { name }
    /// Whether people open it, so that texts are guarded against formulas.
    var isForPeople: Bool { name.hasPrefix("excel") }

    static let all: [TargetLayout] = [
        TargetLayout(
            name: "quickbooks-online", heading: "Date,Description,Amount", day: 0, days: .dayFirst, text: 1,
            amounts: .signed(2), isASCII: true),
        TargetLayout(
            name: "xero", heading: "*Date,*Amount,Payee,Description,Reference,Cheque Number", day: 0,
            days: .dayFirst, text: 3, amounts: .signed(1)),
        TargetLayout(
            name: "sage", heading: "Date,Description,Amount", day: 0, days: .dayFirst, text: 1,
            amounts: .signed(2), isASCII: true),
        TargetLayout(
            name: "sage-4", heading: "Date,Description,Money in,Money out", day: 0, days: .dayFirst, text: 1,
            amounts: .columns(credit: 2, debit: 3), isASCII: true),
        TargetLayout(
            name: "sage-one-za", heading: "Date,Description,Amount", day: 0, days: .dayFirst, text: 1,
            amounts: .signed(2), isASCII: true),
        TargetLayout(
            name: "zoho-books", heading: "Date,Withdrawals,Deposits,Payee,Description,Reference Number",
            day: 0,
            days: .yearFirst, text: 4, amounts: .columns(credit: 2, debit: 1)),
        TargetLayout(
            name: "freeagent", reader: StrictCSVReader(knowsQuotes: false), day: 0, days: .dayFirst, text: 2,
            amounts: .signed(1), forbidden: ",\"", isASCII: true),
        TargetLayout(
            name: "wave", heading: "Date,Description,Amount", day: 0, days: .yearFirst, text: 1,
            amounts: .signed(2), forbidden: "#&$*", isASCII: true),
        TargetLayout(
            name: "odoo",
            heading: "Date,Label,Partner Name,Amount,Currency,Running Balance,Reference,Unique Import ID",
            day: 0, days: .yearFirst, text: 1, amounts: .signed(3)),
        TargetLayout(
            name: "erpnext",
            heading: "Date,Deposit,Withdrawal,Description,Reference Number,Transaction ID,Currency", day: 0,
            days: .yearFirst, text: 3, amounts: .columns(credit: 1, debit: 2)),
        TargetLayout(
            name: "ynab", heading: "Date,Payee,Memo,Outflow,Inflow", day: 0, days: .dayFirst, text: 2,
            amounts: .columns(credit: 4, debit: 3)),
        TargetLayout(
            name: "firefly-iii",
            heading:
                "Account number,Date,Description,Amount,Currency,Opposing name,Internal reference,External ID",
            day: 1, days: .yearFirst, text: 2, amounts: .signed(3)),
        TargetLayout(
            name: "homebank",
            reader: StrictCSVReader(delimiter: ";", lineEnd: "\n", knowsQuotes: false), day: 0,
            days: .yearFirst, text: 4, amounts: .signed(5), forbidden: ";\""),
        TargetLayout(
            name: "excel",
            heading: "Date,Narration,Payee,Category,Debit,Credit,Amount,Balance,Currency,Account number,"
                + "Transaction ID", day: 0, days: .yearFirst, text: 1, amounts: .signed(6), fillsBlanks: false
        ),
        TargetLayout(
            name: "excel-semicolon", reader: StrictCSVReader(delimiter: ";"),
            heading: "Date,Narration,Payee,Category,Debit,Credit,Amount,Balance,Currency,Account number,"
                + "Transaction ID", day: 0, days: .yearFirst, text: 1, amounts: .signed(6),
            fillsBlanks: false,
            mark: ","),
        TargetLayout(
            name: "tsv", reader: StrictCSVReader(delimiter: "\t", lineEnd: "\n"),
            heading: "Date,Narration,Type,Category,Debit,Credit,Amount,Balance,Currency,Transaction ID",
            day: 0,
            days: .yearFirst, text: 1, amounts: .signed(6), fillsBlanks: false),
    ]

    /// The rows of a file, without the heading, which must be right.
    func rows(of bytes: [UInt8]) throws -> [[String]] {
        // Built of scalars: Swift sees CR LF as one character.
        var text = String(decoding: bytes, as: UTF8.self)
        if isForPeople, text.unicodeScalars.first == "\u{FEFF}" {
            text.unicodeScalars.removeFirst()
        }
        let records = try reader.records(text)
        guard let heading else { return records }
        guard records.first?.joined(separator: ",") == heading else {
            throw StrictCSVReader.Malformed(reason: "the heading is \(records.first ?? [])")
        }
        return Array(records.dropFirst())
    }

    /// The signed amount of a row in minor units.
    func amount(_ row: [String], in currency: Currency) throws -> Int64 {
        let units = { (text: String) in
            try Money(plain: text.replacing(String(mark), with: "."), currency: currency).minorUnits
        }
        switch amounts {
        case .signed(let column): return try units(row[column])
        case .columns(let credit, let debit):
            guard row[credit].isEmpty != row[debit].isEmpty else {
                throw StrictCSVReader.Malformed(reason: "money in and out: \(row)")
            }
            return row[debit].isEmpty ? try units(row[credit]) : -(try units(row[debit]))
        }
    }

    /// What of a narration a person can read in the file: no blanks, and nothing that the program forbids.
    func readable(_ narration: String) -> String {
        var text = HostileText.readable(narration)
        if isASCII { text = Transliteration.ascii(text) }
        return comparable(text)
    }

    /// A text without blanks and forbidden characters, all quotes alike: those of typography become apostrophes
    /// where quotes would end a field.
    func comparable(_ text: String) -> String {
        let quotes: [Character] = isASCII || forbidden.contains("\"") ? ["\""] : []
        return String(
            HostileText.readable(text).map { quotes.contains($0) ? "'" : $0 }.filter {
                $0 == "'" || !forbidden.contains($0)
            })
    }
}
