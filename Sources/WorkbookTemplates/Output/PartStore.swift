/// The parts of the output that differ from the template's: changed, new and left out.
struct PartStore {
    let package: OfficePackage
    var contentTypes: ContentTypes
    private(set) var changed: [String: [UInt8]] = [:]
    /// New parts, in the order in which they were made.
    private(set) var added: [String] = []
    private(set) var removed: Set<String> = []
    private var taken: Set<String>

    init(_ package: OfficePackage) {
        self.package = package
        contentTypes = package.contentTypes
        taken = Set(package.names.map { $0.lowercased() })
    }

    /// A name that no part has, numbered behind the template's.
    mutating func freshName(like part: String) -> String {
        let (stem, suffix) = PartName.stem(of: part)
        var number = 1
        while taken.contains("\(stem)\(number)\(suffix)".lowercased()) { number += 1 }
        let name = "\(stem)\(number)\(suffix)"
        taken.insert(name.lowercased())
        contentTypes.add(name, like: part)
        return name
    }

    /// Replaces a part or adds one.
    mutating func set(_ part: String, _ bytes: [UInt8]) {
        if !package.names.contains(part), changed[part] == nil { added.append(part) }
        changed[part] = bytes
        removed.remove(part)
    }

    /// Adds a part of a type.
    mutating func add(_ part: String, _ bytes: [UInt8], type: String) {
        contentTypes.add(part, type: type)
        set(part, bytes)
    }

    mutating func remove(_ part: String) {
        removed.insert(part)
        removed.insert(PartName.relationships(of: part))
        contentTypes.remove(part)
    }
}
