import Testing

@testable import TemplateEngine

@Suite("JSON Schemas that cannot be used")
struct SchemaErrorTests {
    @Test(
        "A schema that no type can tell is refused with its place",
        arguments: [
            (#"{"allOf": []}"#, "#", "'allOf' is not supported"), ("[]", "#", "a schema is an object"),
            (#"{"type": "integer"}"#, "#", "the document is a single value"),
            (#"{"type": "object"}"#, "#", "an object needs 'properties'"),
            (#"{"type": "array"}"#, "#", "a list needs 'items'"),
            (#"{"properties": {"a b/c": {}}}"#, "#/properties/a b~1c", "there is no 'type'"),
            (#"{"properties": {"a": true}}"#, "#/properties/a", "a schema is an object"),
            (#"{"properties": {"a": {"type": "strnig"}}}"#, "#/properties/a/type", "did you mean 'string'?"),
            (#"{"properties": {"a": {"type": []}}}"#, "#/properties/a/type", "the list is empty"),
            (
                #"{"properties": {"a": {"type": 5}}}"#, "#/properties/a/type",
                "it is a name or a list of names"
            ),
            (
                #"{"properties": {"a": {"type": ["string", "object"]}}}"#, "#/properties/a/type",
                "must name one type"
            ),
            (#"{"properties": {"a": {"type": ["string", 5]}}}"#, "#/properties/a/type", "a list of names"),
            (#"{"items": {"patternProperties": {}}}"#, "#/items", "'patternProperties' is not supported"),
            (#"{"items": {"type": "string", "pattern": "x"}}"#, "#/items", "'pattern' is not supported"),
            (#"{"items": {"type": "string", "minLenght": 5}}"#, "#/items", "did you mean 'minLength'?"),
            (#"{"items": {"type": "string", "$id": "x"}}"#, "#/items", "'$id' is not supported"),
            (
                #"{"properties": {"a": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}}"#,
                "#/properties/a/oneOf", "'oneOf' is supported for one form"
            ),
            (
                #"{"properties": {"a": {"oneOf": [{"type": ["string", "null"]}, {"type": "null"}]}}}"#,
                "#/properties/a/oneOf", "null is allowed by two choices"
            ),
            (
                #"{"properties": {"a": {"anyOf": []}}}"#, "#/properties/a/anyOf",
                "'anyOf' is supported for one form"
            ),
            (
                #"{"type": "object", "properties": {}, "anyOf": [{"required": ["a"]}]}"#, "#",
                "'properties' beside 'anyOf' is not supported"
            ),
            (
                ##"{"properties": {"a": {"$ref": "#/$defs/x", "minimum": 5}}, "$defs": {"x": {"type": "integer"}}}"##,
                "#/properties/a", "'minimum' beside '$ref' is not supported"
            ),
            (#"{"properties": {"a": {"$ref": "other.json"}}}"#, "#/properties/a/$ref", "leads nowhere"),
            (##"{"$ref": "#/$defs/x"}"##, "#/$ref", "leads nowhere"),
            (#"{"$ref": 5}"#, "#/$ref", "a reference is"),
            (
                #"{"properties": {}, "required": ["a"]}"#, "#/required",
                "'a' is required and not in 'properties'"
            ),
            (#"{"properties": {}, "required": true}"#, "#/required", "a list of names"),
            (
                #"{"properties": {}, "additionalProperties": {"type": "string"}}"#, "#/additionalProperties",
                "true and"
            ),
            (#"{"items": {"enum": []}}"#, "#/items/enum", "a list of the values"),
            (#"{"items": {"enum": [[1]]}}"#, "#/items/enum", "single values are supported"),
            (#"{"items": {"enum": [1e30]}}"#, "#/items", "more than 18 digits"),
            (#"{"items": {"type": "integer", "minimum": "5"}}"#, "#/items/minimum", "it is a number"),
            (
                #"{"items": {"type": "string", "minLength": -1}}"#, "#/items/minLength",
                "a whole number from 0"
            ),
            (
                #"{"items": {"type": "string", "x-money": "naira"}}"#, "#/items/x-money",
                "\"naira\" is no currency"
            ),
            (
                #"{"items": {"type": "string", "x-money": "ngn"}}"#, "#/items/x-money",
                "\"ngn\" is no currency"
            ),
            (#"{"items": {"type": "number", "x-money": "NGN"}}"#, "#/items", "'x-money' stands beside"),
            (
                #"{"items": {"type": ["string", "integer"], "x-money": "NGN"}}"#, "#/items",
                "'x-money' stands beside"
            ),
            (
                #"{"x-money": "NGN", "items": {"type": "string", "x-money": "NGN"}}"#, "#",
                "'x-money' stands beside"
            ),
            (
                #"{"items": {"type": ["string", "integer"], "format": "date"}}"#, "#/items/format",
                "a date cannot"
            ),
        ])
    func refuses(_ schema: String, _ pointer: String, _ words: String) {
        let error = #expect(throws: DataDocumentError.self) { try Self.read(schema) }
        guard case .schema(pointer, let problem)? = error else {
            Issue.record("\(error?.description ?? "")")
            return
        }
        #expect(problem.contains(words), "\(problem)")
    }

    @Test(
        "A schema that is not JSON is not taken for wrong data",
        arguments: [
            ("{\n  \"a\": 1,}", DataDocumentError.notJSON(.schema, line: 2, column: 10)),
            ("{\"a\": 1,\n\"a\": 2}", .repeatedName(.schema, line: 2, column: 1)),
        ])
    func malformed(_ schema: String, _ expected: DataDocumentError) {
        let error = #expect(throws: DataDocumentError.self) { try Self.read(schema) }
        #expect(error == expected)
        #expect(
            error?.description.contains("the schema") == true
                || error?.description.contains("The schema") == true)
    }

    @Test(
        "A definition that contains itself is refused",
        arguments: [
            (##"{"$ref": "#"}"##, "#/$ref", "#"),
            (##"{"properties": {"a": {"items": {"$ref": "#"}}}}"##, "#/properties/a/items/$ref", "#"),
            (
                ##"{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/a"}}}"##, "#/$defs/a/$ref",
                "#/$defs/a"
            ),
            (
                ##"{"$ref": "#/$defs/a", "$defs": {"a": {"properties": {"b": {"$ref": "#/%24defs/a"}}}}}"##,
                "#/$defs/a/properties/b/$ref", "#/%24defs/a"
            ),
            (
                ##"{"$ref": "#/$defs/a", "$defs": {"a": {"items": {"$ref": "#/$defs/b"}}, "b": {"items": {"$ref": "#/$defs/a"}}}}"##,
                "#/$defs/b/items/$ref", "#/$defs/a"
            ),
        ])
    func containsItself(_ schema: String, _ pointer: String, _ reference: String) {
        #expect(throws: DataDocumentError.schemaRefersToItself(pointer: pointer, reference: reference)) {
            try Self.read(schema)
        }
    }

    /// Definitions that each hold the next one twice.
    private static func doubling(_ levels: Int) -> String {
        let definitions = (0..<levels).map { level in
            ##""d\##(level)": {"properties": {"a": {"$ref": "#/$defs/d\##(level + 1)"}, "##
                + ##""b": {"$ref": "#/$defs/d\##(level + 1)"}}}"##
        }
        return ##"{"$ref": "#/$defs/d0", "$defs": {\##(definitions.joined(separator: ",")), "##
            + #""d\#(levels)": {"type": "integer"}}}"#
    }

    @Test("References that double each other are followed up to a limit")
    func doubling() throws {
        #expect(throws: Never.self) { try Self.read(Self.doubling(10)) }
        let error = #expect(throws: DataDocumentError.self) { try Self.read(Self.doubling(50)) }
        guard case .schemaTooLarge(_, limit: 10_000)? = error else {
            Issue.record("\(error?.description ?? "")")
            return
        }
    }

    @Test("A long chain of references is refused, and does not exhaust the stack")
    func chain() throws {
        let definitions = (0..<5000).map { ##""d\##($0)": {"$ref": "#/$defs/d\##($0 + 1)"}"## }
        let schema = ##"{"$ref": "#/$defs/d0", "$defs": {\##(definitions.joined(separator: ","))}}"##
        let error = #expect(throws: DataDocumentError.self) { try Self.read(schema) }
        #expect(error?.description.contains("levels deep") == true, "\(error?.description ?? "")")
    }

    private static func read(_ schema: String) throws {
        _ = try DataDocument(json: Array("{}".utf8), schema: Array(schema.utf8))
    }
}
