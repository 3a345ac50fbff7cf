import ByteSinks
import ReportTemplates
import StatementModel
import TemplateEngine
import Testing

@Suite("Values of options")
struct TemplateOptionsTests {
    private static let text = """
        ---
        file-name: "x-{{ options.dates }}"
        options:
          bank-id: {meaning: The bank., pattern: digits, longest: 9, required: true}
          dates: {meaning: How., type: choice, choices: [day, noon], default: day}
          width: {meaning: How wide., type: number, default: 3}
          note: {meaning: Any.}
          memo: {meaning: Whether., type: truth, default: true}
        ---
        {{ options.bank_id }} {{ options.dates }} {{ "abcdef"[:2] | pad_right(options.width, ".") }} \
        {{ options.note | default("none") }}{% if options.memo %} memo{% endif %} {{ currency }}
        """

    private func compiled(_ text: String = text, _ assignments: [String] = []) throws -> CompiledTemplate {
        let file = try TemplateFile.parse(name: "folder/bank.txt", bytes: Array(text.utf8))
        var template = try file.compile(schema: ReportSchema.statement)
        template.context.options = try assignments.map { try #require(OptionAssignment(argument: $0)) }
        return template
    }

    private func rendered(_ assignments: String...) throws -> String {
        let template = try compiled(Self.text, assignments)
        var sink = MemorySink()
        try template.render(SampleReports.rich().templateRecord(), to: &sink)
        return String(decoding: sink.bytes, as: UTF8.self)
    }

    private func failure(_ assignments: String...) -> String? {
        do {
            try compiled(Self.text, assignments).checkOptions()
            return nil
        } catch {
            return "\(error)"
        }
    }

    @Test("defaults hold, and a run sets the rest")
    func values() throws {
        #expect(try rendered("bank-id=3000") == "3000 day ab. none memo NGN")
        #expect(
            try rendered("bank-id=1", "dates=noon", "width=5", "note=a=b: c", "memo=false")
                == "1 noon ab... a=b: c NGN")
    }

    @Test("the one for this template comes before the one for all, a later one before an earlier one")
    func order() throws {
        #expect(try rendered("bank:bank-id=2", "bank-id=1").hasPrefix("2 "))
        #expect(try rendered("bank-id=1", "bank-id=2", "bank.txt:dates=noon").hasPrefix("2 noon"))
        #expect(try rendered("other:bank-id=2", "bank-id=1").hasPrefix("1 "))
    }

    @Test("the command line comes before the configuration file")
    func configuration() throws {
        var template = try compiled()
        let file = OptionAssignment(
            template: "bank", name: "bank-id", value: "7", source: .configuration(place: "c.yml:3"))
        for (line, expected) in [([], "7 "), (["bank-id=8"], "8 ")] as [([String], String)] {
            template.context.options = [file] + line.compactMap { OptionAssignment(argument: $0) }
            var sink = MemorySink()
            try template.render(SampleReports.rich().templateRecord(), to: &sink)
            #expect(String(decoding: sink.bytes, as: UTF8.self).hasPrefix(expected))
        }
    }

    @Test("a file's name can use them, and what it says is still fetched before all else")
    func fileName() throws {
        let template = try compiled(Self.text, ["bank-id=1", "dates=noon"])
        #expect(try template.fileStem(for: SampleReports.rich().templateRecord()) == "x-noon")
        #expect(template.fileNameNeeds == .account)
    }

    @Test("numbered parts have them too")
    func parts() throws {
        let text = """
            ---
            split-rows: 2
            options: {mark: {meaning: x, default: m}}
            ---
            {% for t in transactions %}{{ options.mark }}{{ t.number }}{% endfor %}
            """
        let template = try compiled(text, ["mark=n"])
        let record = try SampleReports.rich().templateRecord()
        let parts = try template.parts(of: record).map { part in
            var sink = MemorySink()
            try template.render(template.record(part, of: record), to: &sink)
            return String(decoding: sink.bytes, as: UTF8.self)
        }
        #expect(parts == ["n1n2", "n3n4", "n5"])
    }

