import ExactJSON

/// Makes kinds of records of a JSON Schema (draft 2020-12, the part that describes forms of data).
struct SchemaReader {
    private let root: JSONValue
    /// The references that are being followed: one that comes again never ends.
    private var open: [String] = []

    /// Keywords that change what is allowed in ways that a type cannot tell.
    private static let unsupported = [
        "allOf", "not", "if", "then", "else", "patternProperties", "prefixItems", "dependentSchemas",
        "$dynamicRef",
    ]

    init(_ root: JSONValue) {
        self.root = root
    }

    mutating func rootType() throws(DataDocumentError) -> TemplateType {
        let type = try type(of: root, named: "document", path: "#").type
        guard case .list = type else { return type }
        return .record(RecordType(name: "document", fields: [FieldType("items", type)]))
    }

    /// A type with what else the schema says of it.
    private struct Described {
        var type: TemplateType
        var unit = ""
    }

    private mutating func type(
        of schema: JSONValue, named name: String, path: String
    ) throws(DataDocumentError) -> Described {
        guard case .object(let members) = schema else {
            throw .schema(path: path, problem: "a schema is an object")
        }
        for keyword in Self.unsupported where members[keyword] != nil {
            throw .schema(path: path, problem: "'\(keyword)' is not supported: describe the form with 'type'")
        }
        if let reference = members["$ref"]?.text { return try followed(reference, named: name, path: path) }
        for keyword in ["anyOf", "oneOf"] {
            if let choices = members[keyword]?.elements {
                return try choice(choices, named: name, path: "\(path)/\(keyword)")
            }
        }
        var names =
            members["type"]?.elements?.compactMap(\.text) ?? [members["type"]?.text].compactMap(\.self)
        let isOptional = names.contains("null")
        names.removeAll { $0 == "null" }
        if names.isEmpty, members["properties"] != nil { names = ["object"] }
        if names.isEmpty, members["enum"] != nil || members["const"] != nil { names = ["string"] }
        var described = try single(names, members, named: name, path: path)
        if isOptional, !described.type.isOptional { described.type = .optional(described.type) }
        return described
    }

    private mutating func single(
        _ names: [String], _ members: [String: JSONValue], named name: String, path: String
    ) throws(DataDocumentError) -> Described {
        guard names.count == 1 else {
            let scalars: Set = ["string", "integer", "number", "boolean"]
            if names.count > 1, Set(names).isSubset(of: scalars) { return Described(type: .anyScalar) }
            throw .schema(path: path, problem: "'type' must name one type, or single values only")
        }
        if let code = members["x-money"]?.text, names[0] == "string" || names[0] == "integer" {
            let unit = FieldAnnotation.unit(ofMoney: code, isMinorUnits: names[0] == "integer")
            return Described(type: .money, unit: unit)
        }
        switch names[0] {
        case "string":
            if members["format"]?.text == "date" { return Described(type: .date) }
            let allowed = (members["enum"]?.elements ?? [members["const"]].compactMap(\.self)).compactMap(
                \.text)
            return Described(
                type: .text, unit: allowed.isEmpty ? "" : FieldAnnotation.unit(ofAllowed: allowed))
        case "integer": return Described(type: .integer)
        case "number": return Described(type: .decimal)
        case "boolean": return Described(type: .boolean)
        case "object": return Described(type: .record(try record(members, named: name, path: path)))
        case "array":
            guard let items = members["items"] else {
                throw .schema(path: path, problem: "a list needs 'items'")
            }
            let element = try type(
                of: items, named: name.hasSuffix("s") ? String(name.dropLast()) : name, path: "\(path)/items")
            return Described(type: .list(element.type))
        default: throw .schema(path: path, problem: "there is no type '\(names[0])'")
        }
    }

    private mutating func record(
        _ members: [String: JSONValue], named name: String, path: String
    ) throws(DataDocumentError) -> RecordType {
        guard case .object(let properties)? = members["properties"] else {
            throw .schema(path: path, problem: "an object needs 'properties'")
        }
        let required = Set(members["required"]?.elements?.compactMap(\.text) ?? [])
        var fields: [FieldType] = []
        for (field, schema) in properties.sorted(by: { $0.key < $1.key }) {
            let described = try type(of: schema, named: field, path: "\(path)/properties/\(field)")
            let isOptional = !required.contains(field) && !described.type.isOptional
            fields.append(
                FieldType(
                    field, isOptional ? .optional(described.type) : described.type, unit: described.unit,
                    meaning: schema["description", "title"]?.text ?? ""))
        }
        return RecordType(
            name: members["title"]?.text ?? name, meaning: members["description"]?.text ?? "", fields: fields)
    }

    /// `anyOf` and `oneOf` of one type with null.
    private mutating func choice(
        _ choices: [JSONValue], named name: String, path: String
    ) throws(DataDocumentError) -> Described {
        let others = choices.filter { $0["type"]?.text != "null" }
        guard others.count == 1, let only = others.first else {
            throw .schema(path: path, problem: "one type, with null or without, is all that can stand here")
        }
        var described = try type(of: only, named: name, path: path)
        if others.count < choices.count, !described.type.isOptional {
            described.type = .optional(described.type)
        }
        return described
    }

    private mutating func followed(
        _ reference: String, named name: String, path: String
    ) throws(DataDocumentError) -> Described {
        let prefix = "#/$defs/"
        guard reference.hasPrefix(prefix),
            let target = root["$defs"]?[String(reference.dropFirst(prefix.count))]
        else { throw .schema(path: path, problem: "'\(reference)' leads nowhere: write #/$defs/NAME") }
        guard !open.contains(reference) else {
            throw .schema(
                path: path, problem: "'\(reference)' contains itself: templates need data of a fixed depth")
        }
        open.append(reference)
        defer { open.removeLast() }
        return try type(of: target, named: name, path: reference)
    }
}
