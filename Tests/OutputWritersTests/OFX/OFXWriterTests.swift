import Narrations
import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("Open Financial Exchange")
struct OFXWriterTests {
    static let cases = StatementCase.allCases.filter(\.hasClosingBalance)
    static let writers = [
        BuiltinTemplateWriter.ofx, BuiltinTemplateWriter.ofx220, BuiltinTemplateWriter.ofxUTF8,
        BuiltinTemplateWriter.ofx220UTF8,
    ]

    @Test("Every case gives the recorded bytes", arguments: cases)
    func matchesGolden(_ sample: StatementCase) throws {
        let bytes = try BuiltinTemplateWriter.ofx.written(sample.statement())
        #expect(golden.difference(of: bytes, from: "ofx/\(sample).ofx") == nil)
    }

    @Test("The other version and encodings give the recorded bytes")
    func matchesGoldenOfOptions() throws {
        for (writer, name) in zip(Self.writers.dropFirst(), ["220", "102-utf8", "220-utf8"]) {
            let bytes = try writer.written(StatementCase.rich.statement())
            #expect(golden.difference(of: bytes, from: "ofx/rich-\(name).ofx") == nil)
        }
    }

    @Test("A reader gets back every amount, date and id", arguments: cases)
    func readsBack(_ sample: StatementCase) throws {
        let statement = try sample.statement()
        for writer in Self.writers {
            let reader = try OFXReader(writer.writtenText(statement))
            #expect(reader.transactions.count == statement.entries.count)
            for (read, entry) in zip(reader.transactions, statement.entries) {
                #expect(read["DTPOSTED"] == entry.transaction.date.compact)
                #expect(read["TRNAMT"] == entry.amount.plain)
                let type = try #require(read["TRNTYPE"].flatMap(OFXTransactionType.init))
                #expect(type.agrees(with: entry.amount.isNegative ? .debit : .credit))
            }
            #expect(Set(reader.values("FITID")).count == statement.entries.count)
            #expect(reader.values("BALAMT") == [statement.closingBalance?.plain])
            #expect(reader.values("DTASOF") == ["20261031"])
            #expect(reader.values("DTSERVER") == ["20261031"])
            #expect(reader.values("CURDEF") == [statement.currency.code])
        }
    }

    @Test("The header of 1.0.2 is nine lines and a blank one")
    func writesHeader() throws {
        let reader = try OFXReader(BuiltinTemplateWriter.ofx.writtenText(StatementCase.rich.statement()))
        #expect(
            reader.header == [
                "OFXHEADER:100", "DATA:OFXSGML", "VERSION:102", "SECURITY:NONE", "ENCODING:USASCII",
                "CHARSET:1252", "COMPRESSION:NONE", "OLDFILEUID:NONE", "NEWFILEUID:NONE", "",
            ])
    }

    @Test(
        "Random texts keep the rules: no empty element, no forbidden character, no text too long",
        arguments: 0..<50 as Range<UInt64>)
    func keepsRulesForRandomTexts(_ seed: UInt64) throws {
        var texts = HostileText(seed: seed)
        var builder = try StatementBuilder()
        for day in 1...20 {
            try builder.row(day, -100, texts.next() + texts.next(), id: texts.next() + "\(day)")
        }
        for writer in Self.writers {
            let text = try writer.writtenText(builder.statement())
            let reader = try OFXReader(text)
            #expect(reader.transactions.count == 20)
            for read in reader.transactions {
                let name = try #require(read["NAME"])
                #expect((1...32).contains(name.unicodeScalars.count))
                #expect((read["MEMO"]?.unicodeScalars.count ?? 0) <= 255)
                #expect(name.first != " " && name.last != " ")
                #expect((read["FITID"]?.utf8.count ?? 0) <= 36)
            }
            let readable = text.unicodeScalars.filter { $0 != "\r" && $0 != "\n" }
            #expect(!readable.contains { HostileText.forbidden.contains($0) })
            if !writer.templateName.contains("utf8") { #expect(text.utf8.allSatisfy { $0 < 0x7F }) }
        }
    }

    @Test("The same statement gives the same bytes")
    func isDeterministic() throws {
        let first = try BuiltinTemplateWriter.ofx.written(StatementCase.hostile.statement())
        #expect(try BuiltinTemplateWriter.ofx.written(StatementCase.hostile.statement()) == first)
    }
}
