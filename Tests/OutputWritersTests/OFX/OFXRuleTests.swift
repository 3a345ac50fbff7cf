import OutputWriters
import StatementModel
import Testing

@Suite("Rules of Open Financial Exchange")
struct OFXRuleTests {
    @Test(
        "A narration that NAME cannot hold stands whole in MEMO",
        arguments: [
            ("POS PURCHASE", "POS PURCHASE", nil),
            (String(repeating: "A", count: 32), String(repeating: "A", count: 32), nil),
            (
                "POS PURCHASE AT SHOPRITE IKEJA  CITY MALL", "SHOPRITE IKEJA  CITY MALL",
                "POS PURCHASE AT SHOPRITE IKEJA  CITY MALL"
            ),
            ("&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&", "&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&&", nil),
            (
                String(repeating: "x", count: 300), String(repeating: "x", count: 32),
                String(repeating: "x", count: 255)
            ),
            ("  \t ", "No narration", nil),
            ("₦5 to Ọlá – “Ɓala” & Ñ", "NGN5 to Ola - \"Bala\" & N", nil),
            ("\u{1F642}東", "??", nil),
            ("Straße\u{A0}Æ …", "Strasse AE ...", nil),
        ] as [(String, String, String?)])
    func splitsNarration(_ narration: String, _ name: String, _ memo: String?) throws {
        let read = try #require(try reader(narration: narration).transactions.first)
        #expect(read["NAME"] == name)
        #expect(read["MEMO"] == memo)
    }

    @Test("In UTF-8 every character stays")
    func keepsCharacters() throws {
        let read = try reader(narration: "₦5 to Ọlá 🙂", writer: BuiltinTemplateWriter.ofxUTF8)
        #expect(read.transactions.first?["NAME"] == "₦5 to Ọlá 🙂")
        #expect(read.header.contains("ENCODING:UTF-8") && read.header.contains("CHARSET:NONE"))
    }

    @Test(
        "A narration that shows nothing counts as blank in UTF-8 too",
        arguments: ["\u{A0}", " \u{3000} ", "\u{200B}", "\u{A0}\u{2060}\u{AD}"])
    func namesInvisible(_ narration: String) throws {
        for writer in [BuiltinTemplateWriter.ofxUTF8, .ofx220UTF8] {
            let read = try #require(try reader(narration: narration, writer: writer).transactions.first)
            #expect(read["NAME"] == "No narration")
            #expect(read["MEMO"] == nil)
        }
    }

    @Test("A character of more code points than NAME takes is cut, not lost")
    func cutsLongCharacter() throws {
        let narration = "e" + String(repeating: "\u{301}", count: 300)
        let writer = BuiltinTemplateWriter.ofxUTF8
        let read = try #require(try reader(narration: narration, writer: writer).transactions.first)
        #expect(read["NAME"]?.unicodeScalars.count == 32)
        #expect(read["MEMO"]?.unicodeScalars.count == 255)
    }

    @Test("An id that importers take stays; any other is mapped, always alike")
    func mapsIDs() throws {
        #expect(try reader(id: "66f1a0c2-e4b0.A").values("FITID") == ["66f1a0c2-e4b0.A"])
        let mapped = try reader(id: "a/b").values("FITID")
        // FNV-1a with 128 bits of "a/b", computed by another program.
        #expect(mapped == ["x-a68d62d6fd8b5822836dbc79781849e9"])
        #expect(try reader(id: "a b").values("FITID") != mapped)
        #expect(try reader(id: String(repeating: "9", count: 37)).values("FITID").first?.utf8.count == 34)
    }

    @Test("Two transactions with one import id are refused")
    func refusesEqualIDs() throws {
        let mapped = try #require(try reader(id: "a/b").values("FITID").first)
        var builder = try StatementBuilder()
        try builder.row(1, -1, "x", id: "a/b")
        try builder.row(2, -1, "y", id: mapped)
        #expect(throws: WriterError.self) { try BuiltinTemplateWriter.ofx.written(builder.statement()) }
    }

    @Test(
        "The bank is named by its code, else by its name",
        arguments: [
            ("058", "GTBank", "058"), ("  000013 ", nil, "000013"), (nil, "Harmattan Bank", "HARMATTAN"),
            ("0123456789", "Zénith", "ZENITH"), ("", "", "UNKNOWN"), (nil, nil, "UNKNOWN"),
        ] as [(String?, String?, String)])
    func namesBank(_ code: String?, _ name: String?, _ expected: String) throws {
        var builder = try StatementBuilder()
        builder.account.institution = Institution(name: name, bankCode: code)
        try builder.row(1, -1, "x")
        #expect(
            try OFXReader(BuiltinTemplateWriter.ofx.writtenText(builder.statement())).values("BANKID") == [
                expected
            ])
    }

    @Test(
        "The sort of account is one of the list",
        arguments: [
            ("Tier 3 Savings Account", "SAVINGS"), ("CURRENT ACCOUNT", "CHECKING"), (nil, "CHECKING"),
        ] as [(String?, String)])
    func namesAccountType(_ text: String?, _ expected: String) throws {
        var builder = try StatementBuilder()
        builder.account.typeText = text
        try builder.row(1, -1, "x")
        #expect(
            try OFXReader(BuiltinTemplateWriter.ofx.writtenText(builder.statement())).values("ACCTTYPE") == [
                expected
            ])
    }

    @Test("What OFX demands and the statement lacks is an error that says what to do")
    func refusesWhatIsMissing() throws {
        #expect(throws: WriterError.self) {
            try BuiltinTemplateWriter.ofx.written(StatementCase.unproven.statement())
        }
        #expect(throws: WriterError.self) {
            try BuiltinTemplateWriter.ofx.written(StatementCase.noRows.statement())
        }
        for number in [nil, "", " ", "12345678901234567890123", "１２３"] as [String?] {
            var builder = try StatementBuilder(number: number)
            try builder.row(1, -1, "x")
            let error = try #require(throws: WriterError.self) {
                try BuiltinTemplateWriter.ofx.written(builder.statement())
            }
            #expect(error.reason == .notExpressible)
            #expect(error.description.contains("choose another format"))
        }
        for code in ["NAIRA", "N1", ""] {
            var builder = try StatementBuilder(currency: Currency(code))
            try builder.row(1, -1, "x")
            #expect(throws: WriterError.self) { try BuiltinTemplateWriter.ofx.written(builder.statement()) }
        }
    }

    @Test("A statement without rows has a balance where one is known")
    func writesEmptyList() throws {
        var builder = try StatementBuilder(statesBalances: false)
        builder.account.name = nil
        let text = try BuiltinTemplateWriter.ofx.writtenText(builder.statement(balanceAfter: 5))
        #expect(text.contains("<BANKTRANLIST>\r\n<DTSTART>20261001\r\n<DTEND>20261031\r\n</BANKTRANLIST>"))
        #expect(text.contains("<BALAMT>0.05\r\n"))
    }

    private func reader(
        narration: String = "x", id: String? = nil, writer: BuiltinTemplateWriter = BuiltinTemplateWriter.ofx
    ) throws -> OFXReader {
        var builder = try StatementBuilder()
        try builder.row(1, -1, narration, id: id)
        return try OFXReader(writer.writtenText(builder.statement()))
    }
}
