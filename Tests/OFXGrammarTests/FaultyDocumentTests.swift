import OFXGrammar
import Testing

/// Each kind of fault, alone in a document, is found, at its place, and nothing else is.
@Suite struct FaultyDocumentTests {
    struct Fault: CustomTestStringConvertible, Sendable {
        let rule: OFXRule
        let severity: OFXFinding.Severity
        /// What stands at the place of the finding.
        let at: String
        /// What is put in place of what in a good document.
        let wrong: (String, String)
        var isXML = false
        /// Words of the message.
        var says = ""

        var testDescription: String { "\(rule): \(wrong.0) → \(wrong.1)" }

        init(
            _ rule: OFXRule, _ severity: OFXFinding.Severity = .error, at: String, _ wrong: (String, String),
            xml: Bool = false, says: String = ""
        ) {
            self.rule = rule
            self.severity = severity
            self.at = at
            self.wrong = wrong
            isXML = xml
            self.says = says
        }
    }

    static let headerFaults: [Fault] = [
        Fault(.header, at: "<OFX>", (Documents.header, ""), says: "no header"),
        Fault(.header, at: "OFXHEADER", ("SECURITY:NONE\n", ""), says: "lacks SECURITY"),
        Fault(
            .header, at: "OFXHEADER", ("DATA:OFXSGML\nVERSION:102\n", "VERSION:102\nDATA:OFXSGML\n"),
            says: "order"),
        Fault(.header, at: "OFXHEADER", ("COMPRESSION:NONE", "COMPRESSION:GZIP"), says: "COMPRESSION"),
        Fault(
            .header, .warning, at: "<OFX>", ("NEWFILEUID:NONE\n\n", "NEWFILEUID:NONE\n"), says: "blank line"),
        Fault(.header, .warning, at: "OFXHEADER", ("\nDATA:", " DATA:"), says: "one key a line"),
        Fault(.version, at: "OFXHEADER", ("VERSION:102", "VERSION:104"), says: "104"),
        Fault(.version, at: "OFXHEADER", ("VERSION:102", "VERSION:220"), says: "form of OFX 1"),
        Fault(.encoding, at: "OFXHEADER", ("CHARSET:1252", "CHARSET:KOI8-R"), says: "KOI8-R"),
        Fault(.byteOrderMark, at: "\u{FEFF}", ("OFXHEADER:100", "\u{FEFF}OFXHEADER:100")),
        Fault(
            .encodingLie, at: "Überweisung", ("<MEMO>Transfer", "<MEMO>Überweisung"), says: "bytes are UTF-8"),
        Fault(.header, at: "<?OFX", ("OLDFILEUID=\"NONE\" ", ""), xml: true, says: "OLDFILEUID"),
        Fault(
            .header, at: "<?OFX", ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n", ""),
            xml: true, says: "<?xml"),
        Fault(
            .version, at: "<?OFX", ("VERSION=\"220\"", "VERSION=\"102\""), xml: true, says: "form of OFX 2"),
    ]

