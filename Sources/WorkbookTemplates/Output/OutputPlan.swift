import SpreadsheetFormulas

/// Everything that is known once the first run is over: sheets, names, tables and parts of the output.
struct OutputPlan {
    let parts: TemplateParts
    let images: [SheetImage]
    let map: WorkbookMap
    let values: CellValues
    let growths: [SheetGrowth]
    /// The part of each sheet of the output.
    private(set) var sheetParts: [String] = []
    private(set) var store: PartStore
    /// The pictures of the data with their parts.
    private var pictures: [PlacedPicture] = []
    private let tables: [[(table: TemplateTable, grown: GrownTable, id: Int?)]]

    init(
        _ parts: TemplateParts, images: [SheetImage], pictures: [DataPictures.Picture]
    ) throws(WorkbookTemplateError) {
        guard !images.isEmpty else {
            throw WorkbookTemplateError(
                .sheet, "", "the loops over sheets leave no sheet; a workbook has at least one.")
        }
        self.parts = parts
        self.images = images
        let tables = try Self.tables(parts, images)
        self.tables = tables
        var sheets = parts.worksheets.map { WorkbookMap.Sheet(template: $0.name, copies: []) }
        for (image, tables) in zip(images, tables) {
            let renamed = tables.filter { $0.grown.name != $0.table.name }.map {
                ($0.table.name, $0.grown.name)
            }
            sheets[image.template].copies.append(
                SheetCopy(
                    name: image.name, rows: image.rows,
                    tableNames: Dictionary(renamed, uniquingKeysWith: { first, _ in first })))
        }
        let map = WorkbookMap(sheets: sheets)
        self.map = map
        growths = images.map {
            SheetGrowth(
                template: parts.worksheets[$0.template].name, image: $0, map: map,
                part: parts.worksheets[$0.template].part)
        }
        let names = OutputNames(parts, images: images, map: map)
        values = CellValues(
            parts: parts, images: images, map: map,
            environment: try Self.environment(parts, images, tables, names))
        store = PartStore(parts.package)
        for picture in pictures {
            let part = store.freshName(like: "xl/media/image1.\(picture.kind)")
            store.add(part, picture.bytes, type: "image/\(picture.kind)")
            self.pictures.append(PlacedPicture(picture: picture, part: part))
        }
        try placeSheets()
        try removeCalculationChain()
    }

    private static func tables(
        _ parts: TemplateParts, _ images: [SheetImage]
    ) throws(WorkbookTemplateError) -> [[(table: TemplateTable, grown: GrownTable, id: Int?)]] {
        let all = parts.tables.flatMap { $0 }
        var taken = Set(all.map { $0.name.lowercased() } + parts.names.map { $0.name.lowercased() })
        var nextID = (all.compactMap { $0.root.number("id") }.max() ?? 0) + 1
        var result: [[(table: TemplateTable, grown: GrownTable, id: Int?)]] = []
        for image in images {
            var grown: [(table: TemplateTable, grown: GrownTable, id: Int?)] = []
            for table in parts.tables[image.template] {
                let sheet = parts.worksheets[image.template]
                let range = try SheetGrowth.range(of: table, in: image, sheet)
                guard image.copy > 0 else {
                    grown.append((table, GrownTable(range: range, name: table.name), nil))
                    continue
                }
                var number = image.copy + 1
                while !taken.insert("\(table.name)_\(number)".lowercased()).inserted { number += 1 }
                grown.append((table, GrownTable(range: range, name: "\(table.name)_\(number)"), nextID))
                nextID += 1
            }
            result.append(grown)
        }
        return result
    }

    private static func environment(
        _ parts: TemplateParts, _ images: [SheetImage],
        _ tables: [[(table: TemplateTable, grown: GrownTable, id: Int?)]], _ names: OutputNames
    ) throws(WorkbookTemplateError) -> FormulaEnvironment {
        var definitions: [TableDefinition] = []
        for (image, tables) in zip(images, tables) {
            for (table, grown, _) in tables {
                definitions.append(
                    TableDefinition(
                        name: grown.name, sheet: image.name, range: grown.range, hasHeaders: table.hasHeaders,
                        hasTotals: table.hasTotals, columns: table.columns))
            }
        }
        var environment = FormulaEnvironment(
            dateSystem: parts.dateSystem, sheets: images.map(\.name), tables: definitions)
        for name in try names.all() {
            guard let formula = try? Formula(name.element.text) else { continue }
            environment.define(name.element["name"] ?? "", as: formula, onSheet: name.sheet)
        }
        return environment
    }

    private mutating func placeSheets() throws(WorkbookTemplateError) {
        for (index, image) in images.enumerated() {
            let template = parts.worksheets[image.template]
            let part = image.copy == 0 ? template.part : store.freshName(like: template.part)
            sheetParts.append(part)
            let byPart = Dictionary(
                tables[index].map { ($0.table.part, $0) }, uniquingKeysWith: { first, _ in first })
            var placer = SheetPartPlacer(
                parts: parts, growth: growths[index], values: values, tables: byPart, pictures: pictures)
            try placer.placeRelated(to: template.part, as: part, in: &store)
        }
        for tab in parts.tabs where tab.worksheet == nil {
            let image = SheetImage(template: 0, copy: 0, name: tab.name, lastTaggedRow: 0)
            let growth = SheetGrowth(template: tab.name, image: image, map: map, part: tab.part)
            var placer = SheetPartPlacer(
                parts: parts, growth: growth, values: values, tables: [:], pictures: pictures)
            try placer.placeRelated(to: tab.part, as: tab.part, in: &store)
        }
        try placePivotSources()
        let present = Set(images.map(\.template))
        for (index, sheet) in parts.worksheets.enumerated() where !present.contains(index) {
            try removeAll(of: sheet.part)
        }
    }

    /// A sheet whose loop ran over nothing goes with its own parts.
    private mutating func removeAll(of part: String) throws(WorkbookTemplateError) {
        guard !store.removed.contains(part) else { return }
        store.remove(part)
        for item in try parts.package.relationships(of: part).items
        where !SheetPartPlacer.shared.contains(item.kind) {
            guard let target = try parts.package.target(of: item, from: part) else { continue }
            try removeAll(of: target)
        }
    }

    /// The order in which Excel last computed; Excel makes a new one.
    private mutating func removeCalculationChain() throws(WorkbookTemplateError) {
        guard let item = parts.workbookRelationships.first("calcChain"),
            let part = try parts.package.target(of: item, from: parts.workbookPart)
        else { return }
        store.remove(part)
    }

    /// The ranges that pivot tables summarise; they are read anew when the workbook is opened.
    private mutating func placePivotSources() throws(WorkbookTemplateError) {
        for item in parts.workbookRelationships.items where item.kind == "pivotCacheDefinition" {
            guard let part = try parts.package.target(of: item, from: parts.workbookPart) else { continue }
            let before = try parts.package.xml(part)
            var root = before
            try root.updateElements("cacheSource") { (source) throws(WorkbookTemplateError) in
                try source.updateElements("worksheetSource") { item in
                    guard let name = item["sheet"], let range = item["ref"].flatMap({ CellRange($0) }),
                        let growth = growths.first(where: { $0.template == name })
                    else { return true }
                    if growth.image.name != name { item["sheet"] = growth.image.name }
                    if let hull = growth.rows.hull(range), hull != range { item["ref"] = hull.description }
                    return true
                }
                return true
            }
            if root != before { root["refreshOnLoad"] = "1" }
            if let bytes = root.partUnless(before) { store.set(part, bytes) }
        }
    }
}
