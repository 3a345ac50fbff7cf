import ExactJSON
import StatementModel

/// What the values at one place of a document have in common.
indirect enum DocumentShape {
    /// Only null was seen.
    case nothing
    case scalar(TemplateType)
    /// The fields by name, each with whether it was there and not null every time.
    case object([String: Field])
    case list(DocumentShape)
    /// Any of the others, or null.
    case optional(DocumentShape)

    struct Field {
        var shape: DocumentShape
        var isAlwaysThere: Bool
    }

    static func inferred(from value: JSONValue, path: String) throws(DataDocumentError) -> DocumentShape {
        switch value {
        case .null: return .nothing
        case .boolean: return .scalar(.boolean)
        case .string: return .scalar(.text)
        case .number(let text): return .scalar(try numberType(text, path: path))
        case .array(let elements):
            var shape = DocumentShape.nothing
            for (index, element) in elements.enumerated() {
                let place = "\(path)[\(index)]"
                let next = try inferred(from: element, path: place)
                shape = index == 0 ? next : try shape.joined(with: next, path: place)
            }
            return .list(shape)
        case .object(let members):
            var fields: [String: Field] = [:]
            for (name, member) in members.sorted(by: { $0.key < $1.key }) {
                let shape = try inferred(from: member, path: "\(path).\(name)")
                fields[name] = Field(shape: shape, isAlwaysThere: true)
            }
            return .object(fields)
        }
    }

    private static func numberType(_ text: String, path: String) throws(DataDocumentError) -> TemplateType {
        if Int64(text) != nil { return .integer }
        guard let decimal = ExactDecimal(text) else {
            throw .value(
                path: path,
                problem: "the number has more than 18 digits: write it as a text, in quotes")
        }
        return decimal.fractionDigits == 0 && !text.contains(".") ? .integer : .decimal
    }

    /// What holds both.
    func joined(with other: DocumentShape, path: String) throws(DataDocumentError) -> DocumentShape {
        switch (self, other) {
        case (.nothing, .nothing): return .nothing
        case (.nothing, .optional(let shape)), (.optional(let shape), .nothing): return .optional(shape)
        case (.nothing, let shape), (let shape, .nothing): return .optional(shape)
        case (.optional(let left), .optional(let right)), (.optional(let left), let right),
            (let left, .optional(let right)):
            return .optional(try left.joined(with: right, path: path))
        case (.scalar(let left), .scalar(let right)): return .scalar(TypeUnion.of(left, right) ?? .anyScalar)
        case (.list(let left), .list(let right)): return .list(try left.joined(with: right, path: path))
        case (.object(let left), .object(let right)): return .object(try Self.joined(left, right, path: path))
        default:
            throw .value(
                path: path,
                problem: "the values at this place are of different sorts (object, list, single value) in "
                    + "different elements of the list: give them one form")
        }
    }

    private static func joined(
        _ left: [String: Field], _ right: [String: Field], path: String
    ) throws(DataDocumentError) -> [String: Field] {
        var fields = left
        for (name, field) in right.sorted(by: { $0.key < $1.key }) {
            guard let known = left[name] else {
                fields[name] = Field(shape: field.shape, isAlwaysThere: false)
                continue
            }
            fields[name] = Field(
                shape: try known.shape.joined(with: field.shape, path: "\(path).\(name)"),
                isAlwaysThere: known.isAlwaysThere && field.isAlwaysThere)
        }
        for name in left.keys where right[name] == nil { fields[name]?.isAlwaysThere = false }
        return fields
    }

    /// The type, with records named by the fields that hold them.
    func type(named name: String, path: String) throws(DataDocumentError) -> TemplateType {
        switch self {
        case .nothing: return .nothing
        case .scalar(let type): return type
        case .list(let element): return .list(try element.type(named: Self.singular(name), path: path + "[]"))
        case .optional(let shape):
            let type = try shape.type(named: name, path: path)
            return type.isOptional ? type : .optional(type)
        case .object(let fields):
            var types: [FieldType] = []
            for (field, content) in fields.sorted(by: { $0.key < $1.key }) {
                let type = try content.shape.type(named: field, path: "\(path).\(field)")
                let isOptional = !content.isAlwaysThere && !type.isOptional
                types.append(FieldType(field, isOptional ? .optional(type) : type))
            }
            return .record(RecordType(name: name, fields: types))
        }
    }

    /// The name of one element: `items` are each an `item`, `entries` an `entry`.
    private static func singular(_ name: String) -> String {
        if name.hasSuffix("ies"), name.count > 3 { return name.dropLast(3) + "y" }
        if name.hasSuffix("s"), !name.hasSuffix("ss"), name.count > 1 { return String(name.dropLast()) }
        return name
    }
}
