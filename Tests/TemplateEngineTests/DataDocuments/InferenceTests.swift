import Testing

@testable import TemplateEngine

@Suite("Forms that data show")
struct InferenceTests {
    @Test(
        "Each place has the narrowest type that holds all of its values",
        arguments: [
            (#"{"a": 1, "b": 1.5, "c": "x", "d": true}"#, "{a: integer, b: decimal, c: text, d: boolean}"),
            (#"{"a": [1, 2.5]}"#, "{a: [decimal]}"), (#"{"a": [1, 1e2]}"#, "{a: [integer]}"),
            (#"{"a": [1, 1.0]}"#, "{a: [decimal]}"), (#"{"a": [1, "x"]}"#, "{a: [text or number]}"),
            (#"{"a": [1, null]}"#, "{a: [integer?]}"), (#"{"a": null}"#, "{a: nothing}"),
            (#"{"a": [{"b": 1}, {}]}"#, "{a: [{b: integer?}]}"),
            (#"{"a": [{"b": 1}, {"b": null}]}"#, "{a: [{b: integer?}]}"),
            (#"[{"b": 1}]"#, "{items: [{b: integer}]}"), ("[]", "{items: [nothing]}"),
        ])
    func types(_ json: String, _ expected: String) throws {
        #expect(try Self.form(json) == expected)
    }

    @Test(
        "An empty list says nothing about the elements of others",
        arguments: [
            (#"[{"items": []}, {"items": [{"a": 1}]}]"#, "{items: [{items: [{a: integer}]}]}"),
            (#"[{"items": [{"a": 1}]}, {"items": []}]"#, "{items: [{items: [{a: integer}]}]}"),
            (#"[{"items": []}, {"items": [{"a": 1}]}, {"items": []}]"#, "{items: [{items: [{a: integer}]}]}"),
            (#"{"a": [[], [1], []]}"#, "{a: [[integer]]}"), (#"{"a": [[], []]}"#, "{a: [[nothing]]}"),
            (#"{"a": [[[]], [[1]]]}"#, "{a: [[[integer]]]}"),
            (#"{"a": [null, [], [1]]}"#, "{a: [[integer]?]}"),
            (#"{"a": [[null], [], [1]]}"#, "{a: [[integer?]]}"),
            (#"[{"b": {"c": []}}, {"b": {"c": [1]}}, {"b": null}]"#, "{items: [{b: {c: [integer]}?}]}"),
        ])
    func emptyLists(_ json: String, _ expected: String) throws {
        #expect(try Self.form(json) == expected)
    }

    @Test("What the elements of lists are called follows from the field")
    func names() throws {
        let schema = try DataDocument(json: Array(#"{"entries": [{"rows": [{"a": 1}]}]}"#.utf8)).schema
        guard case .list(.record(let entry))? = schema.fields.first?.type,
            case .list(.record(let row))? = entry.fields.first?.type
        else {
            Issue.record("no lists of records")
            return
        }
        #expect([schema.name, entry.name, row.name] == ["document", "entry", "row"])
    }

    private static func form(_ json: String) throws -> String {
        try DataDocument(json: Array(json.utf8)).schema.form
    }
}

extension RecordType {
    /// The fields with their types, spelled out.
    var form: String { "{" + fields.map { "\($0.name): \($0.type.form)" }.joined(separator: ", ") + "}" }
}

extension TemplateType {
    fileprivate var form: String {
        switch self {
        case .list(let element): "[\(element.form)]"
        case .record(let record): record.form
        case .optional(let wrapped): wrapped.form + "?"
        default: description
        }
    }
}
