extension ConditionalFormat {
    /// - Throws: ``SpreadsheetError`` with code `range` or `validation`.
    func check() throws(SpreadsheetError) {
        try RangeRules.check(ranges, of: "a conditional format")
        let formulas: [String]
        switch rule {
        case .cell(let comparison, _): formulas = comparison.parts.operands
        case .expression(let formula, _): formulas = [formula]
        case .duplicates, .dataBar: formulas = []
        case .top(let rank, _, _, _):
            guard (1...1000).contains(rank) else {
                throw SpreadsheetError(.validation, "a conditional format marks 1 to 1,000 values.")
            }
            formulas = []
        case .colorScale(let points):
            guard (2...3).contains(points.count) else {
                throw SpreadsheetError(.validation, "a colour scale has 2 or 3 points, not \(points.count).")
            }
            formulas = []
        }
        guard formulas.allSatisfy(FormulaRules.isValid) else { throw FormulaRules.invalid }
    }

    /// Appends the element.
    ///
    /// - Parameters:
    ///   - priority: from 1; the least has precedence.
    ///   - style: the number of the rule's change.
    func append(to xml: inout XMLBuffer, priority: Int, style: Int?) {
        xml.append("<conditionalFormatting sqref=\"\(RangeRules.list(ranges))\"><cfRule")
        switch rule {
        case .cell(let comparison, _):
            begin("cellIs", priority, style, to: &xml)
            xml.appendAttribute("operator", comparison.parts.name)
            appendFormulas(comparison.parts.operands, to: &xml)
        case .expression(let formula, _):
            begin("expression", priority, style, to: &xml)
            appendFormulas([formula], to: &xml)
        case .duplicates:
            begin("duplicateValues", priority, style, to: &xml)
            xml.append(">")
        case .top(let rank, let isPercent, let isBottom, _):
            begin("top10", priority, style, to: &xml)
            xml.appendFlag("percent", isPercent)
            xml.appendFlag("bottom", isBottom)
            xml.appendAttribute("rank", rank)
            xml.append(">")
        case .colorScale(let points):
            begin("colorScale", priority, nil, to: &xml)
            xml.append("><colorScale>")
            for point in points { point.place.append(to: &xml) }
            for point in points { xml.append("<color rgb=\"\(point.color.argb)\"/>") }
            xml.append("</colorScale>")
        case .dataBar(let color, let minimum, let maximum):
            begin("dataBar", priority, nil, to: &xml)
            xml.append("><dataBar>")
            minimum.append(to: &xml)
            maximum.append(to: &xml)
            xml.append("<color rgb=\"\(color.argb)\"/></dataBar>")
        }
        xml.append("</cfRule></conditionalFormatting>")
    }

    private func begin(_ type: String, _ priority: Int, _ style: Int?, to xml: inout XMLBuffer) {
        xml.appendAttribute("type", type)
        if let style { xml.appendAttribute("dxfId", style) }
        xml.appendAttribute("priority", priority)
        xml.appendFlag("stopIfTrue", stopsIfTrue)
    }

    private func appendFormulas(_ formulas: [String], to xml: inout XMLBuffer) {
        xml.append(">")
        for formula in formulas { xml.appendElement("formula", text: formula) }
    }
}
