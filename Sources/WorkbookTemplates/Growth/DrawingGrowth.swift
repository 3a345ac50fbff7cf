import SpreadsheetFormulas

/// The anchors of images, shapes and charts (ECMA-376 Part 1, 20.5).
///
/// They move with the row that their upper corner stands in, and keep their size: a chart that was stretched
/// over a thousand rows would help nobody.
extension SheetGrowth {
    func drawing(
        _ root: XMLElement, _ embedded: (Int) -> Embedded
    ) throws(WorkbookTemplateError) -> XMLElement {
        var result = root
        var nextID = 1
        root.walk { element in
            if element.localName == "cNvPr", let id = element.number("id") {
                nextID = max(nextID, id + 1)
            }
        }
        try moveAnchors(in: &result, embedded, &nextID)
        return result
    }

    /// Newer kinds of drawings stand in a choice between what new and old programs show.
    private func moveAnchors(
        in element: inout XMLElement, _ embedded: (Int) -> Embedded, _ nextID: inout Int
    ) throws(WorkbookTemplateError) {
        // In this order, since pictures of the data turn anchors of two cells into such of one.
        for name in ["oneCellAnchor", "twoCellAnchor"] {
            try element.replaceElements(name) { (anchor) throws(WorkbookTemplateError) in
                if let pictures = try pictures(in: anchor, embedded, &nextID) { return pictures }
                return try anchors(anchor, &nextID)
            }
        }
        for name in ["AlternateContent", "Choice", "Fallback"] {
            try element.updateElements(name) { (choice) throws(WorkbookTemplateError) in
                try moveAnchors(in: &choice, embedded, &nextID)
                return true
            }
        }
    }

    private func anchors(_ anchor: XMLElement, _ nextID: inout Int) throws(WorkbookTemplateError)
        -> [XMLElement]
    {
        guard let from = row(of: anchor, "from") else { return [anchor] }
        let height = max(0, (row(of: anchor, "to") ?? from) - from)
        let corner = CellRange(rows: (from + 1)...(from + 1), columns: 1...1)
        var starts = rows.replicas(of: corner).map(\.rows.lowerBound)
        if starts.isEmpty { starts = [nearest(from + 1)] }
        let isCopied = starts.count > 1
        if isCopied, anchor.contains("graphicFrame") {
            throw WorkbookTemplateError(
                .layout, "\(template), row \(from + 1)",
                "a chart stands in rows that repeat; put it above or below them.")
        }
        var copies: [XMLElement] = []
        for (number, start) in starts.enumerated() {
            var copy = anchor
            try set(&copy, "from", start - 1)
            try set(&copy, "to", min(start - 1 + height, SheetLimits.rows - 1))
            if number > 0 {
                try copy.updateAll { element in
                    guard element.localName == "cNvPr" else { return }
                    element["id"] = String(nextID)
                    nextID += 1
                }
            }
            copies.append(copy)
        }
        return copies
    }

    private func row(of anchor: XMLElement, _ name: String) -> Int? {
        guard let row = anchor.first(name)?.first("row").flatMap({ Int($0.text) }),
            (0..<SheetLimits.rows).contains(row)
        else { return nil }
        return row
    }

    func set(_ anchor: inout XMLElement, _ name: String, _ row: Int) throws(WorkbookTemplateError) {
        try anchor.updateElements(name) { (corner) throws(WorkbookTemplateError) in
            try corner.updateElements("row") { element in
                let text = String(row)
                if element.text != text { element.setText(text) }
                return true
            }
            return true
        }
    }
}

extension XMLElement {
    /// Whether an element of the name stands in it, at any depth.
    func contains(_ localName: String) -> Bool {
        elements.contains { $0.localName == localName[...] || $0.contains(localName) }
    }
}
