import Foundation
import OutputWriters
import StatementModel
import TestSupport
import Testing
import WriterConformance

@Suite("A report as JSON Lines")
struct ReportLinesTests {
    @Test(
        "All parts of a report have their lines, in a fixed form", arguments: ["everything", "no-statement"])
    func goldenFile(name: String) throws {
        let report = try #require(ConformanceReport.all.first { $0.name == name }).report
        let difference = golden.difference(of: allLines(of: report), from: "lines/\(name).jsonl")
        #expect(difference == nil, "\(difference ?? "")")
    }

    @Test("Each line is an object of JSON, whatever the texts, and holds no other line break")
    func hostile() throws {
        for report in ConformanceReport.all.map(\.report) {
            let bytes = allLines(of: report)
            let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            #expect(lines.last?.isEmpty == true)
            let objects = try lines.dropLast().map { line in
                try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
            }
            #expect(objects.first?["kind"] as? String == "report")
            #expect(objects.last?["kind"] as? String == "end")
            let entries = report.statement?.entries ?? []
            #expect(objects.last?["transactions"] as? Int == entries.count)
            let rows = objects.filter { $0["kind"] as? String == "transaction" }
            #expect(rows.map { $0["narration"] as? String } == entries.map(\.transaction.narration))
            #expect(rows.map { $0["id"] as? String } == entries.map(\.transaction.id))
            #expect(
                !String(decoding: bytes, as: UTF8.self).unicodeScalars.contains { scalar in
                    scalar != "\n" && scalar.properties.generalCategory == .control
                        || scalar == "\u{2028}" || scalar == "\u{2029}"
                })
        }
    }

    @Test("Amounts are whole minor units to the last digit")
    func exact() throws {
        let text = String(decoding: allLines(of: Report(try StatementCase.huge.statement())), as: UTF8.self)
        #expect(text.contains("\"amount_minor_units\":9007199254740993,"))
        #expect(text.contains("\"amount_minor_units\":-9007199254740993000,"))
        #expect(text.contains("\"amount_minor_units\":9000000000000000001,"))
    }

    @Test("The pieces asked for are of whole lines, whatever their size", arguments: [0, 1, 500, 1_000_000])
    func pieces(size: Int) throws {
        let report = Report(try StatementCase.hostile.statement())
        var lines = ReportLines(report)
        var bytes: [UInt8] = []
        var piece: [UInt8] = []
        while lines.append(to: &piece, untilCount: size) {
            #expect(piece.last == UInt8(ascii: "\n"))
            bytes += piece
            piece = []
        }
        #expect(piece.isEmpty)
        #expect(bytes == allLines(of: report))
    }

    @Test("Nothing of the holder's identity is in a report without it")
    func identity() throws {
        var report = Report(try StatementCase.rich.statement())
        report.account.bankVerificationNumberEnding = Sensitive("5678")
        #expect(!String(decoding: allLines(of: report), as: UTF8.self).contains("5678"))
        report.identity = Identity(bankVerificationNumber: Sensitive("22212345678"))
        let text = String(decoding: allLines(of: report), as: UTF8.self)
        #expect(text.contains("\"bank_verification_number\":\"22212345678\""))
        #expect(text.contains("\"bank_verification_number_ending\":\"5678\""))
    }

    @Test("Sums of an income whose streams have different currencies are left out")
    func mixedIncome() throws {
        var report = Report(try StatementCase.rich.statement())
        report.income = Income(streams: [IncomeStream(), IncomeStream()])
        report.income?.total = ExactDecimal(digits: 500)
        let same = String(decoding: allLines(of: report), as: UTF8.self)
        #expect(same.contains("\"currency\":\"NGN\",\"total_minor_units_decimal\":\"500\""))
        report.income?.streams[1].currency = .unitedStatesDollar
        let mixed = String(decoding: allLines(of: report), as: UTF8.self)
        #expect(mixed.contains("\"currency\":null,\"total_minor_units_decimal\":null"))
    }
}
