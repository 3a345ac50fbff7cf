import SpreadsheetFormulas

/// The part of the workbook and its relationships as they stand in the output (ECMA-376 Part 1, 18.2.27).
struct WorkbookPart {
    let plan: OutputPlan
    /// Some formula has no value, so that the spreadsheet must compute all when it opens the workbook.
    let needsCalculation: Bool

    private var parts: TemplateParts { plan.parts }

    /// The workbook and its relationships; nil each where it stays as it is.
    func written() throws(WorkbookTemplateError) -> (workbook: [UInt8]?, relationships: [UInt8]?) {
        let tabs = OutputTab.all(parts, plan.images)
        var relationships = parts.workbookRelationships
        relationships.items.removeAll { $0.kind == "calcChain" }
        var workbook = parts.workbook
        let sheets = try sheets(tabs, &relationships)
        try workbook.updateElements("sheets") { element in
            element.children = sheets.map { .element($0) }
            return true
        }
        let names = try OutputNames(parts, images: plan.images, map: plan.map).all()
        try workbook.updateElements("definedNames") { element in
            let before = element.elements
            if names.map(\.element) != before { element.children = names.map { .element($0.element) } }
            return !names.isEmpty
        }
        try workbook.updateElements("bookViews") { (views) throws(WorkbookTemplateError) in
            try views.updateElements("workbookView") { view in
                for name in ["activeTab", "firstSheet"] {
                    guard let old = view.number(name) else { continue }
                    let new = tabs.firstIndex { $0.template >= old } ?? 0
                    if new != old { view[name] = String(new) }
                }
                return true
            }
            return true
        }
        if needsCalculation { requestCalculation(&workbook) }
        return (
            workbook.partUnless(parts.workbook),
            relationships == parts.workbookRelationships ? nil : relationships.part
        )
    }

    private func sheets(
        _ tabs: [OutputTab], _ relationships: inout Relationships
    ) throws(WorkbookTemplateError) -> [XMLElement] {
        var result: [XMLElement] = []
        var nextID = (parts.tabs.compactMap { $0.element.number("sheetId") }.max() ?? 0) + 1
        for tab in tabs {
            let template = parts.tabs[tab.template]
            var element = template.element
            if tab.name != template.name { element["name"] = tab.name }
            if let image = tab.image, plan.images[image].copy > 0, let id = template.element.prefixed("id"),
                var relationship = relationships[id]
            {
                relationship.id = relationships.freshID()
                relationship.target = "/" + plan.sheetParts[image]
                relationships.items.append(relationship)
                element.setPrefixed("id", to: relationship.id)
                element["sheetId"] = String(nextID)
                nextID += 1
            }
            result.append(element)
        }
        let present = Set(tabs.map(\.template))
        for (index, tab) in parts.tabs.enumerated() where !present.contains(index) {
            relationships.items.removeAll { $0.id == tab.element.prefixed("id") }
        }
        return result
    }

    private func requestCalculation(_ workbook: inout XMLElement) {
        for index in workbook.children.indices {
            guard case .element(var element) = workbook.children[index], element.localName == "calcPr" else {
                continue
            }
            element["fullCalcOnLoad"] = "1"
            workbook.children[index] = .element(element)
            return
        }
        // The schema wants it behind the sheets and names.
        let prefix = workbook.name.dropLast(workbook.localName.count)
        var element = XMLElement(name: prefix + "calcPr")
        element["fullCalcOnLoad"] = "1"
        let before: Set<Substring> = [
            "fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets",
            "functionGroups", "externalReferences", "definedNames", "AlternateContent", "revisionPtr",
        ]
        let place = workbook.children.lastIndex { child in
            if case .element(let element) = child { return before.contains(element.localName) }
            return false
        }
        workbook.children.insert(.element(element), at: (place ?? -1) + 1)
    }
}
