import ByteSinks
import Testing

@testable import TemplateEngine

@Suite("JSON documents")
struct DataDocumentTests {
    private func rendered(_ text: String, _ json: String) throws -> String {
        let document = try DataDocument(json: Array(json.utf8))
        let template = try Template(SourceFile(name: "test", text: text), schema: document.schema)
        var sink = MemorySink()
        try template.render(document.record(), to: &sink)
        return String(decoding: sink.bytes, as: UTF8.self)
    }

    @Test(
        "A template prints what the document holds",
        arguments: [
            ("{{ name }} {{ age + 1 }}", #"{"name": "Ada", "age": 36}"#, "Ada 37"),
            ("{{ price * 2 }}", #"{"price": 0.10}"#, "0.2"),
            (
                "{% for i in items %}{{ i.a | default('-') }}{% endfor %}",
                #"{"items": [{"a": 1}, {}, {"a": null}]}"#, "1--"
            ),
            ("{{ items | sum(a) }}", #"[{"a": 1}, {"a": 2.5}]"#, "3.5"),
            ("{% for v in mixed %}{{ v }};{% endfor %}", #"{"mixed": [1, "x", true]}"#, "1;x;true;"),
            ("{{ a['odd name'] }}", #"{"a": {"odd name": "x"}}"#, "x"),
            ("{% for x in rest %}x{% else %}empty{% endfor %}", #"{"rest": []}"#, "empty"),
            ("{{ day | date('d MMM yyyy') }}", #"{"day": "2026-10-31"}"#, "31 Oct 2026"),
        ])
    func prints(_ template: String, _ json: String, _ expected: String) throws {
        #expect(try rendered(template, json) == expected)
    }

    @Test(
        "What is no document of one form is refused with its place",
        arguments: [
            ("{\"a\": 1,}", "The data are not JSON: line 1, column 9"),
            ("{\n\"a\": 1, \"a\": 2}", "An object of the data has the same name twice: line 2, column 9"),
            ("7", "single value"),
            (#"{"a": [1, {"b": 2}]}"#, "$.a[1]: the values at this place are of different sorts"),
            (#"[1, {"b": 2}]"#, "$[1]: the values at this place are of different sorts"),
            (#"[{"a b": {"it's": 1}}, {"a b": {"it's": [2]}}]"#, #"$[1]['a b']['it\'s']: the values"#),
            (#"{"a": 1234567890123456789012}"#, "$.a: the number has more than 18 digits"),
        ])
    func refuses(_ json: String, _ words: String) {
        let error = #expect(throws: DataDocumentError.self) { try DataDocument(json: Array(json.utf8)) }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }

    @Test("Deep nesting is refused for what it is, and does not exhaust the stack")
    func deep() {
        let bytes = Array(String(repeating: "[", count: 100_000).utf8)
        #expect(throws: DataDocumentError.tooDeep(.data, line: 1, column: 65)) {
            try DataDocument(json: bytes)
        }
        #expect(throws: DataDocumentError.tooDeep(.schema, line: 1, column: 65)) {
            try DataDocument(json: Array("{}".utf8), schema: bytes)
        }
    }
}
