import ExactJSON

extension SchemaReader {
    /// The form that `$ref` leads to.
    mutating func form(
        referredToBy value: JSONValue, at pointer: String
    ) throws(DataDocumentError) -> DocumentForm {
        guard let reference = value.text else {
            throw .schema(pointer: "\(pointer)/$ref", problem: "a reference is a text such as #/$defs/NAME")
        }
        guard let names = SchemaPointer.names(in: reference), let target = root.value(at: names) else {
            throw .schema(
                pointer: "\(pointer)/$ref",
                problem: "'\(reference)' leads nowhere in this file: write #/$defs/NAME")
        }
        // Two ways of writing lead to one place.
        let place = SchemaPointer.text(of: names)
        guard place != "#", !open.contains(place) else {
            throw .schemaRefersToItself(pointer: "\(pointer)/$ref", reference: reference)
        }
        open.append(place)
        defer { open.removeLast() }
        return try form(of: target, at: place, name: names.last)
    }
}

/// A JSON Pointer (RFC 6901) as the fragment of a reference.
enum SchemaPointer {
    /// The names and indices of a reference within the file, such as `#/$defs/line`; nil for any other.
    static func names(in reference: String) -> [String]? {
        if reference == "#" { return [] }
        guard reference.hasPrefix("#/"), let decoded = withoutPercents(reference.dropFirst()) else {
            return nil
        }
        return decoded.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            String($0).replacing("~1", with: "/").replacing("~0", with: "~")
        }
    }

    /// The pointer behind `#` that leads along names.
    static func text(of names: [String]) -> String {
        (["#"] + names.map(escaped)).joined(separator: "/")
    }

    /// A name as one step of a pointer.
    static func escaped(_ name: String) -> String {
        name.replacing("~", with: "~0").replacing("/", with: "~1")
    }

    /// The text with `%41` and the like turned into their bytes; nil where that is not UTF-8.
    private static func withoutPercents(_ text: Substring) -> String? {
        var bytes: [UInt8] = []
        var rest = text.utf8
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            let digits = rest.prefix(2)
            guard digits.count == 2, digits.first != UInt8(ascii: "+"),
                let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
            else { return nil }
            bytes.append(value)
            rest = rest.dropFirst(2)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}

extension JSONValue {
    /// The value that names of members and indices of elements lead to.
    fileprivate func value(at names: [String]) -> JSONValue? {
        var value = self
        for name in names {
            switch value {
            case .object(let members):
                guard let member = members[name] else { return nil }
                value = member
            case .array(let elements):
                guard let index = Int(name), String(index) == name, elements.indices.contains(index) else {
                    return nil
                }
                value = elements[index]
            default: return nil
            }
        }
        return value
    }
}
