import SpreadsheetFormulas

/// The defined names of the output (ECMA-376 Part 1, 18.2.5).
struct OutputNames {
    struct Name {
        let element: XMLElement
        /// The output sheet that it belongs to.
        let sheet: String?
    }

    private let parts: TemplateParts
    private let images: [SheetImage]
    private let rewriter: FormulaRewriter
    private let tabs: [OutputTab]

    init(_ parts: TemplateParts, images: [SheetImage], map: WorkbookMap) {
        self.parts = parts
        self.images = images
        rewriter = FormulaRewriter(map)
        tabs = OutputTab.all(parts, images)
    }

    /// In the order of the template; one that belongs to a sheet once for each copy of the sheet.
    func all() throws(WorkbookTemplateError) -> [Name] {
        var result: [Name] = []
        for name in parts.names {
            guard let index = name.sheet else {
                if let element = try element(name, .name()) {
                    result.append(Name(element: element, sheet: nil))
                }
                continue
            }
            for (position, tab) in tabs.enumerated() where tab.template == index {
                let place = tab.image.map {
                    FormulaPlace.name(sheet: parts.tabs[index].name, copy: images[$0].copy)
                }
                guard var element = try element(name, place ?? .name()) else { continue }
                element["localSheetId"] = String(position)
                result.append(Name(element: element, sheet: tab.name))
            }
        }
        return result
    }

    /// Nil for one of Excel's own whose cells are gone.
    private func element(_ name: DefinedName, _ place: FormulaPlace) throws(WorkbookTemplateError)
        -> XMLElement?
    {
        guard let formula = name.formula else { return name.element }
        let text: String
        do {
            text = try rewriter.rewrite(formula, at: place).text
        } catch {
            throw WorkbookTemplateError(.formula, "the defined name \(name.name)", "\(error)")
        }
        if name.isBuiltin, !formula.references.isEmpty,
            text.contains("#REF!") || ((try? Formula(text))?.references.isEmpty ?? true)
        {
            return nil
        }
        var element = name.element
        if text != formula.text { element.setText(text) }
        return element
    }
}

/// A tab of the output.
struct OutputTab {
    let name: String
    /// The place among the template's tabs.
    let template: Int
    /// The place among the images; nil for a sheet of another kind, which stays.
    let image: Int?

    static func all(_ parts: TemplateParts, _ images: [SheetImage]) -> [OutputTab] {
        var tabs: [OutputTab] = []
        var next = 0
        for (index, tab) in parts.tabs.enumerated() {
            guard let worksheet = tab.worksheet else {
                tabs.append(OutputTab(name: tab.name, template: index, image: nil))
                continue
            }
            while next < images.count, images[next].template == worksheet {
                tabs.append(OutputTab(name: images[next].name, template: index, image: next))
                next += 1
            }
        }
        return tabs
    }
}
