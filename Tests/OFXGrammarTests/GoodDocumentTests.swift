import OFXGrammar
import Testing

/// What is right is let pass, whatever its form.
@Suite struct GoodDocumentTests {
    static let good: [String] = [
        Documents.statement(),
        Documents.xml(Documents.statement()),
        Documents.statement().replacing("\n", with: "\r\n"),
        Documents.statement().replacing("\n", with: "\r"),
        Documents.statement(transactions: ""),
        Documents.statement().replacing("<FITID>a1", with: "<FITID>a1</FITID>"),
        Documents.statement().replacing(
            "<LANGUAGE>ENG\n", with: "<LANGUAGE>ENG\n<INTU.BID>3000\n<INTU.USERID>me\n"),
        Documents.statement().replacing(
            "</SONRS>", with: "<ACME.BOX>\n<ACME.ITEM>5\n</ACME.BOX>\n</SONRS>"),
        Documents.statement().replacing("20240103", with: "20240103120000.000[+5.30:IST]"),
        Documents.statement().replacing("20240103", with: "20240103235960"),
        Documents.statement().replacing("-1042.17", with: "-1042,17"),
        Documents.statement().replacing(
            "<NAME>Ada &amp; Sons", with: "<NAME>1234567890123456789012345678901&amp;"),
        Documents.xml(Documents.statement()).replacing(
            "<MEMO>Transfer to Ada &amp; Sons", with: "<EXTDNAME>Ada</EXTDNAME>\n<MEMO><![CDATA[a < b & c]]>"),
        Documents.xml(Documents.statement()).replacing("Ada &amp; Sons", with: "Adé ₦"),
        Documents.statement(
            header: Documents.header.replacing("USASCII", with: "UTF-8").replacing("1252", with: "NONE")
        )
        .replacing("Transfer to", with: "Überweisung ₦ an"),
    ]

    @Test(arguments: good)
    func hasNoFindings(_ text: String) {
        let findings = OFXValidator.findings(in: Array(text.utf8))
        #expect(findings.isEmpty, "\(findings)")
    }

    @Test func lettersOfWindows1252ArePermitted() {
        var bytes = Array(Documents.statement().utf8)
        let place = bytes.lastIndex(of: UInt8(ascii: "&")) ?? 0
        bytes.insert(contentsOf: [0xE9, 0x20, 0x80], at: place)
        #expect(OFXValidator.findings(in: bytes).isEmpty)
    }

    @Test(arguments: [1, 2, 3, 7, 64])
    func piecesMakeNoDifference(size: Int) {
        for text in Self.good + [Documents.statement().replacing("<FITID>a1\n", with: "<FITID>\n<X>\n")] {
            let bytes = Array(text.utf8)
            var validator = OFXValidator()
            var start = 0
            while start < bytes.count {
                let piece = Array(bytes[start..<min(start + size, bytes.count)])
                validator.read(piece.span)
                start += size
            }
            validator.finish()
            #expect(validator.findings == OFXValidator.findings(in: bytes))
        }
    }

    @Test func everyAggregateOfTheGrammarIsKnownByItsParents() {
        for aggregate in OFXGrammar.aggregates {
            #expect(aggregate.parts.count <= 64, "\(aggregate.name): parts are bits of a word")
            var names: Set<String> = []
            for part in aggregate.parts {
                for child in part.choices {
                    #expect(names.insert(child.name).inserted, "\(aggregate.name) has \(child.name) twice")
                    if child.type == nil {
                        #expect(OFXGrammar.aggregate(child.name) != nil, "\(child.name) is not described")
                    }
                }
                if let companion = part.companion { #expect(names.contains(companion)) }
            }
        }
        #expect(Set(OFXGrammar.aggregates.map(\.name)).count == OFXGrammar.aggregates.count)
    }

    @Test func findingsBeyondTheLimitAreCounted() {
        let rows = String(repeating: Documents.transaction, count: 20)
        var validator = OFXValidator(limit: 5)
        let bytes = Array(Documents.statement(transactions: rows).utf8)
        validator.read(bytes.span)
        validator.finish()
        #expect(validator.findings.count == 5)
        #expect(validator.omittedFindings == 14)
        #expect(validator.firstError?.rule == .duplicateIdentifier)
    }
}
