/// A JSON value whose names keep their order, so that the same answer has the same bytes.
enum JSON: Hashable, Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    /// A number as it is to be written, for fractions.
    case number(String)
    case string(String)
    case array([JSON])
    case object([Member])

    struct Member: Hashable, Sendable {
        var name: String
        var value: JSON
    }

    /// An object of names and values.
    static func members(_ members: KeyValuePairs<String, JSON>) -> JSON {
        .object(members.map { Member(name: $0.key, value: $0.value) })
    }

    /// A text, or null.
    static func text(_ text: String?) -> JSON {
        text.map(JSON.string) ?? .null
    }

    /// A whole number, or null.
    static func whole(_ number: Int64?) -> JSON {
        number.map(JSON.integer) ?? .null
    }

    /// The value under a name; nil for other kinds of values.
    subscript(_ name: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }

    var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    var flag: Bool? {
        if case .boolean(let flag) = self { flag } else { nil }
    }

    var wholeNumber: Int64? {
        if case .integer(let number) = self { number } else { nil }
    }

    /// The object with one more member at its end, or with its member of that name replaced.
    func setting(_ name: String, to value: JSON) -> JSON {
        guard case .object(var members) = self else { return self }
        if let index = members.firstIndex(where: { $0.name == name }) {
            members[index].value = value
        } else {
            members.append(Member(name: name, value: value))
        }
        return .object(members)
    }

    /// The object without a member.
    func removing(_ name: String) -> JSON {
        guard case .object(let members) = self else { return self }
        return .object(members.filter { $0.name != name })
    }
}
