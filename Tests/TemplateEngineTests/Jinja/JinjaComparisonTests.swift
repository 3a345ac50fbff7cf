import ByteSinks
import Foundation
import Testing

@testable import TemplateEngine

@Suite("The same as Jinja2")
struct JinjaComparisonTests {
    /// A template of `cases.json`.
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let topic: String
        let template: String
        let files: [String: String]?
        let format: String?

        var testDescription: String { "\(topic): \(template)" }
    }

    /// What Jinja2 prints for it, as `record_jinja.py` has written it down.
    struct Expected: Decodable {
        let template: String
        let output: String
    }

    private struct Cases: Decodable {
        let sample: JSONSample
        let cases: [Case]
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    private static func read<Value: Decodable>(_ name: String, as type: Value.Type) throws -> Value {
        try JSONDecoder().decode(type, from: Data(contentsOf: folder.appendingPathComponent(name)))
    }

    @Test("Templates print what Jinja2 prints")
    func comparison() throws {
        let document = try Self.read("cases.json", as: Cases.self)
        let expected = try Self.read("expected.json", as: [Expected].self)
        #expect(document.cases.count >= 400)
        try #require(document.cases.map(\.template) == expected.map(\.template))
        let type = document.sample.type(named: "data")
        guard case .record(let schema) = type, case .record(let record) = document.sample.value(as: type)
        else { return }
        for (sample, expected) in zip(document.cases, expected) {
            let output = Self.output(of: sample, schema, record)
            #expect(output == expected.output, "\(sample.topic): \(sample.template)")
        }
    }

    /// What this engine prints, or why it does not.
    private static func output(
        of sample: Case, _ schema: RecordType, _ record: any TemplateRecord
    ) -> String {
        do {
            let template = try Template(
                SourceFile(name: "case", text: sample.template), schema: schema,
                options: TemplateOptions(format: sample.format == "html" ? .html : .text),
                loader: TemplateLoader(files: sample.files ?? [:]))
            var sink = MemorySink()
            try template.render(record, to: &sink)
            // Both spellings are the same character to every reader of HTML.
            return String(decoding: sink.bytes, as: UTF8.self).replacing("&quot;", with: "&#34;")
        } catch {
            return "\(error)"
        }
    }
}
