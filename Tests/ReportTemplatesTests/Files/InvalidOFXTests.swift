import ByteSinks
import ReportTemplates
import StatementModel
import TemplateEngine
import Testing

/// Templates whose OFX breaks the grammar: the error points at what puts the fault out.
@Suite("OFX that a template renders is checked")
struct InvalidOFXTests {
    private static let header = """
        OFXHEADER:100
        DATA:OFXSGML
        VERSION:102
        SECURITY:NONE
        ENCODING:USASCII
        CHARSET:1252
        COMPRESSION:NONE
        OLDFILEUID:NONE
        NEWFILEUID:NONE


        """

    private static let body = """
        <OFX>
        <SIGNONMSGSRSV1>
        <SONRS>
        <STATUS>
        <CODE>0
        <SEVERITY>INFO
        </STATUS>
        <DTSERVER>{{ period.last | date("yyyyMMdd") }}
        <LANGUAGE>ENG
        </SONRS>
        </SIGNONMSGSRSV1>
        <BANKMSGSRSV1>
        <STMTTRNRS>
        <TRNUID>0
        <STATUS>
        <CODE>0
        <SEVERITY>INFO
        </STATUS>
        <STMTRS>
        <CURDEF>{{ currency }}
        <BANKACCTFROM>
        <BANKID>{{ account.bank_id }}
        <ACCTID>{{ account.number | default("1") }}
        <ACCTTYPE>CHECKING
        </BANKACCTFROM>
        <BANKTRANLIST>
        <DTSTART>{{ period.first | date("yyyyMMdd") }}
        <DTEND>{{ period.last | date("yyyyMMdd") }}
        {% for t in transactions %}
        {% set name %}{{ t.narration | ascii | trim | truncate(32) | default("none", true) }}{% endset %}
        <STMTTRN>
        <TRNTYPE>{{ t.transaction_type }}
        <DTPOSTED>{{ t.date | date("yyyyMMdd") }}
        <TRNAMT>{{ t.amount }}
        <FITID>{{ t.import_id }}
        <NAME>{{ name }}
        </STMTTRN>
        {% endfor %}
        </BANKTRANLIST>
        <LEDGERBAL>
        <BALAMT>{{ closing_balance | default(0) }}
        <DTASOF>{{ period.last | date("yyyyMMdd") }}
        </LEDGERBAL>
        </STMTRS>
        </STMTTRNRS>
        </BANKMSGSRSV1>
        </OFX>

        """

    struct Fault: Sendable {
        /// What is put in place of what in a good template.
        let wrong: (String, String)
        /// What stands at the place of the error in the template.
        let at: String
        let says: String
        var settings = ""
    }

    static let faults = [
        Fault(
            wrong: ("<TRNTYPE>{{ t.transaction_type }}", "<TRNTYPE>{{ t.type }}"), at: "t.type }}",
            says: "none of its words"),
        Fault(
            wrong: ("{{ t.date | date(\"yyyyMMdd\") }}", "{{ t.date }}"), at: "t.date }}", says: "no date"),
        Fault(
            wrong: ("<NAME>{{ name }}", "<NAME>{{ name * 40 }}"), at: "name * 40 }}", says: "at most 32"),
        Fault(wrong: ("<FITID>{{ t.import_id }}", "<FITID>1"), at: "1", says: "a second time"),
        Fault(wrong: ("<LEDGERBAL>", "<LEDGER>"), at: "<LEDGER>", says: "no <LEDGER>"),
        Fault(wrong: ("<ACCTTYPE>CHECKING\n", ""), at: "</BANKACCTFROM>", says: "lacks <ACCTTYPE>"),
        Fault(
            wrong: ("<ACCTTYPE>CHECKING", "<ACCTTYPE>DEPOSIT"), at: "DEPOSIT", says: "DEPOSIT",
            settings: "newline: crlf\n"),
        Fault(
            wrong: ("<ACCTTYPE>CHECKING", "<ACCTTYPE>GIRO"), at: "GIRO", says: "GIRO",
            settings: "encoding: windows-1252\n"),
    ]

    @Test("the place of the fault is told, in the template", arguments: faults.indices)
    func pointsIntoTemplate(_ index: Int) throws {
        let fault = Self.faults[index]
        let text =
            "---\nformat: ofx\n" + fault.settings + "---\n" + Self.header
            + Self.body.replacing(fault.wrong.0, with: fault.wrong.1)
        var sink = MemorySink()
        let template = try TemplateFile.parse(name: "mine.ofx", bytes: Array(text.utf8)).compile(
            schema: ReportSchema.statement)
        let record = try SampleReports.rich().templateRecord()
        let error = try #require(throws: RenderError.self) { try template.render(record, to: &sink) }
        guard case .evaluation(let diagnostic) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(diagnostic.file == "mine.ofx")
        #expect(diagnostic.message.contains(fault.says), "\(error)")
        #expect(diagnostic.message.contains("OFX specification, section"), "\(error)")
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)[diagnostic.line - 1]
        #expect(line.dropFirst(diagnostic.column - 1).hasPrefix(fault.at), "\(error)")
    }

    @Test("the place can lie in an included file")
    func pointsIntoIncludedFile() throws {
        let text = "---\nformat: ofx\n---\n" + Self.header + "{% include \"_body.ofx\" %}\n"
        let body = Self.body.replacing("<CURDEF>{{ currency }}", with: "<CURDEF>naira")
        let template = try TemplateFile.parse(name: "mine.ofx", bytes: Array(text.utf8)).compile(
            schema: ReportSchema.statement, loader: TemplateLoader(files: ["_body.ofx": body]))
        var sink = MemorySink()
        let record = try SampleReports.rich().templateRecord()
        let error = try #require(throws: RenderError.self) { try template.render(record, to: &sink) }
        guard case .evaluation(let diagnostic) = error else {
            Issue.record("\(error)")
            return
        }
        #expect(diagnostic.file == "_body.ofx")
        #expect(diagnostic.line == 20)
        #expect(diagnostic.column == 9)
    }

    @Test("what is right is let pass")
    func letsPass() throws {
        let text = "---\nformat: ofx\n---\n" + Self.header + Self.body
        let template = try TemplateFile.parse(name: "mine.ofx", bytes: Array(text.utf8)).compile(
            schema: ReportSchema.statement)
        var sink = MemorySink()
        let summary = try template.render(SampleReports.rich().templateRecord(), to: &sink)
        #expect(summary.documentWarnings == [])
        #expect(!sink.bytes.isEmpty)
    }

    @Test(
        "the SGML and the XML form of a partial differ in end tags alone",
        arguments: ["signon", "account", "statement", "accounts", "investments"])
    func twinsAgree(_ name: String) throws {
        func lines(_ form: String) throws -> [String] {
            let file = try #require(BuiltinTemplateFiles.all.first { $0.name == "ofx/_\(name)-\(form).ofx" })
            return String(decoding: file.bytes, as: UTF8.self).split(separator: "\n").map(String.init)
                .filter { !$0.hasPrefix("{#") && !$0.hasPrefix("   ") }
        }
        let withoutEndTags = try lines("xml").map { line in
            guard let start = line.firstRange(of: "</"), start.lowerBound != line.startIndex,
                line.hasPrefix("<\(line[start.upperBound...].dropLast())>")
            else { return line.replacing("-xml.ofx", with: "-sgml.ofx") }
            return String(line[..<start.lowerBound])
        }
        #expect(try lines("sgml") == withoutEndTags)
    }
}
