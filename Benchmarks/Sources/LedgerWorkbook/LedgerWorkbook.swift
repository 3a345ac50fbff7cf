import ByteSinks
public import MadeUpLedger
import Spreadsheet
import StatementModel

/// Writes the rows with Folio's own writer.
public enum LedgerWorkbook {
    /// Rows that are in memory, all at once.
    public static func write(_ rows: [LedgerRow], to path: String, level: Int, threads: Int?) throws {
        try write(to: path, level: level, threads: threads) { workbook, sink, styles in
            try workbook.append(rowCount: rows.count, to: &sink) { styles.append(rows[$0], to: &$1) }
        }
    }

    /// Rows that are made while they are written, some thousands at a time.
    public static func write(_ ledger: Ledger, to path: String, level: Int, threads: Int?) throws {
        guard case .generator(var generator) = ledger.source else { return }
        try write(to: path, level: level, threads: threads) { workbook, sink, styles in
            var batch: [LedgerRow] = []
            while let row = generator.next() {
                batch.append(row)
                if batch.count == 8192 {
                    try append(batch)
                    batch = []
                }
            }
            try append(batch)

            func append(_ rows: [LedgerRow]) throws {
                try workbook.append(rowCount: rows.count, to: &sink) { styles.append(rows[$0], to: &$1) }
            }
        }
    }

    private static func write(
        to path: String, level: Int, threads: Int?,
        _ rows: (inout WorkbookWriter, inout FileSink, RowStyles) throws -> Void
    ) throws {
        var sink = try FileSink(path: path)
        var workbook = try WorkbookWriter(level: CompressionLevel(level), threadCount: threads)
        let styles = try RowStyles(in: &workbook)
        try workbook.beginSheet(Sheet(name: "Ledger"), to: &sink)
        try rows(&workbook, &sink, styles)
        try workbook.finish(to: &sink)
        try sink.commit()
    }
}

/// The styles of a row's cells, and what stands in them.
struct RowStyles: Sendable {
    private let date: StyleID
    private let money: StyleID
    /// Asked of the currency once, not for each amount.
    private let fractionDigits = Currency.nigerianNaira.minorUnitDigits

    init(in workbook: inout WorkbookWriter) throws {
        date = try workbook.register(CellStyle(numberFormat: .isoDate))
        money = try workbook.register(CellStyle(numberFormat: .money))
    }

    func append(_ row: LedgerRow, to cells: inout RowEncoder) {
        cells.integer(Int64(row.number))
        append(row.date, to: &cells)
        append(row.valueDate, to: &cells)
        cells.text(row.narration)
        appendWord(row.counterparty, to: &cells)
        cells.text(row.reference)
        cells.sharedText(row.channel)
        append(row.debit, to: &cells)
        append(row.credit, to: &cells)
        append(row.balance, to: &cells)
        appendWord(row.category, to: &cells)
        cells.text(row.importID)
    }

    private func append(_ day: CalendarDate, to cells: inout RowEncoder) {
        cells.date(year: day.year, month: day.month, day: day.day, date)
    }

    private func append(_ amount: Money?, to cells: inout RowEncoder) {
        guard let amount else { return cells.skip() }
        cells.decimal(amount.minorUnits, fractionDigits: fractionDigits, money)
    }

    private func appendWord(_ word: String?, to cells: inout RowEncoder) {
        guard let word else { return cells.skip() }
        cells.sharedText(word)
    }
}
