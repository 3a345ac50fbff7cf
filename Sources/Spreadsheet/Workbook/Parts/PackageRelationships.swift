/// A part of relationships (ECMA-376 part 2, clause 9): what another part refers to, by `rId1`, `rId2`, ….
struct PackageRelationships {
    /// Where the kinds of relationships of Office begin.
    static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    /// The kind of the core properties.
    static let coreProperties =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"

    private var xml = XMLBuffer(
        part: "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
    private(set) var count = 0

    /// Adds a relationship; answers its identifier.
    ///
    /// - Parameter kind: what follows the beginning of Office's kinds, for example `worksheet`.
    @discardableResult
    mutating func add(_ kind: String, target: String) -> String {
        append(type: Self.office + "/" + kind, target: target, isExternal: false)
    }

    /// Adds a relationship to a page outside; answers its identifier.
    mutating func addLink(to target: String) -> String {
        append(type: Self.office + "/hyperlink", target: target, isExternal: true)
    }

    /// Adds the relationship to the core properties.
    mutating func addCoreProperties(target: String) {
        append(type: Self.coreProperties, target: target, isExternal: false)
    }

    /// The part's bytes.
    func part() -> [UInt8] {
        var xml = xml
        xml.append("</Relationships>")
        return xml.bytes
    }

    @discardableResult
    private mutating func append(type: String, target: String, isExternal: Bool) -> String {
        count += 1
        xml.append("<Relationship Id=\"rId\(count)\" Type=\"\(type)\"")
        xml.appendAttribute("Target", target)
        if isExternal { xml.append(" TargetMode=\"External\"") }
        xml.append("/>")
        return "rId\(count)"
    }
}
