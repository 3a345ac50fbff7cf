import Testing

@testable import TemplateEngine

@Suite("Types that a JSON Schema tells")
struct SchemaTypeTests {
    /// Schemas of the one field `a`, with data that keep to them.
    @Test(
        "Each form of a schema has its type",
        arguments: [
            (#"{"type": "string"}"#, #""x""#, "text"), (#"{"type": "integer"}"#, "1", "integer"),
            (#"{"type": "integer"}"#, "1e2", "integer"), (#"{"type": "integer"}"#, "1.0", "integer"),
            (#"{"type": "number"}"#, "1", "decimal"), (#"{"type": ["integer", "number"]}"#, "1", "decimal"),
            (#"{"type": ["integer", "number"]}"#, "1.5", "decimal"),
            (#"{"type": "boolean"}"#, "true", "boolean"),
            (#"{"type": ["string", "null"]}"#, "null", "text or nothing"),
            (#"{"type": "null"}"#, "null", "nothing"),
            (#"{"type": ["string", "integer"]}"#, "1", "text or number"),
            (#"{"type": "string", "format": "date"}"#, #""2026-10-31""#, "date"),
            (#"{"type": "string", "format": "email"}"#, #""x""#, "text"),
            (#"{"type": "string", "x-money": "NGN"}"#, #""1.00""#, "money"),
            (#"{"type": ["integer", "null"], "x-money": "NGN"}"#, "null", "money or nothing"),
            (#"{"anyOf": [{"type": "null"}, {"type": "integer"}]}"#, "1", "integer or nothing"),
            (#"{"oneOf": [{"type": "integer"}, {"type": "null"}]}"#, "null", "integer or nothing"),
            (#"{"anyOf": [{"type": "integer"}]}"#, "1", "integer"),
            (#"{"enum": ["a|b", "c"]}"#, #""a|b""#, "text"), (#"{"enum": [1, 2]}"#, "1", "integer"),
            (#"{"enum": [1, 2]}"#, "2.0", "integer"), (#"{"enum": [1.5, 2]}"#, "2", "decimal"),
            (#"{"enum": [true]}"#, "true", "boolean"), (#"{"enum": ["a", 1]}"#, "1", "text or number"),
            (#"{"enum": ["a", null]}"#, "null", "text or nothing"), (#"{"const": 5}"#, "5e0", "integer"),
            (#"{"const": null}"#, "null", "nothing"),
            (#"{"type": "array", "items": {"type": "integer", "x-money": "KES"}}"#, "[5]", "list of money"),
            (#"{"type": "array", "items": {"enum": ["a|b"]}}"#, #"["a|b"]"#, "list of text"),
            (#"{"items": {"type": "integer"}}"#, "[]", "list of integer"),
            (#"{"properties": {}}"#, #"{"other": 1}"#, "a"),
            (#"{"title": "thing", "type": "object", "properties": {}}"#, "{}", "thing"),
            (##"{"$ref": "#/$defs/t"}"##, "1", "integer"),
            (##"{"$ref": "#/$defs/a~1b%20c", "description": "x"}"##, #""x""#, "text"),
            (##"{"$ref": "#/properties/b/anyOf/0"}"##, "true", "boolean"),
            (
                #"{"type": "integer", "title": "t", "description": "d", "default": 0, "examples": [1], "$comment": "c", "#
                    + #""deprecated": true, "readOnly": true, "writeOnly": false, "format": "int32", "x-own": {}}"#,
                "1", "integer"
            ),
        ])
    func types(_ schema: String, _ json: String, _ expected: String) throws {
        let whole =
            ##"{"$id": "https://example.org/s", "type": "object", "required": ["a"], "##
            + ##""properties": {"a": \##(schema), "b": {"anyOf": [{"type": "boolean"}]}}, "##
            + ##""$defs": {"t": {"$ref": "#/$defs/u"}, "u": {"type": "integer"}, "a/b c": {"type": "string"}}}"##
        let document = try DataDocument(json: Array("{\"a\": \(json)}".utf8), schema: Array(whole.utf8))
        #expect(document.schema.fields.first?.type.description == expected)
    }

    @Test("A document that is a list is a record with the field 'items'")
    func list() throws {
        let schema =
            #"{"type": "array", "items": {"type": "object", "properties": {"a": {"type": "integer"}}}}"#
        let document = try DataDocument(json: Array("[{}]".utf8), schema: Array(schema.utf8))
        #expect(document.schema.form == "{items: [{a: integer?}]}")
    }
}
