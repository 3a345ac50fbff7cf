/// What kind of content each part is (ECMA-376 Part 2, 6.2.3).
struct ContentTypes: Sendable {
    static let partName = "[Content_Types].xml"

    private let original: XMLElement
    private var root: XMLElement
    private var defaults: [String: String] = [:]
    private var overrides: [String: String] = [:]

    init(_ root: XMLElement) {
        original = root
        self.root = root
        for element in root.elements {
            guard let type = element["ContentType"] else { continue }
            if let name = element["PartName"] { overrides[Self.key(name)] = type }
            if let letters = element["Extension"] { defaults[letters.lowercased()] = type }
        }
    }

    /// The type of a part, empty where none is told.
    func type(of part: String) -> String {
        overrides[Self.key(part)] ?? defaults[PartName.fileExtension(of: part)] ?? ""
    }

    mutating func remove(_ part: String) {
        guard overrides.removeValue(forKey: Self.key(part)) != nil else { return }
        root.children.removeAll { child in
            if case .element(let element) = child, let name = element["PartName"] {
                return Self.key(name) == Self.key(part)
            }
            return false
        }
    }

    /// Gives a new part the type that another one has.
    mutating func add(_ part: String, like other: String) {
        guard let type = overrides[Self.key(other)] else { return }
        add(part, type: type)
    }

    /// Gives a new part a type, unless the letters behind its name give it the same.
    mutating func add(_ part: String, type: String) {
        guard self.type(of: part) != type else { return }
        overrides[Self.key(part)] = type
        var element = XMLElement(name: "Override")
        element["PartName"] = "/" + part
        element["ContentType"] = type
        root.children.append(.element(element))
    }

    /// The part; nil where it stays as it is.
    var part: [UInt8]? { root.partUnless(original) }

    private static func key(_ name: String) -> String {
        (name.hasPrefix("/") ? String(name.dropFirst()) : name).lowercased()
    }
}
