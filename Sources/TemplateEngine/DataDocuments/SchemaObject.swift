import ExactJSON
import StatementModel

/// One schema's own keywords, read and checked in their form.
struct SchemaObject {
    let pointer: String
    private let members: [String: JSONValue]

    init(_ members: [String: JSONValue], at pointer: String) {
        self.members = members
        self.pointer = pointer
    }

    /// The value of a keyword; null is a value.
    subscript(_ keyword: String) -> JSONValue? { members[keyword] }

    /// The names under `type`, or the one that other keywords imply; none when only values are listed.
    func types() throws(DataDocumentError) -> [String] {
        let known: Set = ["null", "boolean", "integer", "number", "string", "array", "object"]
        let types: [String]
        switch members["type"] {
        case .string(let type)?: types = [type]
        case .array?: types = try names(under: "type")
        case nil where members["properties"] != nil: types = ["object"]
        case nil where members["items"] != nil: types = ["array"]
        case nil where members["enum"] != nil || members["const"] != nil: return []
        case nil: throw problem("there is no 'type': templates need the form of every value")
        default: throw problem("it is a name or a list of names", under: "type")
        }
        guard !types.isEmpty else { throw problem("the list is empty", under: "type") }
        if let type = types.first(where: { !known.contains($0) }) {
            let nearest = NearestName.suggestion(for: type, among: known.sorted())
            throw problem(
                "there is no type '\(type)'" + (nearest.map { ": did you mean '\($0)'?" } ?? ""),
                under: "type")
        }
        return types
    }

    /// The texts of a list.
    func names(under keyword: String) throws(DataDocumentError) -> [String] {
        guard let value = members[keyword] else { return [] }
        let names = value.elements?.compactMap(\.text)
        guard let names, names.count == value.elements?.count else {
            throw problem("it is a list of names", under: keyword)
        }
        return names
    }

    /// Whether other fields than those of `properties` are refused.
    func isClosed() throws(DataDocumentError) -> Bool {
        switch members["additionalProperties"] {
        case nil: return false
        case .boolean(let allowed)?: return !allowed
        default:
            throw problem(
                "true and false are supported: a template cannot name fields that 'properties' does not",
                under: "additionalProperties")
        }
    }

    /// The form of single values of the types that `type` names.
    func singleValue(of types: [String]) throws(DataDocumentError) -> DocumentForm {
        if let value = members["x-money"], types == ["string"] || types == ["integer"] {
            return .money(AmountForm(currency: try currency(value), isMinorUnits: types == ["integer"]))
        }
        var kinds: ScalarKinds = []
        for type in types {
            switch type {
            case "string": kinds.insert(members["format"] == .string("date") ? .date : .text)
            case "integer": kinds.insert(.integer)
            case "number": kinds.insert(.decimal)
            case "boolean": kinds.insert(.boolean)
            default: throw problem("it must name one type, or single values only", under: "type")
            }
        }
        if kinds.contains(.decimal) { kinds.remove(.integer) }
        if kinds.contains(.date), kinds != .date {
            throw problem("a date cannot share its place with other types", under: "format")
        }
        return .scalar(kinds)
    }

    private func currency(_ value: JSONValue) throws(DataDocumentError) -> Currency {
        guard let code = value.text, Currency(code).isThreeLetterCode, code == Currency(code).code else {
            throw problem(
                "\(value.jsonText) is no currency: write its ISO 4217 code, such as \"NGN\"", under: "x-money"
            )
        }
        return Currency(code)
    }

    func problem(_ problem: String, under keyword: String? = nil) -> DataDocumentError {
        .schema(pointer: keyword.map { "\(pointer)/\($0)" } ?? pointer, problem: problem)
    }
}