    static let structureFaults: [Fault] = [
        Fault(
            .order, at: "<TRNAMT>", ("<TRNAMT>-1042.17\n<FITID>a1\n", "<FITID>a1\n<TRNAMT>-1042.17\n"),
            says: "<TRNAMT>"),
        Fault(.missing, at: "</STMTTRN>", ("<FITID>a1\n", ""), says: "<FITID>"),
        Fault(.missing, at: "</STMTRS>", (Documents.balance, ""), says: "<LEDGERBAL>"),
        Fault(
            .repeated, at: "<NAME>Sons", ("<NAME>Ada &amp; Sons\n", "<NAME>Ada\n<NAME>Sons\n"),
            says: "or beside <PAYEE>"),
        Fault(.unknownTag, at: "<PAYER>", ("<FITID>a1\n", "<FITID>a1\n<PAYER>Ada\n"), says: "<PAYER>"),
        Fault(.unknownTag, at: "<BALAMT>", ("<FITID>a1\n", "<FITID>a1\n<BALAMT>1.00\n"), says: "<BALAMT>"),
        Fault(
            .laterVersion, at: "<EXTDNAME>", ("<MEMO>", "<EXTDNAME>Ada and sons\n<MEMO>"), says: "EXTDNAME"),
        Fault(
            .emptyElement, at: "<MEMO>", ("<MEMO>Transfer to Ada &amp; Sons\n", "<MEMO>\n"),
            says: "<MEMO> is empty"),
        Fault(
            .emptyElement, at: "<MEMO>", ("<MEMO>Transfer to Ada &amp; Sons\n", "<MEMO></MEMO>\n"),
            says: "<MEMO> is empty"),
        Fault(
            .emptyElement, at: "<MEMO/>", ("<MEMO>Transfer to Ada &amp; Sons</MEMO>", "<MEMO/>"), xml: true),
        Fault(.strayText, at: "here", ("<STMTTRN>\n", "<STMTTRN>\nhere\n"), says: "'here'"),
        Fault(.strayText, at: "<OFX>\n", ("</OFX>\n", "</OFX>\n<OFX>\n"), says: "behind </OFX>"),
        Fault(.endTag, at: "</BANKTRANLIST>", ("</STMTTRN>\n", ""), says: "<STMTTRN>"),
        Fault(
            .endTag, at: "</STMTTRN>\n</BANKTRANLIST>", ("</STMTTRN>\n", "</STMTTRN>\n</STMTTRN>\n"),
            says: "ends nothing"),
        Fault(.missingEndTag, at: "<NAME>", ("Sons</NAME>", "Sons"), xml: true, says: "<NAME>"),
        Fault(.truncated, at: "<OFX>\n", ("</OFX>\n", ""), says: "</OFX>"),
        Fault(.markup, at: "<OFX xmlns", ("<OFX>", "<OFX xmlns=\"x\">"), says: "attributes"),
        Fault(.markup, .warning, at: "<!--", ("<OFX>\n", "<!-- made by hand -->\n<OFX>\n")),
        Fault(
            .request, at: "<BANKMSGSRQV1>", ("<BANKMSGSRSV1>", "<BANKMSGSRQV1></BANKMSGSRQV1><BANKMSGSRSV1>")),
        Fault(
            .companion, at: "<CORRECTACTION>", ("<NAME>", "<CORRECTACTION>DELETE\n<NAME>"),
            says: "CORRECTFITID"),
        Fault(.missing, at: "</STMTTRN>", ("<NAME>", "<CORRECTFITID>a0\n<NAME>"), says: "CORRECTACTION"),
    ]

    static let valueFaults: [Fault] = [
        Fault(
            .length, at: "12345678901", ("<NAME>Ada &amp; Sons", "<NAME>123456789012345678901234567890123"),
            says: "33"
        ),
        Fault(
            .length, at: "01234567890", ("<ACCTID>0123456789", "<ACCTID>01234567890123456789012"), says: "22"),
        Fault(.enumeration, at: "WITHDRAWAL", ("<TRNTYPE>DEBIT", "<TRNTYPE>WITHDRAWAL"), says: "WITHDRAWAL"),
        Fault(.enumeration, at: "DEPOSIT", ("<ACCTTYPE>SAVINGS", "<ACCTTYPE>DEPOSIT")),
        Fault(.amount, at: "-1,042.17", ("-1042.17", "-1,042.17")),
        Fault(.amount, at: "NGN 5", ("-1042.17", "NGN 5")),
        Fault(.date, at: "2024-01-03", ("<DTPOSTED>20240103", "<DTPOSTED>2024-01-03")),
        Fault(.date, at: "20240230", ("<DTPOSTED>20240103", "<DTPOSTED>20240230")),
        Fault(
            .date, .warning, at: "20240103120000[", ("<DTPOSTED>20240103", "<DTPOSTED>20240103120000[0:GMT]")),
        Fault(.form, at: "ngn", ("<CURDEF>NGN", "<CURDEF>ngn")),
        Fault(.form, at: "OK", ("<CODE>0", "<CODE>OK")),
        Fault(.lineEnd, .warning, at: "Transfer", ("Transfer to", "Transfer\nto")),
        Fault(.controlCharacter, at: "Transfer\u{1}", ("Transfer to", "Transfer\u{1} to")),
        Fault(.ampersand, .warning, at: "Transfer", ("to Ada &amp; Sons", "to Ada & Sons")),
        Fault(.ampersand, at: "Transfer", ("to Ada &amp; Sons", "to Ada & Sons"), xml: true),
        Fault(.numericReference, .warning, at: "Transf&#", ("Transfer to", "Transf&#233;r to")),
        Fault(.period, at: "20231231", ("<DTEND>20240131", "<DTEND>20231231")),
        Fault(.outsidePeriod, .warning, at: "20240203", ("<DTPOSTED>20240103", "<DTPOSTED>20240203")),
        Fault(
            .duplicateIdentifier, at: "a1",
            (Documents.transaction, Documents.transaction + Documents.transaction)),
        Fault(.sign, .warning, at: "1042.17", ("<TRNAMT>-", "<TRNAMT>")),
    ]

