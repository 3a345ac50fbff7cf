import SpreadsheetFormulas

/// Comments and the boxes that show them.
extension SheetGrowth {
    /// The part of the comments, of either kind: one for each copy of the cell.
    func comments(_ root: XMLElement) throws(WorkbookTemplateError) -> XMLElement {
        var result = root
        let isThreaded = root.localName == "ThreadedComments"
        if isThreaded {
            try replicateComments(&result, "threadedComment", onlyFirst: true)
        } else {
            try result.updateElements("commentList") { (list) throws(WorkbookTemplateError) in
                try replicateComments(&list, "comment", onlyFirst: false)
                return true
            }
        }
        return result
    }

    /// Threads have ids that must not occur twice, so that only the first copy of a cell keeps its thread.
    private func replicateComments(
        _ list: inout XMLElement, _ name: String, onlyFirst: Bool
    ) throws(WorkbookTemplateError) {
        try list.replaceElements(name) { comment in
            guard let range = comment["ref"].flatMap({ CellRange($0) }) else { return [comment] }
            let replicas = rows.replicas(of: range)
            return (onlyFirst ? Array(replicas.prefix(1)) : replicas).enumerated().map { number, replica in
                var copy = comment
                copy["ref"] = replica.description
                if number > 0 { copy.attributes.removeAll { $0.name == "xr:uid" } }
                return copy
            }
        }
    }

    /// The boxes of comments and form controls ([MS-OI29500] 2.1; Office VML): each tells row and column of its
    /// cell, and its anchor in columns and rows.
    func legacyDrawing(_ root: XMLElement) throws(WorkbookTemplateError) -> XMLElement {
        var result = root
        var used: Set<String> = []
        root.walk { if let id = $0["id"] { used.insert(id) } }
        try result.replaceElements("shape") { (shape) throws(WorkbookTemplateError) in
            guard let data = shape.first("ClientData") else { return [shape] }
            guard let row = data.first("Row").flatMap({ Self.numbers($0.text).first }) else {
                let anchor = Self.numbers(data.first("Anchor")?.text ?? "")
                guard anchor.count == 8 else { return [shape] }
                return [try moved(shape, by: nearest(anchor[2] + 1) - anchor[2] - 1, row: nil)]
            }
            let cell = CellRange(rows: (row + 1)...(row + 1), columns: 1...1)
            var copies: [XMLElement] = []
            for (number, replica) in rows.replicas(of: cell).enumerated() {
                let output = replica.rows.lowerBound - 1
                var copy = try moved(shape, by: output - row, row: output)
                if number > 0, let id = shape["id"] {
                    var index = number
                    while !used.insert("\(id)_\(index)").inserted { index += 1 }
                    copy["id"] = "\(id)_\(index)"
                }
                copies.append(copy)
            }
            return copies
        }
        return result
    }

    private func moved(
        _ shape: XMLElement, by distance: Int, row: Int?
    ) throws(WorkbookTemplateError) -> XMLElement {
        guard distance != 0 else { return shape }
        var result = shape
        try result.updateElements("ClientData") { (data) throws(WorkbookTemplateError) in
            try data.updateElements("Row") { element in
                if let row { element.setText(String(row)) }
                return true
            }
            try data.updateElements("Anchor") { element in
                var numbers = Self.numbers(element.text)
                guard numbers.count == 8 else { return true }
                numbers[2] = max(0, numbers[2] + distance)
                numbers[6] = max(0, numbers[6] + distance)
                element.setText(numbers.map(String.init).joined(separator: ", "))
                return true
            }
            return true
        }
        return result
    }

    private static func numbers(_ text: String) -> [Int] {
        text.split(separator: ",").compactMap { part in
            Int(String(part.filter { !$0.isWhitespace })).flatMap {
                (0..<SheetLimits.rows).contains($0) ? $0 : nil
            }
        }
    }
}
