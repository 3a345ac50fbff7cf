import SpreadsheetFormulas

/// The elements around a sheet's rows, moved and grown (ECMA-376 Part 1, 18.3.1.99).
///
/// What is not named here holds no rows and stays as it is.
extension SheetGrowth {
    /// The worksheet element as it stands in the output, its `sheetData` empty.
    func worksheet(_ root: XMLElement) throws(WorkbookTemplateError) -> XMLElement {
        var result = root
        result.children = []
        for child in root.children {
            guard case .element(var element) = child else {
                result.children.append(child)
                continue
            }
            if try update(&element) { result.children.append(.element(element)) }
        }
        return result
    }

    /// False where nothing of the element is left.
    private func update(_ element: inout XMLElement) throws(WorkbookTemplateError) -> Bool {
        switch element.localName {
        case "sheetPr":
            // The name under which macros know the sheet; only one sheet can have it.
            if image.copy > 0 { element["codeName"] = nil }
            return true
        case "dimension":
            if !growHull(&element) { element["ref"] = "A1" }
            return true
        case "sheetViews":
            try element.updateElements("sheetView") { (view) throws(WorkbookTemplateError) in
                try update(view: &view)
                return true
            }
            return true
        case "autoFilter":
            try sort(&element)
            return growHull(&element)
        case "sortState":
            try sortConditions(&element)
            return growHull(&element)
        case "mergeCells": return try merges(&element)
        case "conditionalFormatting": return try conditionalFormatting(&element)
        case "dataValidations": return try validations(&element)
        case "hyperlinks": return try hyperlinks(&element)
        case "rowBreaks": return try breaks(&element)
        case "protectedRanges": return try list(&element, of: "protectedRange", counted: false)
        case "ignoredErrors": return try list(&element, of: "ignoredError", counted: false)
        case "scenarios": return try list(&element, of: "scenario", counted: false)
        case "cellWatches":
            try replicate(&element, "cellWatch", by: "r")
            return !element.elements.isEmpty
        case "extLst":
            try extensions(&element)
            return !element.elements.isEmpty
        default: return true
        }
    }

    /// Frozen rows: as many as the rows above the split became.
    private func update(view: inout XMLElement) throws(WorkbookTemplateError) {
        if image.copy > 0 { view["tabSelected"] = nil }
        try view.updateElements("pane") { pane in
            guard pane["state"]?.hasPrefix("frozen") == true,
                let count = pane["ySplit"].flatMap({ Double($0) }).flatMap({ Int(exactly: $0) }),
                (1...SheetLimits.rows).contains(count),
                case .runs(let runs) = rows.image(of: 1...count), let last = runs.last?.upperBound,
                last != count
            else { return true }
            pane["ySplit"] = String(last)
            if let corner = pane["topLeftCell"].flatMap({ CellAddress($0) }) {
                pane["topLeftCell"] = CellAddress(row: last + 1, column: corner.column).description
            }
            return true
        }
    }

    private func sort(_ element: inout XMLElement) throws(WorkbookTemplateError) {
        try element.updateElements("sortState") { (state) throws(WorkbookTemplateError) in
            try sortConditions(&state)
            return growHull(&state)
        }
    }

    private func sortConditions(_ element: inout XMLElement) throws(WorkbookTemplateError) {
        try element.updateElements("sortCondition") { growHull(&$0) }
    }

    private func merges(_ element: inout XMLElement) throws(WorkbookTemplateError) -> Bool {
        try replicate(&element, "mergeCell", by: "ref") { !$0.isSingleCell }
        return count(&element, "mergeCell")
    }

    /// Sets the attribute `count` where there is one; false where no element of the name is left.
    private func count(_ element: inout XMLElement, _ name: String) -> Bool {
        let count = element.elements.count { $0.localName == name[...] }
        if element["count"] != nil { element["count"] = String(count) }
        return count > 0
    }

