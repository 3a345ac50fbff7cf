/// The members of an object, none of which is overlooked.
struct KnownMembers {
    private struct Name: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    private let container: KeyedDecodingContainer<Name>

    /// - Throws: `DecodingError` for anything but an object, and for a member with another name.
    init(_ decoder: any Decoder, _ names: [String]) throws {
        container = try decoder.container(keyedBy: Name.self)
        if let unknown = container.allKeys.map(\.stringValue).sorted().first(where: { !names.contains($0) }) {
            throw DecodingError.dataCorrupted(
                .init(
                    codingPath: decoder.codingPath,
                    debugDescription:
                        "unknown member '\(unknown)'; known are \(names.joined(separator: ", "))"))
        }
    }

    func value<Value: Decodable>(_ name: String) throws -> Value {
        try container.decode(Value.self, forKey: Name(stringValue: name))
    }

    /// Nil when the member is absent or null.
    func optional<Value: Decodable>(_ name: String) throws -> Value? {
        try container.decodeIfPresent(Value.self, forKey: Name(stringValue: name))
    }
}
