import ByteSinks
import Testing

@testable import TemplateEngine

@Suite("JSON documents")
struct DataDocumentTests {
    private func rendered(_ text: String, _ json: String, schema: String? = nil) throws -> String {
        let bytes = Array(json.utf8)
        let document =
            try schema.map { try DataDocument(json: bytes, schema: Array($0.utf8)) }
            ?? DataDocument(json: bytes)
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
            ("{\"a\": 1,}", "line 1, column 9"), ("{\n\"a\": 1, \"a\": 2}", "line 2, column 9"),
            ("7", "single value"),
            (#"{"a": [1, {"b": 2}]}"#, "$.a[1]: the values at this place are of different sorts"),
            (#"{"a": 1234567890123456789012}"#, "$.a: the number has more than 18 digits"),
        ])
    func refuses(_ json: String, _ words: String) {
        let error = #expect(throws: DataDocumentError.self) { try DataDocument(json: Array(json.utf8)) }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }

    @Test("Deep nesting is refused, and does not exhaust the stack")
    func deep() {
        let json = String(repeating: "[", count: 100_000)
        #expect(throws: DataDocumentError.self) { try DataDocument(json: Array(json.utf8)) }
    }

    private static let schema = #"""
        {"type": "object", "required": ["day", "total", "lines"],
         "properties": {
           "day": {"type": "string", "format": "date"},
           "total": {"type": "string", "x-money": "NGN"},
           "state": {"enum": ["open", "paid"]},
           "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}}},
         "$defs": {"line": {"type": "object", "required": ["fee"],
           "properties": {"fee": {"type": "integer", "x-money": "NGN"}, "note": {"type": ["string", "null"]}}}}}
        """#

    @Test("A schema gives dates, amounts and optional fields")
    func typed() throws {
        let json =
            #"{"day": "2026-10-31", "total": "12500.00", "lines": [{"fee": 5000, "note": null}, {"fee": 250}]}"#
        let template =
            "{{ day | date('dd/MM/yyyy') }} {{ total | grouped }} {{ lines | sum(fee) }} {{ state | default('-') }}"
            + "{% for l in lines %}{{ l.note | default('.') }}{% endfor %}"
        #expect(try rendered(template, json, schema: Self.schema) == "31/10/2026 12,500.00 52.50 -..")
    }

    @Test(
        "Data that do not keep to the schema are refused with their path",
        arguments: [
            (#"{"total": "1.00", "lines": []}"#, "'day' is required"),
            (#"{"day": "2026-02-30", "total": "1.00", "lines": []}"#, "$.day: a date"),
            (#"{"day": "2026-10-31", "total": 1, "lines": []}"#, "$.total: this is a number"),
            (#"{"day": "2026-10-31", "total": "1.005", "lines": []}"#, "$.total: an amount"),
            (#"{"day": "2026-10-31", "total": "1.00", "lines": [{"fee": 1.5}]}"#, "$.lines[0].fee"),
            (
                #"{"day": "2026-10-31", "total": "1.00", "lines": [], "state": "lost"}"#,
                "$.state: the value is none of"
            ),
        ])
    func checked(_ json: String, _ words: String) {
        let error = #expect(throws: DataDocumentError.self) {
            try DataDocument(json: Array(json.utf8), schema: Array(Self.schema.utf8))
        }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }

    @Test(
        "A schema that no type can tell is refused",
        arguments: [
            (#"{"allOf": []}"#, "'allOf' is not supported"), (##"{"$ref": "#/$defs/x"}"##, "leads nowhere"),
            (##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}"##, "contains itself"),
            (#"{"type": "object"}"#, "an object needs 'properties'"),
            (#"{"type": }"#, "The schema cannot be used, at line 1, column 10: it is not JSON"),
            (#"{"type": "object", "type": "object"}"#, "an object has the same name twice"),
        ])
    func refusesSchema(_ schema: String, _ words: String) {
        let error = #expect(throws: DataDocumentError.self) {
            try DataDocument(json: Array("{}".utf8), schema: Array(schema.utf8))
        }
        #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    }
}
