/// A JSON value that keeps numbers as their text, so that no amount passes through floating point.
public enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case boolean(Bool)
    /// A number as it was written, for example `1250000.0`.
    case number(String)
    /// A text.
    case string(String)
    /// A list.
    case array([JSONValue])
    /// Names and values; where a name comes twice, the last value counts.
    case object([String: JSONValue])
}

extension JSONValue {
    /// The value under the first of these names that is there and not null; nil for other kinds of values.
    package subscript(_ names: String...) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        for name in names {
            if let value = members[name], value != .null { return value }
        }
        return nil
    }

    /// The text of a string; numbers and booleans are no texts.
    package var text: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The elements of a list.
    package var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// Whether it is an object.
    package var isObject: Bool {
        if case .object = self { true } else { false }
    }

    /// The boolean.
    package var flag: Bool? {
        if case .boolean(let flag) = self { flag } else { nil }
    }
}

extension JSONValue {
    /// The value as JSON text on one line, members in the order of their names; numbers as they were sent.
    public var jsonText: String {
        String(decoding: JSONWriter.bytes(self), as: UTF8.self)
    }
}
