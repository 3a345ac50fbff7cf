import ByteSinks
import OutputWriters
import StatementModel
import TestSupport
import Testing

@testable import OutputWriters

@Suite("Workbook")
struct XLSXWriterTests {
    private func read(_ statement: Statement) throws -> XLSXReader {
        try XLSXReader(XLSXWriter().written(statement))
    }

    @Test("Every case gives the recorded sheets", arguments: StatementCase.allCases)
    func matchesGolden(_ sample: StatementCase) throws {
        for (name, text) in try read(sample.statement()).parts {
            let isSheet = name.hasPrefix("xl/worksheets/")
            guard isSheet || sample == .rich else { continue }
            let file = "xlsx/\(sample)/\(name.split(separator: "/").last ?? "")"
            let shown =
                isSheet
                ? text.replacing("<row ", with: "\n<row ").replacing("<c ", with: "\n  <c ")
                : text.replacing("><", with: ">\n<")
            #expect(golden.difference(of: Array((shown + "\n").utf8), from: file) == nil)
        }
    }

    @Test("Every part is well-formed", arguments: StatementCase.allCases)
    func wellFormed(_ sample: StatementCase) throws {
        for (name, text) in try read(sample.statement()).parts {
            #expect(XMLWellFormedness.complaint(about: Array(text.utf8)) == nil, "\(name)")
        }
    }

    @Test(
        "Amounts are numbers with the currency's digits, dates are dates", arguments: StatementCase.allCases)
    func readsBack(_ sample: StatementCase) throws {
        let statement = try sample.statement()
        let cells = try read(statement).cells(sheet: 1)
        for (index, title) in CSVWriter.columns.enumerated() {
            #expect(cells["\("ABCDEFGHIJ".map(String.init)[index])1"] == .text(title))
        }
        for entry in statement.entries {
            let row = entry.number + 1
            let columns = [
                "E": entry.debit, "F": entry.credit, "G": entry.amount,
                "H": entry.transaction.runningBalance,
            ]
            for (column, money) in columns {
                switch cells["\(column)\(row)"] {
                case .number(let text)?:
                    #expect(try Money(plain: text, currency: statement.currency) == money)
                case .text(let text)?:
                    #expect(text == money?.plain)
                    #expect(sample == .huge, "only amounts beyond 15 digits are text")
                case nil: #expect(money == nil)
                }
            }
            // Excel counts days; 2026-10-01 is day 46296.
            #expect(cells["A\(row)"] == .number("\(46295 + entry.transaction.date.day)"))
            #expect(cells["C\(row)"] == .text(entry.isDebit ? "debit" : "credit"))
            #expect(cells["I\(row)"] == .text(statement.currency.code))
        }
        #expect(cells["A\(statement.entries.count + 2)"] == nil)
    }

    @Test("An amount of more digits than a workbook keeps is exact text")
    func beyondExactNumbers() throws {
        let cells = try read(StatementCase.huge.statement()).cells(sheet: 1)
        #expect(cells["F2"] == .text("90071992547409.93"))
        #expect(cells["F3"] == .text("90000000000000000.01"))
    }

    @Test(
        "The last amount with 15 digits is a number, the next one text",
        arguments: [
            (999_999_999_999_999, true), (1_000_000_000_000_001, false), (1_000_000_000_000_000, true),
        ] as [(Int64, Bool)])
    func border(minorUnits: Int64, isNumber: Bool) throws {
        var rows = try StatementBuilder(opening: 0)
        try rows.row(1, minorUnits, "LARGE")
        let cell = try read(rows.statement()).cells(sheet: 1)["G2"]
        let plain = Money(minorUnits: minorUnits, currency: .nigerianNaira).plain
        if isNumber, case .number(let text)? = cell {
            #expect(try Money(plain: text, currency: .nigerianNaira).minorUnits == minorUnits)
        } else {
            #expect(!isNumber)
            #expect(cell == .text(plain))
        }
    }

    @Test("Hostile texts stay text: no formula, no control character, nothing lost that can be read")
    func hostile() throws {
        let statement = try StatementCase.hostile.statement()
        let reader = try read(statement)
        #expect(reader.parts.values.allSatisfy { !$0.contains("<f>") })
        let cells = reader.cells(sheet: 1)
        for entry in statement.entries {
            let row = entry.number + 1
            let narration = entry.transaction.narration
            if case .text(let text)? = cells["B\(row)"] {
                #expect(!text.unicodeScalars.contains { HostileText.forbidden.contains($0) })
                #expect(HostileText.readable(text) == HostileText.readable(narration))
            } else {
                #expect(CleanText.cleaned(narration).isEmpty)
            }
        }
        #expect(cells["B2"] == .text("=HYPERLINK(\"http://evil.example\",\"Click\")"))
        #expect(cells["J2"] == .text("=1+1"))
    }

    @Test("The summary states holder, number as text, balances and the verdict")
    func summary() throws {
        let statement = try StatementCase.broken.statement()
        let cells = try read(statement).cells(sheet: 2)
        let labels = cells.filter { $0.key.hasPrefix("A") }
        func value(_ label: String) -> XLSXReader.Value? {
            labels.first { $0.value == .text(label) }.flatMap { cells["B" + $0.key.dropFirst()] }
        }
        #expect(value("Account number") == .text("0214457789"))
        #expect(
            value("Opening balance") == .number("250000.00") || value("Opening balance") == .number("250000"))
        #expect(value("Balance") == .text("broken"))
        #expect(value("First break") == .text("line 2, 2026-10-12: -250.00 NGN unexplained"))
        #expect(value("Last day") == .number("46326"))
    }

    @Test("The header is frozen and filtered, and repeats on every page")
    func layout() throws {
        let sheet = try #require(try read(StatementCase.rich.statement()).parts["xl/worksheets/sheet1.xml"])
        #expect(sheet.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""))
        #expect(sheet.contains("<autoFilter ref=\"A1:J12\"/>"))
        let workbook = try #require(try read(StatementCase.rich.statement()).parts["xl/workbook.xml"])
        #expect(workbook.contains("'Transactions'!$1:$1"))
        #expect(!workbook.contains("calcPr"), "a program would ask whether to save what nobody changed")
    }

    @Test("The same statement gives the same bytes")
    func deterministic() throws {
        let first = try XLSXWriter().written(StatementCase.rich.statement())
        #expect(try XLSXWriter().written(StatementCase.rich.statement()) == first)
    }

    @Test("A text that no cell takes is an error that names the cell, not a cut")
    func tooLong() throws {
        var rows = try StatementBuilder()
        try rows.row(1, -100, String(repeating: "x", count: 32_767))
        #expect(throws: Never.self) { try XLSXWriter().written(rows.statement()) }
        try rows.row(2, -100, String(repeating: "x", count: 32_768))
        let error = try #require(throws: WriterError.self) { try XLSXWriter().written(rows.statement()) }
        #expect(error.reason == .notExpressible)
        #expect(error.description.contains("sheet 'Transactions', cell B3"))
        #expect(!error.description.contains("xxx"))
    }

    @Test("A failing sink is reported as the sink's failure")
    func failingSink() throws {
        struct FullSink: ByteSink {
            mutating func write(_ bytes: RawSpan) throws(SinkError) {
                throw SinkError(code: .write, destination: "a full disk", errorNumber: 28)
            }
        }
        var sink = FullSink()
        let statement = try StatementCase.rich.statement()
        let error = try #require(throws: WriterError.self) { try XLSXWriter().write(statement, to: &sink) }
        guard case .sink = error.reason else {
            Issue.record("\(error.reason)")
            return
        }
    }
}
