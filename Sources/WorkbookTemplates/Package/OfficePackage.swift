import ZipArchives

/// The parts of a workbook file, as they were read.
struct OfficePackage: Sendable {
    /// In the order of the archive.
    let names: [String]
    let contentTypes: ContentTypes
    let limits: WorkbookLimits
    private let parts: [String: [UInt8]]
    private let spelling: [String: String]

    init(_ bytes: [UInt8], limits: WorkbookLimits) throws(WorkbookTemplateError) {
        let entries = try Self.entries(of: bytes, limits: limits)
        names = entries.map(\.name)
        parts = Dictionary(entries.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        spelling = Dictionary(names.map { ($0.lowercased(), $0) }, uniquingKeysWith: { first, _ in first })
        self.limits = limits
        guard let types = parts[ContentTypes.partName] else {
            throw WorkbookTemplateError(
                .package, "", "the file has no part \(ContentTypes.partName); it is no .xlsx workbook.")
        }
        contentTypes = ContentTypes(try XMLReader.read(types, part: ContentTypes.partName, limits: limits))
    }

    private static func entries(
        of bytes: [UInt8], limits: WorkbookLimits
    ) throws(WorkbookTemplateError) -> [ZipReader.Entry] {
        do {
            return try ZipReader.entries(of: bytes, limits: limits.archive)
        } catch {
            throw WorkbookTemplateError(error)
        }
    }

    /// The bytes of a part.
    func bytes(_ name: String) throws(WorkbookTemplateError) -> [UInt8] {
        guard let bytes = parts[name] else {
            throw WorkbookTemplateError(.package, name, "the part is missing.")
        }
        return bytes
    }

    /// The part's elements.
    func xml(_ name: String) throws(WorkbookTemplateError) -> XMLElement {
        try XMLReader.read(bytes(name), part: name, limits: limits)
    }

    /// The relationships of a part; none where it has no such part.
    func relationships(of part: String) throws(WorkbookTemplateError) -> Relationships {
        let name = PartName.relationships(of: part)
        guard let spelled = spelling[name.lowercased()] else { return Relationships() }
        return try Relationships(xml(spelled), part: spelled)
    }

    /// The part that a relationship points to, as the archive spells it; nil for what lies outside.
    func target(
        of relationship: Relationships.Relationship, from source: String
    ) throws(WorkbookTemplateError) -> String? {
        guard !relationship.isExternal else { return nil }
        guard let name = PartName.resolve(relationship.target, from: source),
            let spelled = spelling[name.lowercased()]
        else {
            throw WorkbookTemplateError(
                .package, PartName.relationships(of: source),
                "the relationship \(relationship.id) points to '\(relationship.target)', which is not there.")
        }
        return spelled
    }
}
