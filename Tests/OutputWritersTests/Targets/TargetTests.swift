import Foundation
import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("Import targets")
struct TargetTests {
    @Test("a hard statement gives the recorded bytes", arguments: TargetLayout.all)
    func golden(_ layout: TargetLayout) throws {
        let bytes = try TargetFile(layout.name).bytes(HardStatement.statement())
        let fileExtension = layout.name == "tsv" ? "tsv" : "csv"
        #expect(
            OutputWritersTests.golden.difference(of: bytes, from: "targets/\(layout.name).\(fileExtension)")
                == nil)
    }

    @Test("an independent reader gets back every row of the hard statement", arguments: TargetLayout.all)
    func hard(_ layout: TargetLayout) throws {
        try check(layout, HardStatement.statement())
    }

    @Test("an independent reader gets back every row of random statements", arguments: TargetLayout.all)
    func random(_ layout: TargetLayout) throws {
        for seed in 0..<8 as Range<UInt64> {
            var texts = HostileText(seed: seed)
            var generator = SeededGenerator(seed: seed)
            var builder = try StatementBuilder(statesBalances: seed.isMultiple(of: 2))
            for day in 1...31 {
                let amount = Int64.random(in: -99_999_999...99_999_999, using: &generator)
                try builder.row(day, amount, texts.next(), category: texts.next())
            }
            try check(layout, builder.statement())
        }
    }

    private func check(_ layout: TargetLayout, _ statement: Statement) throws {
        let bytes = try TargetFile(layout.name).bytes(statement)
        #expect(!layout.isASCII || bytes.allSatisfy { $0 < 0x80 })
        let rows = try layout.rows(of: bytes)
        #expect(rows.count == statement.entries.count)
        for (row, entry) in zip(rows, statement.entries) {
            #expect(row[layout.day] == layout.days.text(entry.transaction.date))
            #expect(try layout.amount(row, in: statement.currency) == entry.amount.minorUnits)
            let field = row[layout.text]
            #expect(field == field.trimmingCharacters(in: .whitespaces) || !layout.fillsBlanks)
            #expect(field.allSatisfy { !layout.forbidden.contains($0) })
            let readable = layout.readable(entry.transaction.narration)
            let found = layout.comparable(field)
            if layout.fillsBlanks, field == "No narration" {
                #expect(readable.unicodeScalars.allSatisfy { $0.properties.isDefaultIgnorableCodePoint })
            } else {
                let isGuarded = layout.isForPeople && found == "'" + readable
                #expect(found == readable || isGuarded, "\(entry.transaction.narration)")
            }
        }
    }

    @Test("files for people guard texts, and no amount; files for programs guard nothing")
    func guarding() throws {
        let statement = try HardStatement.statement()
        for layout in TargetLayout.all {
            let rows = try layout.rows(of: TargetFile(layout.name).bytes(statement))
            let text = rows[6][layout.text]
            #expect(text.hasPrefix("'") == layout.isForPeople, "\(layout.name)")
            #expect(rows[7][layout.text] == (layout.isForPeople ? "'-2+3" : "-2+3"), "\(layout.name)")
        }
    }

    @Test("limits of rows and bytes make numbered files that hold each row once")
    func splitting() throws {
        for (name, rowLimit, byteLimit) in [
            ("quickbooks-online", 1000, 350_000), ("xero", 1000, Int.max), ("wave", 100, Int.max),
        ] {
            var builder = try StatementBuilder()
            for number in 1...2_050 {
                try builder.row(
                    1 + number * 31 / 2_051, -Int64(number),
                    String(repeating: "NARRATION \(number) ", count: name.hasPrefix("quick") ? 30 : 1),
                    id: "id-\(number)")
            }
            let statement = try builder.statement()
            let layout = try #require(TargetLayout.all.first { $0.name == name })
            let parts = try TargetFile(name).parts(statement)
            let rows = try parts.map { try layout.rows(of: $0) }
            #expect(rows.allSatisfy { $0.count <= rowLimit && !$0.isEmpty })
            #expect(parts.allSatisfy { $0.count <= byteLimit })
            #expect(
                try rows.joined().map { try layout.amount($0, in: statement.currency) }
                    == statement.entries.map(\.amount.minorUnits))
            if byteLimit == .max { #expect(rows.dropLast().allSatisfy { $0.count == rowLimit }) }
        }
    }

    @Test(
        "days are written in the order that a run asks for",
        arguments: [
            ("quickbooks-online", "month-first", "12/30/2027"), ("xero", "month-first", "12/30/2027"),
            ("xero", "year-first", "2027-12-30"), ("sage", "month-first", "12/30/2027"),
            ("sage-4", "month-first", "12/30/2027"), ("sage-one-za", "year-first", "2027/12/30"),
            ("ynab", "month-first", "12/30/2027"),
        ])
    func dates(name: String, order: String, day: String) throws {
        let layout = try #require(TargetLayout.all.first { $0.name == name })
        let bytes = try TargetFile(name, ["dates=\(order)"]).bytes(HardStatement.statement())
        #expect(try layout.rows(of: bytes)[0][layout.day] == day)
    }

    @Test("Firefly's configuration names the columns of its file in their order")
    func firefly() throws {
        let statement = try HardStatement.statement()
        let heading = try #require(TargetLayout.all.first { $0.name == "firefly-iii" }?.heading)
        let columns = heading.split(separator: ",")
        for (options, account) in [([], 0), (["default-account=17"], 17)] as [([String], Int)] {
            let bytes = try TargetFile("firefly-iii-configuration", options).bytes(statement)
            let json = try #require(
                try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
            #expect((json["roles"] as? [String])?.count == columns.count)
            #expect((json["do_mapping"] as? [Bool])?.count == columns.count)
            #expect(json["default_account"] as? Int == account)
            let unique = try #require(json["unique_column_index"] as? Int)
            #expect(columns[unique] == "External ID")
            #expect((json["roles"] as? [String])?[unique] == "external-id")
        }
    }

    @Test(
        "programs that read OFX get the same file as ofx-102", arguments: ["gnucash", "kmymoney", "myob"])
    func ofx(name: String) throws {
        let statement = try HardStatement.statement()
        #expect(try TargetFile(name).bytes(statement) == TargetFile("ofx-102").bytes(statement))
        #expect(try TargetFile(name).writer.format == .ofx)
        #expect(throws: WriterError.self) {
            try TargetFile(name).bytes(StatementCase.unproven.statement())
        }
    }

    @Test("QuickBooks Desktop gets the bank's number at Intuit, and no file without one")
    func quickBooksDesktop() throws {
        let statement = try HardStatement.statement()
        let file = try TargetFile("quickbooks-desktop", ["intuit-bank-id=12345"])
        #expect(file.writer.format.name == "qbo")
        let lines = try file.bytes(statement).split(separator: UInt8(ascii: "\n"))
        let plain = try TargetFile("ofx-102").bytes(statement).split(separator: UInt8(ascii: "\n"))
        let more = lines.filter { !plain.contains($0) }.map { String(decoding: $0, as: UTF8.self) }
        #expect(more == ["<INTU.BID>12345\r"])
        #expect(lines.count == plain.count + 1)
        #expect(throws: WriterError.self) { try TargetFile("quickbooks-desktop").bytes(statement) }
    }

    @Test("JSON Lines hold a whole object a line, amounts exact")
    func jsonLines() throws {
        let statement = try HardStatement.statement()
        let bytes = try TargetFile("json-lines").bytes(statement)
        #expect(OutputWritersTests.golden.difference(of: bytes, from: "targets/json-lines.jsonl") == nil)
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        #expect(lines.count == statement.entries.count)
        for (line, entry) in zip(lines, statement.entries) {
            let object = try #require(
                try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
            #expect(object["date"] as? String == entry.transaction.date.description)
            #expect(object["amount"] as? String == entry.amount.plain)
            #expect((object["amount_minor_units"] as? NSNumber)?.int64Value == entry.amount.minorUnits)
            #expect(object["balance"] as? String == entry.transaction.runningBalance?.plain)
            #expect(object["account_number"] as? String == "0014457789")
        }
    }
}
