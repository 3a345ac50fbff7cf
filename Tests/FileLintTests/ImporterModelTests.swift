import FileLint
import Testing

/// What importers do to files, as models that were verified by hand against the programs.
@Suite("Models of importers")
struct ImporterModelTests {
    private func fixture(_ folder: String, _ name: String) throws -> [UInt8] {
        try Fixture(folder: folder, name: name).bytes()
    }

    private func wrong(_ name: String) throws -> [UInt8] { try fixture("Wrong", name) }

    @Test(
        "libofx reads amounts up to the first strange character",
        arguments: [
            ("-42,17", -4217), ("-1,042.17", -104), ("-1.042,17", -104), ("1 042.17", 100), ("$12", 0),
            ("(12.50)", 0), ("+5.00", 500), ("-.5", -50), ("-12.5-", -1250),
        ])
    func amounts(text: String, hundredths: Int) {
        #expect(LibofxModel.hundredths(text) == hundredths)
    }

    @Test(
        "libofx shows days by the zone of whoever imports; the columns are UTC-12, -10, -5, 0, +1, +9, +12, +13, +14",
        arguments: [
            ("20240103", "2 3 3 3 3 3 3 3 4"), ("20240103000000", "2 3 3 3 3 3 3 3 4"),
            ("20240103000000[+1:WAT]", "2 3 3 3 3 3 3 3 4"), ("20240103120000[0:GMT]", "3 3 3 3 3 3 4 4 4"),
            ("20240103235959", "3 3 3 3 4 4 4 4 4"), ("20240103235959[1:WAT]", "3 3 3 3 3 4 4 4 4"),
            ("20240103010000", "2 2 2 3 3 3 3 3 3"),
        ])
    func days(date: String, expected: String) {
        let days = [-12, -10, -5, 0, 1, 9, 12, 13, 14].map { LibofxModel(zone: $0).day(date).suffix(1) }
        #expect(days.joined(separator: " ") == expected)
    }

    @Test("libofx cuts what is longer than its buffers")
    func buffers() throws {
        let long = try wrong("ofx.fitid.length.ofx")
        #expect(try LibofxModel().read(long).transactions[0].identifier.utf8.count == 256)
    }

    @Test("a file that declares 1252 and holds UTF-8 arrives with other letters in both")
    func letters() throws {
        let lie = try wrong("ofx.encoding.lie.ofx")
        #expect(try LibofxModel().read(lie).transactions[0].name == "CafÃ© ZÃ¼rich")
        var odoo = OdooModel()
        #expect(try odoo.read(lie).transactions[0].name == "CafÃ© ZÃ¼rich")
    }

    @Test("ofxparse stops at letters in OFX 2, and libofx does not")
    func lettersInXML() throws {
        let file = try wrong("ofx.encoding.xml-letters.ofx")
        var odoo = OdooModel()
        #expect(throws: Refusal(reason: "no ASCII")) { try odoo.read(file) }
        #expect(try LibofxModel().read(file).transactions[0].name == "Café")
    }

    @Test("Odoo knows transactions by account and FITID, and drops the second")
    func duplicates() throws {
        var odoo = OdooModel()
        #expect(try odoo.read(wrong("ofx.fitid.duplicate.ofx")).transactions.count == 1)
    }

    @Test("Odoo takes the balance less all amounts for the opening balance")
    func opening() throws {
        var odoo = OdooModel()
        let sound = try odoo.read(fixture("Right", "closed-102.ofx"))
        #expect(sound.opening["0214457789"] == 1_330_000 - 330_000)
        var other = OdooModel()
        #expect(try other.read(wrong("ofx.ledgerbal.missing.ofx")).opening["0214457789"] == -330_000)
        #expect(throws: Refusal(reason: "no LEDGERBAL")) {
            try LibofxModel().read(wrong("ofx.ledgerbal.missing.ofx"))
        }
    }

    @Test("Sage takes the first account")
    func firstAccount() throws {
        let file = try wrong("ofx.accounts.several.ofx")
        #expect(try LibofxModel().read(file).transactions.count == 3)
        #expect(try FirstAccountModel().read(file).transactions.count == 2)
    }

    @Test("Odoo moves a time to the day in GMT")
    func instants() throws {
        var odoo = OdooModel()
        #expect(try odoo.read(wrong("ofx.date.time-moves.ofx")).transactions[0].day == "20261005")
        #expect(LibofxModel.instantDay("20240103233000[-5:EST]") == "20240104")
    }

    @Test("QuickBooks Online refuses what its page says, and takes a sound file")
    func quickBooks() throws {
        let model = QuickBooksOnlineModel()
        let sound = try fixture("Right", "three-columns@quickbooks-online.csv")
        #expect(try model.read(sound).count == 2)
        #expect(throws: Refusal(reason: "amount")) {
            try model.read(wrong("csv.target.zero-for-blank@quickbooks-online.csv"))
        }
        let header = Array("Date,Description,Amount\n".utf8)
        let row = Array("2026-10-13,Rent,-1.00\n".utf8)
        #expect(throws: Refusal(reason: "rows")) {
            try model.read(header + [[UInt8]](repeating: row, count: 1_001).joined())
        }
        #expect(throws: Refusal(reason: "size")) {
            try model.read(header + [[UInt8]](repeating: row, count: 20_000).joined())
        }
    }

    @Test("Firefly III takes equal rows for one")
    func firefly() throws {
        #expect(FireflyModel().read(try wrong("csv.target.equal-rows@firefly-iii.csv")).count == 2)
    }

    @Test("ofxstatement tells equal rows apart by a number, so that ids depend on the rows around")
    func ofxstatement() throws {
        let bytes = try fixture("Foreign", "ofxstatement.ofx")
        let imported = try LibofxModel().read(bytes).transactions
        #expect(imported[2].identifier == imported[1].identifier + "1-1")
        let rows = imported.map { [$0.day, $0.name, String($0.amount)] }
        #expect(OfxstatementModel().suffixes(rows) == ["", "", "1-1", ""])
    }

    @Test("what a model refuses or changes, the checker says")
    func agreement() throws {
        for fixture in Fixture.all(in: "Wrong") where fixture.name.hasPrefix("ofx.") {
            let bytes = try fixture.bytes()
            var odoo = OdooModel()
            let refused = (try? odoo.read(bytes)) == nil || (try? LibofxModel().read(bytes)) == nil
            let worst = try fixture.report().worst
            if refused { #expect(worst != nil && worst != .note, "\(fixture)") }
        }
    }
}
