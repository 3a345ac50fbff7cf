import ByteSinks
import MadeUpLedger
import Spreadsheet
import StatementModel

/// The rows as the peers read them: fields between tabs, dates as day numbers, blanks empty.
enum RowsFile {
    static func write(_ count: Int, to path: String) throws {
        guard case .generator(var generator) = Ledger(rowsOnTheFly: count).source else { return }
        var sink = try FileSink(path: path)
        while let row = generator.next() {
            let fields = [
                String(row.number), String(dayNumber(row.date)), String(dayNumber(row.valueDate)),
                row.narration, row.counterparty ?? "", row.reference, row.channel, row.debit?.plain ?? "",
                row.credit?.plain ?? "", row.balance.plain, row.category ?? "", row.importID,
            ]
            try sink.write(fields.joined(separator: "\t") + "\n")
        }
        try sink.commit()
    }

    /// Days since 1899-12-30, as workbooks count them.
    private static func dayNumber(_ day: CalendarDate) -> Int {
        var number = 0
        for year in 1900..<day.year { number += isLeap(year) ? 366 : 365 }
        for month in 1..<day.month { number += CalendarDate.days(inMonth: month, of: day.year) }
        // One for 1900-01-01, and one for the 29 February 1900 that workbooks count.
        return number + day.day + 1
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}