    /// One element for each copy of its range.
    private func replicate(
        _ element: inout XMLElement, _ name: String, by attribute: String,
        where isWanted: (CellRange) -> Bool = { _ in true }
    ) throws(WorkbookTemplateError) {
        try element.replaceElements(name) { item in
            guard let range = item[attribute].flatMap({ CellRange($0) }) else { return [item] }
            return rows.replicas(of: range).filter(isWanted).map { replica in
                var copy = item
                copy[attribute] = replica.description
                return copy
            }
        }
    }

    private func list(
        _ element: inout XMLElement, of name: String, counted: Bool
    ) throws(WorkbookTemplateError) -> Bool {
        try element.updateElements(name) { grow(&$0) != nil }
        return !element.elements.isEmpty
    }

    private func conditionalFormatting(_ element: inout XMLElement) throws(WorkbookTemplateError) -> Bool {
        guard let (range, first) = grow(&element) else { return false }
        try element.updateElements("cfRule") { (rule) throws(WorkbookTemplateError) in
            try moveFormulas(&rule, of: range, to: first)
            return true
        }
        return true
    }

    /// `formula` elements, and the thresholds of scales that are formulas.
    func moveFormulas(
        _ rule: inout XMLElement, of range: CellRange, to first: Int
    ) throws(WorkbookTemplateError) {
        try rule.updateAll { (element) throws(WorkbookTemplateError) in
            switch element.localName {
            case "formula", "formula1", "formula2", "f":
                guard element.elements.isEmpty, !element.text.isEmpty else { return }
                let text = element.text
                let moved = try moved(text, of: range, to: first)
                if moved != text { element.setText(moved) }
            case "cfvo":
                guard let value = element["val"], element["type"] == "formula" || value.contains("$") else {
                    return
                }
                element["val"] = try moved(value, of: range, to: first)
            default: return
            }
        }
    }

    private func validations(_ element: inout XMLElement) throws(WorkbookTemplateError) -> Bool {
        try element.updateElements("dataValidation") { (item) throws(WorkbookTemplateError) in
            guard let (range, first) = grow(&item) else { return false }
            try moveFormulas(&item, of: range, to: first)
            return true
        }
        return count(&element, "dataValidation")
    }

    private func hyperlinks(_ element: inout XMLElement) throws(WorkbookTemplateError) -> Bool {
        try replicate(&element, "hyperlink", by: "ref")
        try element.updateElements("hyperlink") { (link) throws(WorkbookTemplateError) in
            if let location = link["location"], link.prefixed("id") == nil {
                let place = FormulaPlace.name(sheet: template, copy: image.copy)
                link["location"] = try moved(location, at: place)
            }
            return true
        }
        try check(element, "links", atMost: 65_530)
        return !element.elements.isEmpty
    }

    /// More of them than Excel takes, which would make it repair the file, are an error.
    ///
    /// Source: "Excel specifications and limits", Microsoft.
    private func check(
        _ element: XMLElement, _ things: String, atMost limit: Int
    ) throws(WorkbookTemplateError) {
        guard element.elements.count <= limit else {
            throw WorkbookTemplateError(
                .layout, image.name,
                "the repeated rows make \(element.elements.count) \(things); Excel takes \(limit) on a sheet."
            )
        }
    }

    /// Breaks come below rows; `id` is the row above.
    private func breaks(_ element: inout XMLElement) throws(WorkbookTemplateError) -> Bool {
        try element.replaceElements("brk") { item in
            guard let row = item.number("id"), (1...SheetLimits.rows).contains(row) else { return [item] }
            return rows.breaks(after: row).map { output in
                var copy = item
                copy["id"] = String(output)
                return copy
            }
        }
        try check(element, "page breaks", atMost: 1026)
        let manual = element.elements.count { ["1", "true"].contains($0["man"] ?? "0") }
        if element["manualBreakCount"] != nil { element["manualBreakCount"] = String(manual) }
        return count(&element, "brk")
    }
}
