import SpreadsheetFormulas

/// The series of charts, with the values that charts keep for viewers that do not read the cells
/// (ECMA-376 Part 1, 21.2).
struct ChartGrowth {
    let growth: SheetGrowth
    let values: CellValues

    /// Excel shows no more points of a series in a plain chart; a longer one keeps no values.
    private static let mostPoints = 32_000

    func chart(_ root: XMLElement) throws(WorkbookTemplateError) -> XMLElement {
        var result = root
        try result.updateAll { (element) throws(WorkbookTemplateError) in
            guard ["numRef", "strRef", "multiLvlStrRef"].contains(element.localName),
                let text = element.first("f")?.text
            else { return }
            let place = FormulaPlace.chart(sheet: growth.template, copy: growth.image.copy)
            let moved = try growth.moved(text, at: place)
            if moved != text {
                try element.updateElements("f") { child in
                    child.setText(moved)
                    return true
                }
            }
            try refresh(&element, moved)
        }
        return result
    }

    /// A chart of the kinds that came after 2013, such as waterfalls ([MS-ODRAWXML] 2.24.3); the values that it
    /// keeps are left out where its cells moved, and read again by the program that shows it.
    static func extended(_ root: XMLElement, _ growth: SheetGrowth) throws(WorkbookTemplateError)
        -> XMLElement
    {
        var result = root
        try result.updateAll { (element) throws(WorkbookTemplateError) in
            guard ["strDim", "numDim", "txData"].contains(element.localName),
                let text = element.first("f")?.text
            else { return }
            let place = FormulaPlace.chart(sheet: growth.template, copy: growth.image.copy)
            let moved = try growth.moved(text, at: place)
            guard moved != text else { return }
            try element.updateElements("f") { child in
                child.setText(moved)
                return true
            }
            try element.updateElements("lvl") { _ in false }
        }
        return result
    }

    /// The formulas of a chart's series.
    static func formulas(of root: XMLElement) -> [Formula] {
        var formulas: [Formula] = []
        root.walk { element in
            guard ["numRef", "strRef", "multiLvlStrRef"].contains(element.localName),
                let text = element.first("f")?.text, let formula = try? Formula(text)
            else { return }
            formulas.append(formula)
        }
        return formulas
    }

    private func refresh(_ element: inout XMLElement, _ formula: String) throws(WorkbookTemplateError) {
        let name = element.localName == "numRef" ? "numCache" : "strCache"
        guard element.localName != "multiLvlStrRef", let cache = element.first(name) else {
            return try element.updateElements("multiLvlStrCache") { _ in false }
        }
        guard let points = points(of: formula) else {
            return try element.updateElements(name) { _ in false }
        }
        let prefix = String(cache.name.dropLast(cache.localName.count))
        var fresh = cache
        fresh.children = cache.children.filter { child in
            if case .element(let item) = child {
                return item.localName == "formatCode" || item.localName == "extLst"
            }
            return false
        }
        var count = XMLElement(name: prefix + "ptCount")
        count["val"] = String(points.count)
        var items: [XMLNode] = [.element(count)]
        for (index, point) in points.enumerated() {
            guard let text = Self.text(point, isNumeric: name == "numCache") else { continue }
            var item = XMLElement(name: prefix + "pt")
            item["idx"] = String(index)
            item.children = [.element(XMLElement(name: prefix + "v", children: [.text(text)]))]
            items.append(.element(item))
        }
        let format = fresh.children.prefix { child in
            if case .element(let item) = child { return item.localName == "formatCode" }
            return false
        }
        fresh.children = format + items + fresh.children.dropFirst(format.count)
        try element.updateElements(name) { child in
            child = fresh
            return true
        }
    }

    /// The cells of the series; nil where they are too many or one has no value.
    private func points(of text: String) -> [FormulaValue]? {
        guard let formula = try? Formula(text), formula.names.isEmpty, formula.functions.isEmpty,
            formula.structuredReferences.isEmpty
        else { return nil }
        var points: [FormulaValue] = []
        for reference in formula.references {
            guard let range = reference.area?.range, let sheet = reference.sheets, sheet.workbook == nil,
                sheet.last == nil, range.rows.count * range.columns.count <= Self.mostPoints - points.count
            else { return nil }
            for row in range.rows {
                for column in range.columns {
                    let cell = CellAddress(row: row, column: column)
                    guard let value = try? values.value(at: cell, onSheet: sheet.first) else { return nil }
                    points.append(value)
                }
            }
        }
        return points
    }

    private static func text(_ value: FormulaValue, isNumeric: Bool) -> String? {
        switch value {
        case .blank: nil
        case .number(let number): number.storedText
        case .text(let text): isNumeric ? "0" : CellBytes.escaped(text)
        case .boolean(let flag): isNumeric ? (flag ? "1" : "0") : (flag ? "TRUE" : "FALSE")
        case .error(let error): error.rawValue
        }
    }
}
