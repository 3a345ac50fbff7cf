import SpreadsheetFormulas

/// Extensions that Excel 2010 and later write into sheets: conditional formats, validations and sparklines
/// ([MS-XLSX] 2.3). Other extensions stay as they are.
extension SheetGrowth {
    func extensions(_ list: inout XMLElement) throws(WorkbookTemplateError) {
        try list.updateElements("ext") { (item) throws(WorkbookTemplateError) in
            let before = item.elements.count
            try item.updateElements("conditionalFormattings") { (group) throws(WorkbookTemplateError) in
                try group.updateElements("conditionalFormatting") { (format) throws(WorkbookTemplateError) in
                    try placed(&format)
                }
                return !group.elements.isEmpty
            }
            try item.updateElements("dataValidations") { (group) throws(WorkbookTemplateError) in
                try group.updateElements("dataValidation") { (validation) throws(WorkbookTemplateError) in
                    try placed(&validation)
                }
                if group["count"] != nil { group["count"] = String(group.elements.count) }
                return !group.elements.isEmpty
            }
            try item.updateElements("sparklineGroups") { (groups) throws(WorkbookTemplateError) in
                try groups.updateElements("sparklineGroup") { (group) throws(WorkbookTemplateError) in
                    try sparklines(&group)
                }
                return !groups.elements.isEmpty
            }
            return before == 0 || !item.elements.isEmpty
        }
    }

    /// An element whose cells stand in a child `sqref`; false where they are gone.
    private func placed(_ element: inout XMLElement) throws(WorkbookTemplateError) -> Bool {
        guard let text = element.first("sqref")?.text else { return true }
        var holder = XMLElement(name: "cells")
        holder["sqref"] = text
        guard let (range, first) = grow(&holder) else { return false }
        try moveFormulas(&element, of: range, to: first)
        try element.updateElements("sqref") { child in
            if let grown = holder["sqref"], grown != text { child.setText(grown) }
            return true
        }
        return true
    }

    /// A sparkline in a repeated row is repeated with it.
    private func sparklines(_ group: inout XMLElement) throws(WorkbookTemplateError) -> Bool {
        try group.updateElements("f") { (dates) throws(WorkbookTemplateError) in
            dates.setText(try moved(dates.text, at: .name(sheet: template, copy: image.copy)))
            return true
        }
        try group.updateElements("sparklines") { (list) throws(WorkbookTemplateError) in
            try list.replaceElements("sparkline") { (item) throws(WorkbookTemplateError) in
                guard let cell = item.first("sqref").flatMap({ CellRange($0.text) }) else { return [item] }
                var copies: [XMLElement] = []
                for replica in rows.replicas(of: cell) {
                    var copy = item
                    try moveFormulas(&copy, of: cell, to: replica.rows.lowerBound)
                    try copy.updateElements("sqref") { child in
                        child.setText(replica.description)
                        return true
                    }
                    copies.append(copy)
                }
                return copies
            }
            return !list.elements.isEmpty
        }
        return group.first("sparklines") != nil
    }
}
