import ExactJSON

/// The keywords of JSON Schema (draft 2020-12), by what is made of them.
enum SchemaKeywords {
    /// Those that are kept to.
    static let known: Set<String> = [
        "type", "properties", "required", "additionalProperties", "items", "enum", "const", "$ref", "anyOf",
        "oneOf", "format", "x-money", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum",
        "minLength",
        "maxLength", "minItems", "maxItems",
    ]

    /// Those that say nothing about which values are allowed.
    private static let annotations: Set<String> = [
        "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "$comment",
        "$schema", "$defs", "definitions", "$anchor", "contentEncoding", "contentMediaType", "contentSchema",
    ]

    /// Those that restrict values in ways that a type of templates cannot tell.
    private static let unsupported: Set<String> = [
        "allOf", "not", "if", "then", "else", "patternProperties", "propertyNames", "dependentSchemas",
        "dependentRequired", "dependencies", "minProperties", "maxProperties", "unevaluatedProperties",
        "prefixItems", "additionalItems", "contains", "minContains", "maxContains", "uniqueItems",
        "unevaluatedItems", "multipleOf", "pattern", "$dynamicRef", "$dynamicAnchor", "$recursiveRef",
        "$recursiveAnchor", "$vocabulary", "nullable",
    ]

    /// Refuses keywords that would change which values are allowed, were they not passed over.
    ///
    /// - Parameter isRoot: whether this is the outermost schema, which may have an `$id`; elsewhere it would
    ///   change where references lead.
    static func check(
        _ members: [String: JSONValue], at pointer: String, isRoot: Bool
    ) throws(DataDocumentError) {
        for keyword in members.keys.sorted() {
            if known.contains(keyword) || isAnnotation(keyword) || keyword == "$id" && isRoot { continue }
            if unsupported.contains(keyword) || keyword == "$id" {
                throw .schema(
                    pointer: pointer,
                    problem: "'\(keyword)' is not supported: describe the form with 'type', or take it out")
            }
            let names = known.union(annotations).sorted()
            let nearest = NearestName.suggestion(for: keyword, among: names).map { "did you mean '\($0)'? " }
            throw .schema(
                pointer: pointer,
                problem: "there is no keyword '\(keyword)': \(nearest ?? "")"
                    + "Keywords of one's own begin with 'x-'")
        }
    }

    /// Refuses keywords that restrict values beside one that says all, such as `$ref`.
    static func refuseOthers(
        beside keyword: String, in members: [String: JSONValue], at pointer: String
    ) throws(DataDocumentError) {
        for other in members.keys.sorted() where other != keyword && !isAnnotation(other) && other != "$id" {
            throw .schema(
                pointer: pointer,
                problem:
                    "'\(other)' beside '\(keyword)' is not supported: move it to where '\(keyword)' leads")
        }
    }

    private static func isAnnotation(_ keyword: String) -> Bool {
        annotations.contains(keyword) || keyword.hasPrefix("x-") && keyword != "x-money"
    }
}
