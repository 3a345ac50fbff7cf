import ByteSinks
import MadeUpLedger
import Spreadsheet
import TemplateEngine
import WorkbookTemplates

/// The same rows as ``LedgerWorkbook`` writes, as a workbook template: totals above and below the rows.
enum LedgerTemplate {
    private static let columns = [
        "number", "date", "value_date", "narration", "counterparty", "reference", "channel", "debit",
        "credit",
        "balance", "category", "import_id",
    ]

    /// Draws the template and compiles it.
    static func made() throws -> WorkbookTemplate {
        var sink = MemorySink()
        var workbook = try WorkbookWriter()
        let date = try workbook.register(CellStyle(numberFormat: .isoDate))
        let money = try workbook.register(CellStyle(numberFormat: .money))
        try workbook.beginSheet(Sheet(name: "Ledger"), to: &sink)
        try workbook.append(totals(money), to: &sink)
        try workbook.append(columns.map { Cell(.text($0)) }, to: &sink)
        let row = columns.enumerated().map { index, name in
            var text = "{{ t.\(name) }}"
            if index == 0 { text = "{% for t in transactions %}" + text }
            if index == columns.count - 1 { text += "{% endfor %}" }
            return Cell(.text(text), style(of: name, date, money))
        }
        try workbook.append(row, to: &sink)
        try workbook.append(totals(money), to: &sink)
        try workbook.finish(to: &sink)
        return try WorkbookTemplate(sink.bytes, fileName: "ledger.xlsx", schema: LedgerSchema.ledger.type)
    }

    /// How many rows, what went out, what came in, and the greatest and the average balance.
    private static func totals(_ money: StyleID) -> [Cell] {
        func formula(_ text: String, _ style: StyleID) -> Cell {
            Cell(.formula(text, cached: .integer(0)), style)
        }
        var cells = columns.map { _ in Cell(.blank) }
        cells[0] = formula("COUNT(A3)", .plain)
        cells[6] = formula("MAX(J3)", money)
        cells[7] = formula("SUM(H3)", money)
        cells[8] = formula("SUM(I3)", money)
        cells[9] = formula("AVERAGE(J3)", money)
        return cells
    }

    private static func style(of column: String, _ date: StyleID, _ money: StyleID) -> StyleID {
        switch column {
        case "date", "value_date": date
        case "debit", "credit", "balance": money
        default: .plain
        }
    }
}
