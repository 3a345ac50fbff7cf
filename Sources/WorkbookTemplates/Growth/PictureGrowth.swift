import SpreadsheetFormulas

/// Frames for pictures of the data become these pictures.
extension SheetGrowth {
    /// A picture that takes a frame: what its part is called within the drawing, and its size in pixels.
    struct Embedded {
        let relationship: String
        let width: Int
        let height: Int
    }

    /// The pictures that a frame becomes, one for each row that has one; nil for an anchor that is no frame.
    ///
    /// Each keeps the frame's upper left corner and is as large as it can be within the frame without being
    /// stretched. It gets an anchor of one cell, which says its size, so that no program stretches it.
    func pictures(
        in anchor: XMLElement, _ embedded: (Int) -> Embedded, _ nextID: inout Int
    ) throws(WorkbookTemplateError) -> [XMLElement]? {
        guard let picture = anchor.first("pic"), let text = PictureFrame.expression(of: picture),
            let corner = PictureFrame.corner(of: anchor),
            let frame = image.frames.first(where: { $0.text == text && $0.cell == corner })
        else { return nil }
        let size = Self.frameSize(of: anchor, picture)
        var result: [XMLElement] = []
        for (row, place) in image.pictures[frame.number]?.sorted(by: { $0.key < $1.key }) ?? [] {
            let content = embedded(place)
            // As a product, so that no fraction of a pixel is lost.
            let isWide = content.width * size.height > size.width * content.height
            let width = isWide ? size.width : max(1, size.height * content.width / content.height)
            let height = isWide ? max(1, size.width * content.height / content.width) : size.height
            var copy = try Self.oneCellAnchor(anchor, width: width, height: height)
            try set(&copy, "from", row - 1)
            try fill(&copy, content.relationship, number: result.count, &nextID)
            try Self.setSize(&copy, "ext", width: width, height: height)
            result.append(copy)
        }
        return result
    }

    /// The size of a frame in EMU, 914,400 an inch.
    private static func frameSize(of anchor: XMLElement, _ picture: XMLElement) -> (width: Int, height: Int) {
        let told = [anchor.first("ext"), picture.first("spPr")?.first("xfrm")?.first("ext")]
        for case let size? in told {
            // No sheet is larger; a product with pixels stays within 64 bits.
            if let width = size.number("cx"), let height = size.number("cy"), width > 0, height > 0 {
                return (width, height)
            }
        }
        // Cells of 64 times 20 pixels, which are the usual ones.
        func span(_ name: String) -> Int {
            let ends = ["from", "to"].map { anchor.first($0)?.first(name).flatMap { UInt16($0.text) } ?? 0 }
            return max(1, Int(ends[1]) - Int(ends[0]))
        }
        return (span("col") * 64 * 9525, span("row") * 20 * 9525)
    }

    private static func oneCellAnchor(
        _ anchor: XMLElement, width: Int, height: Int
    ) throws(WorkbookTemplateError) -> XMLElement {
        var result = anchor
        let prefix = anchor.name.dropLast(anchor.localName.count)
        result.name = prefix + "oneCellAnchor"
        result["editAs"] = nil
        result.children = anchor.children.filter { child in
            guard case .element(let element) = child else { return true }
            return element.localName != "to" && element.localName != "ext"
        }
        var size = XMLElement(name: prefix + "ext")
        size["cx"] = String(width)
        size["cy"] = String(height)
        let place = result.children.firstIndex { child in
            if case .element(let element) = child { return element.localName == "from" }
            return false
        }
        result.children.insert(.element(size), at: (place ?? -1) + 1)
        return result
    }

    /// Sets the size that the picture's own properties repeat.
    private static func setSize(
        _ anchor: inout XMLElement, _ name: String, width: Int, height: Int
    ) throws(WorkbookTemplateError) {
        try anchor.updateElements("pic") { (picture) throws(WorkbookTemplateError) in
            try picture.updateElements("spPr") { (properties) throws(WorkbookTemplateError) in
                try properties.updateElements("xfrm") { (transform) throws(WorkbookTemplateError) in
                    try transform.updateElements(name) { size in
                        size["cx"] = String(width)
                        size["cy"] = String(height)
                        return true
                    }
                    return true
                }
                return true
            }
            return true
        }
    }

    private func fill(
        _ anchor: inout XMLElement, _ relationship: String, number: Int, _ nextID: inout Int
    ) throws(WorkbookTemplateError) {
        try anchor.updateAll { element in
            if element.localName == "cNvPr" {
                if number > 0 {
                    element["id"] = String(nextID)
                    nextID += 1
                }
                for name in ["descr", "name"] where element[name].map(SheetReader.hasTags) == true {
                    element[name] = name == "name" ? "Picture \(element["id"] ?? "")" : nil
                }
            }
            guard element.localName == "blip" else { return }
            element.setPrefixed("embed", to: relationship)
            // Other forms of the template's own picture, such as SVG, would be shown instead.
            element.children = []
        }
        try anchor.updateElements("pic") { (picture) throws(WorkbookTemplateError) in
            try picture.updateElements("blipFill") { fill in
                // A cut that was made for the template's own picture.
                fill.children.removeAll { child in
                    if case .element(let element) = child { return element.localName == "srcRect" }
                    return false
                }
                return true
            }
            return true
        }
    }
}
