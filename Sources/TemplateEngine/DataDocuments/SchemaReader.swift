import ExactJSON
import StatementModel

/// Reads the form of data from a JSON Schema (draft 2020-12, the part that describes forms).
struct SchemaReader {
    let root: JSONValue
    /// The references that are being followed: one that comes again never ends.
    var open: [String] = []
    private var parts = 0
    private var depth = 0

    /// References that double each other make a small file into a schema without bounds.
    private static let mostParts = 10_000
    /// Twice the depth that documents may have: each level can be a reference.
    private static let deepest = 2 * JSONParser.deepest

    /// The form that a schema tells of a document.
    ///
    /// - Throws: ``DataDocumentError`` for the first part of the schema that cannot be used.
    static func form(of root: JSONValue) throws(DataDocumentError) -> DocumentForm {
        var reader = SchemaReader(root: root)
        let form = try reader.form(of: root, at: "#")
        switch form.unwrapped {
        case .record, .list: return form
        default:
            throw .schema(
                pointer: "#", problem: "the document is a single value: a template needs an object or a list")
        }
    }

    private init(root: JSONValue) {
        self.root = root
    }

    /// The form that one schema tells.
    ///
    /// - Parameter name: the name of the definition that it is, for records.
    mutating func form(
        of schema: JSONValue, at pointer: String, name: String? = nil
    ) throws(DataDocumentError) -> DocumentForm {
        parts += 1
        guard parts <= Self.mostParts else { throw .schemaTooLarge(pointer: pointer, limit: Self.mostParts) }
        guard depth < Self.deepest else {
            throw .schema(
                pointer: pointer, problem: "it stands more than \(Self.deepest) levels deep: take levels out")
        }
        depth += 1
        defer { depth -= 1 }
        guard case .object(let members) = schema else {
            throw .schema(pointer: pointer, problem: "a schema is an object")
        }
        try SchemaKeywords.check(members, at: pointer, isRoot: pointer == "#")
        if let reference = members["$ref"] {
            try SchemaKeywords.refuseOthers(beside: "$ref", in: members, at: pointer)
            return try form(referredToBy: reference, at: pointer)
        }
        for keyword in ["anyOf", "oneOf"] {
            guard let choices = members[keyword] else { continue }
            try SchemaKeywords.refuseOthers(beside: keyword, in: members, at: pointer)
            return try form(chosenFrom: choices, keyword, at: "\(pointer)/\(keyword)", name: name)
        }
        return try typed(SchemaObject(members, at: pointer), name: name)
    }

    private mutating func typed(
        _ schema: SchemaObject, name: String?
    ) throws(DataDocumentError) -> DocumentForm {
        var types = try schema.types()
        let allowsNull = types.contains("null")
        types.removeAll { $0 == "null" }
        var form: DocumentForm
        switch types {
        case ["object"]: form = .record(try record(schema, name: name))
        case ["array"]: form = .list(try element(schema))
        case [] where allowsNull: form = .null
        case []: form = try schema.formOfAllowedValues()
        default: form = try schema.singleValue(of: types)
        }
        if schema["x-money"] != nil, form.currencies.isEmpty || types == ["object"] || types == ["array"] {
            throw .schema(
                pointer: schema.pointer,
                problem: "'x-money' stands beside \"type\": \"string\" (amounts such as \"12500.00\") or "
                    + "\"integer\" (minor units)")
        }
        if allowsNull, form != .null { form = .optional(form) }
        for restriction in try schema.restrictions() { form = .restricted(form, restriction) }
        return form
    }

    private mutating func element(_ schema: SchemaObject) throws(DataDocumentError) -> DocumentForm {
        guard let items = schema["items"] else {
            throw .schema(pointer: schema.pointer, problem: "a list needs 'items', the form of its elements")
        }
        return try form(of: items, at: "\(schema.pointer)/items")
    }

    private mutating func record(
        _ schema: SchemaObject, name: String?
    ) throws(DataDocumentError) -> RecordForm {
        guard case .object(let properties)? = schema["properties"] else {
            throw .schema(
                pointer: schema.pointer,
                problem: "an object needs 'properties', the forms of its fields by name")
        }
        let required = try schema.names(under: "required")
        if let name = required.first(where: { properties[$0] == nil }) {
            throw .schema(
                pointer: "\(schema.pointer)/required",
                problem: "'\(name)' is required and not in 'properties'")
        }
        var fields: [FieldForm] = []
        for (field, property) in properties.sorted(by: { $0.key < $1.key }) {
            let pointer = "\(schema.pointer)/properties/\(SchemaPointer.escaped(field))"
            fields.append(
                FieldForm(
                    name: field, form: try form(of: property, at: pointer),
                    isRequired: required.contains(field),
                    meaning: property["description", "title"]?.text ?? ""))
        }
        return RecordForm(
            name: schema["title"]?.text ?? name, meaning: schema["description"]?.text ?? "", fields: fields,
            isClosed: try schema.isClosed())
    }

    /// `anyOf` and `oneOf` of one form with null.
    private mutating func form(
        chosenFrom choices: JSONValue, _ keyword: String, at pointer: String, name: String?
    ) throws(DataDocumentError) -> DocumentForm {
        var forms: [DocumentForm] = []
        for (index, choice) in (choices.elements ?? []).enumerated() {
            forms.append(try form(of: choice, at: "\(pointer)/\(index)", name: name))
        }
        let others = forms.filter { $0 != .null }
        let nulls = forms.count - others.count
        guard others.count == 1, let only = others.first, nulls <= 1 else {
            throw .schema(
                pointer: pointer,
                problem: "'\(keyword)' is supported for one form, alone or with {\"type\": \"null\"}")
        }
        guard nulls == 1 else { return only }
        if keyword == "oneOf", only.allowsNull {
            throw .schema(
                pointer: pointer,
                problem: "null is allowed by two choices, so that 'oneOf' refuses it: write anyOf")
        }
        return .optional(only)
    }
}

extension DocumentForm {
    /// Whether the form itself has a place for null, whatever restrictions say.
    fileprivate var allowsNull: Bool {
        switch self {
        case .null, .optional: true
        case .restricted(let form, _): form.allowsNull
        default: false
        }
    }
}
