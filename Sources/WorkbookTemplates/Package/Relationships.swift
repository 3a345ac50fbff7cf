/// The relationships of a part, in their order (ECMA-376 Part 2, 6.5).
struct Relationships: Sendable, Equatable {
    struct Relationship: Sendable, Equatable {
        var id: String
        /// The whole type; see ``kind``.
        var type: String
        var target: String
        var isExternal: Bool

        /// The last word of the type, `worksheet`, `drawing`: the same in the transitional and the strict form.
        var kind: Substring { type.split(separator: "/").last ?? "" }
    }

    var items: [Relationship] = []

    init() {}

    /// Reads a part of relationships.
    init(_ root: XMLElement, part: String) throws(WorkbookTemplateError) {
        for element in root.elements where element.localName == "Relationship" {
            guard let id = element["Id"], let type = element["Type"], let target = element["Target"] else {
                throw WorkbookTemplateError(.package, part, "a relationship has no id, type or target.")
            }
            guard !items.contains(where: { $0.id == id }) else {
                throw WorkbookTemplateError(.package, part, "two relationships have the id \(id).")
            }
            items.append(
                Relationship(
                    id: id, type: type, target: target, isExternal: element["TargetMode"] == "External"))
        }
    }

    subscript(id: String) -> Relationship? { items.first { $0.id == id } }

    func first(_ kind: String) -> Relationship? { items.first { $0.kind == kind[...] && !$0.isExternal } }

    /// An id that none has.
    func freshID() -> String {
        var number = items.count + 1
        while self["rId\(number)"] != nil { number += 1 }
        return "rId\(number)"
    }

    var part: [UInt8] {
        var root = XMLElement(name: "Relationships")
        root["xmlns"] = "http://schemas.openxmlformats.org/package/2006/relationships"
        for item in items {
            var element = XMLElement(name: "Relationship")
            element["Id"] = item.id
            element["Type"] = item.type
            element["Target"] = item.target
            if item.isExternal { element["TargetMode"] = "External" }
            root.children.append(.element(element))
        }
        return root.part
    }
}
