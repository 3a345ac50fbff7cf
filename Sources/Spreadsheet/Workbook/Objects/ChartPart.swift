/// `xl/charts/chartN.xml` (ECMA-376 part 1, 21.2).
struct ChartPart {
    let chart: Chart

    private static let categoryAxis = 111_111_111
    private static let valueAxis = 222_222_222

    func part() -> [UInt8] {
        var xml = XMLBuffer(
            part: "<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        xml.append("<c:roundedCorners val=\"0\"/><c:chart>")
        if let title = chart.title { appendTitle(title, points: 14, to: &xml) }
        xml.append("<c:autoTitleDeleted val=\"\(chart.title == nil ? 1 : 0)\"/><c:plotArea><c:layout/>")
        appendPlot(to: &xml)
        if chart.kind != .pie { appendAxes(to: &xml) }
        xml.append("</c:plotArea>")
        if let legend = chart.legend {
            xml.append("<c:legend><c:legendPos val=\"\(legend.rawValue)\"/><c:overlay val=\"0\"/></c:legend>")
        }
        xml.append("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart></c:chartSpace>")
        return xml.bytes
    }

    private func appendPlot(to xml: inout XMLBuffer) {
        let name = elementName
        xml.append("<c:\(name)>")
        switch chart.kind {
        case .column(let grouping): appendBars("col", grouping, to: &xml)
        case .bar(let grouping): appendBars("bar", grouping, to: &xml)
        case .line: xml.append("<c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>")
        case .area(let grouping):
            let value = grouping == .clustered ? "standard" : grouping.rawValue
            xml.append("<c:grouping val=\"\(value)\"/><c:varyColors val=\"0\"/>")
        case .pie: xml.append("<c:varyColors val=\"1\"/>")
        }
        for (index, series) in chart.series.enumerated() {
            ChartSeriesXML(series: series, index: index, kind: chart.kind).append(to: &xml)
        }
        appendLabels(to: &xml)
        switch chart.kind {
        case .column(let grouping), .bar(let grouping):
            xml.append("<c:gapWidth val=\"60\"/>")
            if grouping != .clustered { xml.append("<c:overlap val=\"100\"/>") }
        case .line: xml.append("<c:marker val=\"1\"/>")
        case .pie: xml.append("<c:firstSliceAng val=\"0\"/>")
        case .area: break
        }
        if chart.kind != .pie {
            xml.append("<c:axId val=\"\(Self.categoryAxis)\"/><c:axId val=\"\(Self.valueAxis)\"/>")
        }
        xml.append("</c:\(name)>")
    }

    private var elementName: String {
        switch chart.kind {
        case .column, .bar: "barChart"
        case .line: "lineChart"
        case .area: "areaChart"
        case .pie: "pieChart"
        }
    }

    private func appendBars(_ direction: String, _ grouping: Chart.Grouping, to xml: inout XMLBuffer) {
        xml.append("<c:barDir val=\"\(direction)\"/><c:grouping val=\"\(grouping.rawValue)\"/>")
        xml.append("<c:varyColors val=\"0\"/>")
    }

    private func appendLabels(to xml: inout XMLBuffer) {
        guard chart.showsLabels else { return }
        let isPie = chart.kind == .pie
        xml.append("<c:dLbls><c:showLegendKey val=\"0\"/><c:showVal val=\"\(isPie ? 0 : 1)\"/>")
        xml.append("<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>")
        xml.append("<c:showPercent val=\"\(isPie ? 1 : 0)\"/><c:showBubbleSize val=\"0\"/>")
        xml.append(isPie ? "<c:showLeaderLines val=\"1\"/></c:dLbls>" : "</c:dLbls>")
    }

    private func appendAxes(to xml: inout XMLBuffer) {
        let isAcross = if case .bar = chart.kind { true } else { false }
        xml.append("<c:catAx><c:axId val=\"\(Self.categoryAxis)\"/>")
        // Bars across are drawn from below; turned round, the first stands at the top as in the cells.
        xml.append("<c:scaling><c:orientation val=\"\(isAcross ? "maxMin" : "minMax")\"/></c:scaling>")
        xml.append("<c:delete val=\"0\"/><c:axPos val=\"\(isAcross ? "l" : "b")\"/>")
        if let title = chart.categoryTitle { appendTitle(title, points: 10, to: &xml) }
        xml.append("<c:numFmt formatCode=\"General\" sourceLinked=\"1\"/>")
        xml.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
        xml.append("<c:tickLblPos val=\"low\"/>")
        appendLine("808080", to: &xml)
        xml.append("<c:crossAx val=\"\(Self.valueAxis)\"/><c:crosses val=\"autoZero\"/>")
        xml.append("<c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>")
        xml.append("<c:noMultiLvlLbl val=\"0\"/></c:catAx>")
        appendValueAxis(isAcross: isAcross, to: &xml)
    }

    private func appendValueAxis(isAcross: Bool, to xml: inout XMLBuffer) {
        xml.append("<c:valAx><c:axId val=\"\(Self.valueAxis)\"/>")
        xml.append("<c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/>")
        xml.append("<c:axPos val=\"\(isAcross ? "b" : "l")\"/><c:majorGridlines>")
        appendLine("D9D9D9", to: &xml)
        xml.append("</c:majorGridlines>")
        if let title = chart.valueTitle { appendTitle(title, points: 10, to: &xml) }
        xml.append("<c:numFmt")
        xml.appendAttribute("formatCode", chart.numberFormat?.code ?? "General")
        xml.append(" sourceLinked=\"\(chart.numberFormat == nil ? 1 : 0)\"/>")
        xml.append("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
        xml.append("<c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>")
        xml.append("<c:crossAx val=\"\(Self.categoryAxis)\"/>")
        xml.append("<c:crosses val=\"\(isAcross ? "max" : "autoZero")\"/>")
        xml.append("<c:crossBetween val=\"between\"/></c:valAx>")
    }

    private func appendLine(_ color: String, to xml: inout XMLBuffer) {
        xml.append("<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"\(color)\"/></a:solidFill></a:ln>")
        xml.append("</c:spPr>")
    }

    private func appendTitle(_ title: String, points: Int, to xml: inout XMLBuffer) {
        xml.append("<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"\(points * 100)\"/></a:pPr>")
        xml.append("<a:r><a:rPr lang=\"en-GB\" sz=\"\(points * 100)\" b=\"\(points > 10 ? 1 : 0)\"/>")
        xml.appendElement("a:t", text: title)
        xml.append("</a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
    }
}
