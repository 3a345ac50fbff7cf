import Testing

@testable import TemplateEngine

@Suite("Checking documents against a JSON Schema")
struct SchemaCheckTests {
    /// Schemas of the one field `a`, with a value that does not keep to them.
    @Test(
        "Data that do not keep to the schema are refused with their path",
        arguments: [
            (#"{"type": "string", "format": "date"}"#, #""2026-02-30""#, "$.a", "a date such as 2026-10-31"),
            (
                #"{"type": "string", "x-money": "NGN"}"#, "1", "$.a",
                "this is a number, and an amount of NGN such as"
            ),
            (
                #"{"type": "string", "x-money": "NGN"}"#, #""1.005""#, "$.a",
                "an amount of NGN such as \"12500.00\""
            ),
            (
                #"{"type": "string", "x-money": "JPY"}"#, #""1.5""#, "$.a",
                "an amount of JPY such as \"1250000\""
            ),
            (#"{"type": "integer", "x-money": "NGN"}"#, "1.5", "$.a", "minor units of NGN"),
            (#"{"type": "integer", "x-money": "NGN"}"#, "null", "$.a", "this is null"),
            (
                #"{"items": {"type": "string", "x-money": "NGN"}}"#, #"["1.00", "1.005"]"#, "$.a[1]",
                "an amount"
            ),
            (#"{"items": {"enum": ["a|b", "c"]}}"#, #"["c", "a|b", "a"]"#, "$.a[2]", #"none of "a|b", "c""#),
            (#"{"enum": [1, 2]}"#, "3", "$.a", "the value is none of 1, 2"),
            (#"{"enum": [1]}"#, "true", "$.a", "number"),
            (#"{"enum": [true]}"#, "false", "$.a", "none of true"),
            (#"{"const": 1.50}"#, "1.51", "$.a", "none of 1.50"),
            (#"{"type": "number", "enum": [1, 2.5]}"#, "2", "$.a", "none of 1, 2.5"),
            (#"{"type": ["string", "null"], "enum": ["a"]}"#, "null", "$.a", #"none of "a""#),
            // Composed and decomposed forms of a letter are different texts in JSON Schema.
            ("{\"enum\": [\"\u{E9}\"]}", "\"e\u{301}\"", "$.a", "none of"),
            (#"{"type": "integer"}"#, "1.5", "$.a", "1.5 is not a whole number"),
            (#"{"type": "integer"}"#, "1e19", "$.a", "1e19 is beyond the integers of 64 bits"),
            (#"{"type": "number"}"#, "0.1234567890123456789", "$.a", "more than 18 digits"),
            (#"{"type": ["string", "integer"]}"#, "true", "$.a", "a text or a whole number is expected"),
            (
                #"{"type": ["string", "number"]}"#, "[]", "$.a",
                "this is a list, and a text or a number is expected"
            ),
            (#"{"type": "null"}"#, "0", "$.a", "null is expected"),
            (#"{"type": "boolean"}"#, "\"true\"", "$.a", "this is a text, and true or false is expected"),
            (#"{"items": {"type": "integer"}}"#, "{}", "$.a", "this is an object, and a list is expected"),
            (#"{"properties": {}}"#, "[]", "$.a", "this is a list, and an object is expected"),
            (
                #"{"properties": {"b c": {"items": {"properties": {"it's": {"type": "integer"}}}}}}"#,
                #"{"b c": [{"it's": 1}, {"it's": "x"}]}"#, #"$.a['b c'][1]['it\'s']"#, "this is a text"
            ),
            (
                #"{"properties": {"b": {"type": "integer"}}, "required": ["b"]}"#, "{}", "$.a",
                "'b' is required"
            ),
            // A field that need not be there is not null for that.
            (#"{"properties": {"b": {"type": "integer"}}}"#, #"{"b": null}"#, "$.a.b", "this is null"),
            (
                #"{"properties": {"name": {"type": "string"}}, "additionalProperties": false}"#,
                #"{"nmae": "x"}"#,
                "$.a.nmae", "did you mean 'name'?"
            ),
            (#"{"type": "number", "minimum": 0.5}"#, "0.49", "$.a", "0.49 is less than 0.5"),
            (#"{"type": "integer", "maximum": 9007199254740992}"#, "9007199254740993", "$.a", "is more than"),
            (#"{"type": "number", "exclusiveMinimum": 0}"#, "0.0", "$.a", "0.0 is not above 0"),
            (#"{"type": "number", "exclusiveMaximum": 1e2}"#, "100", "$.a", "100 is not below 1e2"),
            (#"{"type": "string", "minLength": 1}"#, #""""#, "$.a", "the text is shorter than 1 character"),
            (
                #"{"type": "string", "maxLength": 2}"#, #""abc""#, "$.a",
                "the text is longer than 2 characters"
            ),
            (#"{"items": {"type": "integer"}, "minItems": 1}"#, "[]", "$.a", "at least 1"),
            (
                #"{"items": {"type": "integer"}, "maxItems": 1}"#, "[1, 2]", "$.a",
                "has 2 elements, and at most 1"
            ),
        ])
    func refuses(_ schema: String, _ json: String, _ path: String, _ words: String) {
        let error = #expect(throws: DataDocumentError.self) { try Self.read(schema, json) }
        guard case .data(path, let problem)? = error else {
            Issue.record("\(error?.description ?? "")")
            return
        }
        #expect(problem.contains(words), "\(problem)")
    }

    @Test(
        "Limits hold at their ends, and concern the values that they can be measured on",
        arguments: [
            (#"{"type": "number", "minimum": 0.5}"#, "5e-1"),
            (#"{"type": "number", "maximum": 0.5}"#, "0.50"),
            (#"{"type": "string", "minLength": 2, "maxLength": 2}"#, #""a😀""#),
            (#"{"items": {"type": "integer"}, "minItems": 1, "maxItems": 1}"#, "[1]"),
            (#"{"type": ["string", "null"], "minLength": 5}"#, "null"),
            (#"{"type": ["string", "integer"], "minimum": 5}"#, #""x""#),
            (#"{"properties": {"b": {"type": "integer"}}, "additionalProperties": true}"#, #"{"c": 1}"#),
            (#"{"type": "integer", "x-money": "NGN", "minimum": 0}"#, "0"),
        ])
    func keeps(_ schema: String, _ json: String) {
        #expect(throws: Never.self) { try Self.read(schema, json) }
    }

    @Test("A single value is no document, whatever the schema allows", arguments: ["null", "1", "\"x\""])
    func noDocument(_ json: String) {
        let schema = #"{"type": ["object", "null"], "properties": {}}"#
        #expect(throws: DataDocumentError.noDocument) {
            try DataDocument(json: Array(json.utf8), schema: Array(schema.utf8))
        }
    }

    @Test("The path of a document that is a list begins with an index")
    func list() {
        let error = #expect(throws: DataDocumentError.self) {
            try DataDocument(
                json: Array("[1, \"x\"]".utf8), schema: Array(#"{"items": {"type": "integer"}}"#.utf8))
        }
        #expect(error?.description.hasPrefix("The data do not fit, at $[1]: this is a text") == true)
    }

    private static func read(_ schema: String, _ json: String) throws {
        let whole = #"{"type": "object", "properties": {"a": \#(schema)}}"#
        _ = try DataDocument(json: Array("{\"a\": \(json)}".utf8), schema: Array(whole.utf8))
    }
}