    @Test("what is missing or not allowed is told with template, option, value and what is allowed")
    func failures() throws {
        #expect(
            failure()
                == "The template 'bank' needs the option 'bank-id': The bank. Give it with --set bank-id=VALUE, or in "
                + "the configuration file under template-options; it must be 1 to 9 digits.")
        for value in ["", "12x", "1234567890", "1\n2"] {
            #expect(
                failure("bank-id=\(value)")
                    == "--set bank-id=\(value): the option 'bank-id' of the template 'bank' must be 1 to 9 digits, "
                    + "and '\(value)' is not.")
        }
        #expect(failure("bank-id=1", "dates=night")?.contains("must be day or noon, and 'night'") == true)
        #expect(failure("bank-id=1", "width=2.5")?.contains("must be a whole number, and '2.5'") == true)
        #expect(failure("bank-id=1", "memo=yes")?.contains("must be true or false, and 'yes'") == true)
        #expect(failure("bank-id=1") == nil)
    }

    @Test("an unset option that must be set stops a rendering before its first byte")
    func rendering() throws {
        let template = try compiled()
        var sink = MemorySink()
        #expect(throws: RenderError.self) {
            try template.render(SampleReports.rich().templateRecord(), to: &sink)
        }
        #expect(sink.bytes.isEmpty)
    }

    @Test(
        "a name that reaches nothing is an error with the nearest one",
        arguments: [
            ("bank-ib=1", "no chosen template has an option 'bank-ib'. Did you mean 'bank-id'?"),
            ("zzzzzz=1", "has an option 'zzzzzz'. Known are: bank-id, dates, memo, note, width."),
            ("bank:bank-ib=1", "the template 'bank' has no option 'bank-ib'. Did you mean 'bank-id'?"),
            ("bnak:bank-id=1", "this run has no template 'bnak'. Did you mean 'bank'?"),
        ])
    func unknown(argument: String, message: String) throws {
        let template = try compiled(Self.text, [argument])
        let error = #expect(throws: TemplateOptionError.self) {
            try template.context.checkOptions(reach: [template])
        }
        #expect(error?.description.hasSuffix(message) == true, "\(String(describing: error))")
        #expect(error?.isOfConfiguration == false)
    }

    @Test(
        "a template of another run in the configuration file is passed over, a wrong option of this one not")
    func otherRuns() throws {
        var template = try compiled()
        let source = OptionAssignment.Source.configuration(place: "c.yml:3")
        template.context.options = [
            OptionAssignment(template: "other", name: "x", value: "1", source: source)
        ]
        try template.context.checkOptions(reach: [template])
        template.context.options = [
            OptionAssignment(template: "bank", name: "x", value: "1", source: source)
        ]
        let error = #expect(throws: TemplateOptionError.self) {
            try template.context.checkOptions(reach: [template])
        }
        #expect(error?.description.hasPrefix("c.yml:3: the template 'bank' has no option 'x'.") == true)
        #expect(error?.isOfConfiguration == true)
    }

    @Test(
        "arguments of other forms are none",
        arguments: ["", "a", "=1", ":a=1", "a:=1"])
    func arguments(text: String) {
        #expect(OptionAssignment(argument: text) == nil)
    }

    @Test("a name that the template does not declare does not compile")
    func undeclared() {
        let error = #expect(throws: TemplateError.self) {
            try compiled("---\noptions: {width: {meaning: x}}\n---\n{{ options.widht }}")
        }
        #expect(error?.diagnostics.first?.help?.contains("'width'") == true)
        #expect(throws: TemplateError.self) {
            try compiled("---\noptions: {width: {meaning: x}}\n---\n{{ options.width }}")
        }
    }

    @Test("data that have a field of the same name are an error that says so")
    func data() throws {
        let schema = RecordType(name: "data", fields: [FieldType("options", .text)])
        let file = try TemplateFile.parse(
            name: "a.txt", bytes: Array("---\noptions: {width: {meaning: x}}\n---\nx".utf8))
        let error = #expect(throws: TemplateError.self) { try file.compile(schema: schema) }
        #expect(error?.diagnostics.first?.line == 2)
        #expect(error?.diagnostics.first?.message.contains("a field 'options' of their own") == true)
    }
}
