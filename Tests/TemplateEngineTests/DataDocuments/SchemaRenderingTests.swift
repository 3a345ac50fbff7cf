import ByteSinks
import Testing

@testable import TemplateEngine

@Suite("Rendering documents that a JSON Schema describes")
struct SchemaRenderingTests {
    private static let schema = #"""
        {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "order", "type": "object",
         "required": ["day", "total", "lines"],
         "properties": {
           "day": {"type": "string", "format": "date"},
           "total": {"type": "string", "x-money": "NGN", "description": "What is to be paid."},
           "state": {"enum": ["open", "paid"]},
           "tips": {"type": "array", "items": {"type": "integer", "x-money": "NGN"}},
           "lines": {"type": "array", "items": {"$ref": "#/$defs/line"}}},
         "$defs": {"line": {"type": "object", "required": ["fee"],
           "properties": {"fee": {"type": "integer", "x-money": "NGN"}, "note": {"type": ["string", "null"]}}}}}
        """#

    @Test(
        "A schema gives dates, amounts and optional fields",
        arguments: [
            (
                #"{"day": "2026-10-31", "total": "12500.00", "lines": [{"fee": 5000, "note": null}, {"fee": 250}]}"#,
                "{{ day | date('dd/MM/yyyy') }} {{ total | grouped }} {{ lines | sum(fee) }} {{ state | default('-') }}"
                    + "{% for l in lines %}{{ l.note | default('.') }}{% endfor %}",
                "31/10/2026 12,500.00 52.50 -.."
            ),
            (
                #"{"day": "2026-10-31", "total": "1", "lines": [], "tips": [100, 1e2, 5.0], "state": "paid"}"#,
                "{% if tips %}{% for t in tips %}{{ t }};{% endfor %}{% endif %}{{ state | default('-') }}",
                "1.00;1.00;0.05;paid"
            ),
            // The one currency of the schema is that of a sum of nothing.
            (#"{"day": "2026-10-31", "total": "1", "lines": []}"#, "{{ lines | sum(fee) }}", "0.00"),
        ])
    func rendered(_ json: String, _ text: String, _ expected: String) throws {
        let document = try DataDocument(json: Array(json.utf8), schema: Array(Self.schema.utf8))
        let template = try Template(SourceFile(name: "test", text: text), schema: document.schema)
        var sink = MemorySink()
        try template.render(document.record(), to: &sink)
        #expect(String(decoding: sink.bytes, as: UTF8.self) == expected)
    }

    @Test("The schema's words name records and fields for readers")
    func words() throws {
        let json = #"{"day": "2026-10-31", "total": "1", "lines": []}"#
        let schema = try DataDocument(json: Array(json.utf8), schema: Array(Self.schema.utf8)).schema
        #expect(schema.name == "order")
        #expect(
            schema.fields.last
                == FieldType("total", .money, unit: "NGN", meaning: "What is to be paid."))
        guard case .list(.record(let line))? = schema.fields.first(where: { $0.name == "lines" })?.type else {
            Issue.record("no list of lines")
            return
        }
        #expect(line.name == "line")
    }
}
