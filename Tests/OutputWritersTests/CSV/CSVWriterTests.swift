import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("Comma-separated values")
struct CSVWriterTests {
    @Test("Every case gives the recorded bytes", arguments: StatementCase.allCases)
    func matchesGolden(_ sample: StatementCase) throws {
        let bytes = try BuiltinTemplateWriter.csv.written(sample.statement())
        #expect(golden.difference(of: bytes, from: "csv/\(sample).csv") == nil)
    }

    @Test("A strict reader gets back every amount, date and balance", arguments: StatementCase.allCases)
    func readsBack(_ sample: StatementCase) throws {
        let statement = try sample.statement()
        let records = try StrictCSVReader.records(BuiltinTemplateWriter.csv.writtenText(statement))
        #expect(
            records.first?.joined(separator: ",")
                == "Date,Narration,Type,Category,Debit,Credit,Amount,Balance,Currency,Transaction ID")
        #expect(records.count == statement.entries.count + 1)
        for (record, entry) in zip(records.dropFirst(), statement.entries) {
            #expect(record[0] == entry.transaction.date.description)
            #expect(record[2] == (entry.amount.isNegative ? "debit" : "credit"))
            #expect(try Money(plain: record[6], currency: statement.currency) == entry.amount)
            #expect(record[4] == (entry.debit?.plain ?? ""))
            #expect(record[5] == (entry.credit?.plain ?? ""))
            #expect(record[7] == (entry.transaction.runningBalance?.plain ?? ""))
            #expect(record[8] == statement.currency.code)
        }
    }

    @Test("Any text comes back as one clean, guarded field", arguments: 0..<50 as Range<UInt64>)
    func keepsRandomTexts(_ seed: UInt64) throws {
        var texts = HostileText(seed: seed)
        var builder = try StatementBuilder()
        var narrations: [String] = []
        for day in 1...20 {
            narrations.append(texts.next())
            try builder.row(day, -100, narrations[day - 1], category: narrations[day - 1])
        }
        let records = try StrictCSVReader.records(BuiltinTemplateWriter.csv.writtenText(builder.statement()))
        #expect(records.count == 21)
        for (record, narration) in zip(records.dropFirst(), narrations) {
            let field = record[1]
            // A category of blanks alone is none.
            #expect(field == record[3] || (record[3].isEmpty && HostileText.readable(narration).isEmpty))
            #expect(!field.unicodeScalars.contains { HostileText.forbidden.contains($0) })
            let first = field.drop(while: { $0 == " " }).unicodeScalars.first
            #expect(first.map { !"=+-@".unicodeScalars.contains($0) } ?? true)
            let readable = HostileText.readable(narration)
            let isGuarded = readable.unicodeScalars.first.map { "=+-@".unicodeScalars.contains($0) } ?? false
            #expect(HostileText.readable(field) == (isGuarded ? "'" : "") + readable)
        }
    }

    @Test("A formula is guarded, a number is not")
    func guardsTextOnly() throws {
        let records = try StrictCSVReader.records(
            BuiltinTemplateWriter.csv.writtenText(StatementCase.hostile.statement()))
        #expect(records[1][1] == "'=HYPERLINK(\"http://evil.example\",\"Click\")")
        #expect(records[2][1] == "'+1+1")
        #expect(records[3][1] == "'-2+3")
        #expect(records[4][1] == "'@SUM(A1:A9)")
        #expect(records[5][1] == "'=1+1")
        #expect(records[6][1] == "'=cmd|' /C calc'!A0")
        #expect(records[7][1] == "'  =1+1")
        #expect(records[2][6] == "-3.00")
        #expect(records[1][9] == "'=1+1")
        #expect(records[14][1] == "two lines and more here")
    }

    @Test(
        "Every sign that starts a formula is guarded, its full-width form too",
        arguments: ["=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"])
    func guardsEverySign(_ sign: String) throws {
        for blanks in ["", "  "] {
            var builder = try StatementBuilder()
            try builder.row(1, -100, "\(blanks)\(sign)SUM(A1)")
            let records = try StrictCSVReader.records(
                BuiltinTemplateWriter.csv.writtenText(builder.statement()))
            #expect(records[1][1] == "'\(blanks)\(sign)SUM(A1)")
        }
    }

    @Test("The same statement gives the same bytes")
    func isDeterministic() throws {
        let first = try BuiltinTemplateWriter.csv.written(StatementCase.rich.statement())
        #expect(try BuiltinTemplateWriter.csv.written(StatementCase.rich.statement()) == first)
    }

    @Test("A long statement streams in pieces and loses no row")
    func streamsLongStatements() throws {
        var builder = try StatementBuilder()
        for number in 1...5_000 { try builder.row(1 + number % 31, -1, "ROW", id: "id-\(number)") }
        let records = try StrictCSVReader.records(BuiltinTemplateWriter.csv.writtenText(builder.statement()))
        #expect(records.count == 5_001)
        #expect(Set(records.map { $0[9] }).count == 5_001)
    }
}