    @Test(arguments: headerFaults + structureFaults + valueFaults)
    func isFound(_ fault: Fault) throws {
        let good = fault.isXML ? Documents.xml(Documents.statement()) : Documents.statement()
        let range = try #require(good.firstRange(of: fault.wrong.0))
        let faulty = Array(good.replacingCharacters(range, fault.wrong.1).utf8)
        let findings = OFXValidator.findings(in: faulty)
        let finding = try #require(findings.first { $0.rule == fault.rule }, "\(findings)")
        #expect(finding.severity == fault.severity)
        #expect(
            String(decoding: faulty[finding.position.offset...], as: UTF8.self).hasPrefix(fault.at),
            "\(finding)")
        let before = faulty[..<finding.position.offset]
        #expect(finding.position.line == before.count { $0 == 0x0A } + 1)
        #expect(finding.position.column == before.reversed().prefix { $0 != 0x0A }.count + 1)
        #expect(finding.message.contains(fault.says), "\(finding)")
        #expect(!finding.remedy.isEmpty)
        #expect(findings.count == 1, "\(findings)")
    }

    @Test func responsesWithOneNumberAreFound() {
        let one = Documents.response(Documents.account, Documents.transaction, Documents.balance)
        let inner = one.replacing("<BANKMSGSRSV1>\n", with: "").replacing("</BANKMSGSRSV1>\n", with: "")
        let text = Documents.statement().replacing(
            inner, with: inner + inner.replacing("0123456789", with: "9876543210"))
        #expect(OFXValidator.findings(in: Array(text.utf8)).map(\.rule) == [.duplicateResponse])
    }

    @Test func bytesThatNoEncodingHasAreFound() {
        var bytes = Array(Documents.statement().utf8)
        let place = bytes.lastIndex(of: UInt8(ascii: "&")) ?? 0
        bytes.insert(0x81, at: place)
        #expect(OFXValidator.findings(in: bytes).map(\.rule) == [.encodingLie])
        let header = Documents.header.replacing("USASCII", with: "UTF-8").replacing("1252", with: "NONE")
        bytes = Array(Documents.statement(header: header).utf8)
        bytes.insert(0xE9, at: bytes.lastIndex(of: UInt8(ascii: "&")) ?? 0)
        #expect(OFXValidator.findings(in: bytes).map(\.rule) == [.encodingLie])
        let ascii = Documents.statement(header: Documents.header.replacing("1252", with: "NONE"))
        #expect(
            OFXValidator.findings(in: Array(ascii.replacing("Transfer", with: "Ünsfer").utf8)).map(\.rule)
                == [.encodingLie])
    }

    @Test func anythingElseIsNoOFX() {
        for text in [
            "", "Date,Amount\n2024-01-03,5\n", "<html><p>No</p></html>", "\u{0}\u{1}", "<", "OFXHEADER:100",
        ] {
            let findings = OFXValidator.findings(in: Array(text.utf8))
            #expect(findings.contains { $0.severity == .error }, "\(text)")
        }
        #expect(OFXValidator.findings(in: [0xFF, 0xFE, 0x4F, 0x00]).map(\.rule) == [.encoding])
    }
}

extension String {
    fileprivate func replacingCharacters(_ range: Range<String.Index>, _ text: String) -> String {
        self[..<range.lowerBound] + text + self[range.upperBound...]
    }
}
