import SpreadsheetFormulas

/// Places the parts that belong to a sheet of the output: tables, drawings, charts, comments.
///
/// The first copy of a sheet takes the template's parts, each further one new parts of its own; images and what
/// belongs to the whole workbook are shared.
struct SheetPartPlacer {
    let parts: TemplateParts
    let growth: SheetGrowth
    let values: CellValues
    /// By the name of the table's part in the template.
    let tables: [String: (table: TemplateTable, grown: GrownTable, id: Int?)]
    let pictures: [PlacedPicture]
    private var placed: [String: String] = [:]

    init(
        parts: TemplateParts, growth: SheetGrowth, values: CellValues,
        tables: [String: (table: TemplateTable, grown: GrownTable, id: Int?)],
        pictures: [PlacedPicture]
    ) {
        self.parts = parts
        self.growth = growth
        self.values = values
        self.tables = tables
        self.pictures = pictures
    }

    /// Kinds of relationships to parts that several owners share.
    static let shared: Set<Substring> = [
        "image", "hyperlink", "pivotCacheDefinition", "theme", "person", "worksheet", "chartsheet", "audio",
        "video", "media", "externalLink", "externalLinkPath", "officeDocument", "styles",
    ]

    /// Places everything that a sheet's part refers to.
    mutating func placeRelated(
        to source: String, as name: String, in store: inout PartStore,
        adding added: [Relationships.Relationship] = []
    ) throws(WorkbookTemplateError) {
        var relationships = try parts.package.relationships(of: source)
        guard !relationships.items.isEmpty else { return }
        var isChanged = false
        for (index, item) in relationships.items.enumerated() {
            guard let target = try parts.package.target(of: item, from: source),
                !Self.shared.contains(item.kind)
            else { continue }
            let new = try place(target, kind: item.kind, in: &store)
            guard new != target else { continue }
            relationships.items[index].target = "/" + new
            isChanged = true
        }
        let place = PartName.relationships(of: name)
        relationships.items += added
        if isChanged || !added.isEmpty {
            store.set(place, relationships.part)
        } else if name != source {
            // Copies stand in the folder of the original, so that relative targets hold.
            store.set(place, try parts.package.bytes(PartName.relationships(of: source)))
        }
    }

    private mutating func place(
        _ part: String, kind: Substring, in store: inout PartStore
    ) throws(WorkbookTemplateError) -> String {
        if let name = placed[part] { return name }
        let name = growth.image.copy == 0 ? part : store.freshName(like: part)
        placed[part] = name
        if kind == "drawing" {
            try placeDrawing(part, as: name, in: &store)
            return name
        }
        if let bytes = try content(of: part, kind: kind) {
            store.set(name, bytes)
        } else if name != part {
            store.set(name, try parts.package.bytes(part))
        }
        try placeRelated(to: part, as: name, in: &store)
        return name
    }

    private mutating func placeDrawing(
        _ part: String, as name: String, in store: inout PartStore
    ) throws(WorkbookTemplateError) {
        var relationships = try parts.package.relationships(of: part)
        let count = relationships.items.count
        var ids: [Int: String] = [:]
        let root = try parts.package.xml(part)
        let grown = try growth.drawing(root) { place in
            let placed = pictures[place]
            let id = ids[place] ?? relationships.freshID()
            if ids[place] == nil {
                relationships.items.append(placed.relationship(id, like: relationships))
                ids[place] = id
            }
            return SheetGrowth.Embedded(
                relationship: id, width: placed.picture.width, height: placed.picture.height)
        }
        if let bytes = grown.partUnless(root) {
            store.set(name, bytes)
        } else if name != part {
            store.set(name, try parts.package.bytes(part))
        }
        try placeRelated(
            to: part, as: name, in: &store, adding: Array(relationships.items[count...]))
    }

    /// The part as it stands in the output; nil where it stays as it is.
    private func content(of part: String, kind: Substring) throws(WorkbookTemplateError) -> [UInt8]? {
        switch kind {
        case "table":
            guard let (table, grown, id) = tables[part] else { return nil }
            var root = try growth.table(table, as: grown, id: id)
            try nameColumns(of: &root, table, grown)
            return root.partUnless(table.root)
        case "chart":
            let root = try parts.package.xml(part)
            return try ChartGrowth(growth: growth, values: values).chart(root).partUnless(root)
        case "chartEx":
            let root = try parts.package.xml(part)
            return try ChartGrowth.extended(root, growth).partUnless(root)
        case "comments", "threadedComment":
            let root = try parts.package.xml(part)
            return try growth.comments(root).partUnless(root)
        case "vmlDrawing":
            // Such parts need not be XML to the letter; one of a sheet whose rows stay is not touched.
            guard growth.image.rows.growth != 0 || growth.image.lastTaggedRow > 0 else { return nil }
            let root = try parts.package.xml(part)
            return try growth.legacyDrawing(root).partUnless(root)
        default:
            return nil
        }
    }

    /// A column is named by its header cell, which may hold an expression.
    private func nameColumns(
        of root: inout XMLElement, _ table: TemplateTable, _ grown: GrownTable
    ) throws(WorkbookTemplateError) {
        guard table.hasHeaders, table.columns.contains(where: SheetReader.hasTags) else { return }
        var column = grown.range.columns.lowerBound
        try root.updateElements("tableColumns") { (columns) throws(WorkbookTemplateError) in
            try columns.updateElements("tableColumn") { item in
                let cell = CellAddress(row: grown.range.rows.lowerBound, column: column)
                column += 1
                if let name = item["name"], SheetReader.hasTags(name),
                    case .text(let text)? = try? values.value(at: cell, onSheet: growth.image.name)
                {
                    item["name"] = text
                }
                return true
            }
            return true
        }
    }
}

extension XMLElement {
    /// The bytes of the part; nil where it is equal to what it was.
    func partUnless(_ before: XMLElement) -> [UInt8]? { self == before ? nil : part }
}
