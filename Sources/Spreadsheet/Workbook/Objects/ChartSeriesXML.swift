/// The element `<c:ser>` of a chart.
struct ChartSeriesXML {
    let series: Chart.Series
    let index: Int
    let kind: Chart.Kind

    func append(to xml: inout XMLBuffer) {
        xml.append("<c:ser><c:idx val=\"\(index)\"/><c:order val=\"\(index)\"/>")
        if let name = series.name {
            xml.append("<c:tx>")
            xml.appendElement("c:v", text: name)
            xml.append("</c:tx>")
        }
        appendShape(to: &xml)
        for (point, color) in series.pointColors.enumerated() {
            xml.append("<c:dPt><c:idx val=\"\(point)\"/><c:bubble3D val=\"0\"/>")
            xml.append("<c:spPr>\(Self.fill(color))</c:spPr></c:dPt>")
        }
        if let categories = series.categories {
            let isNumeric = !categories.cached.isEmpty && categories.cached.allSatisfy(\.isNumber)
            append(categories, element: "cat", isNumeric: isNumeric, to: &xml)
        }
        append(series.values, element: "val", isNumeric: true, to: &xml)
        if case .line = kind { xml.append("<c:smooth val=\"0\"/>") }
        xml.append("</c:ser>")
    }

    private func appendShape(to xml: inout XMLBuffer) {
        switch kind {
        case .line(let hasMarkers):
            xml.append("<c:spPr><a:ln w=\"28575\" cap=\"rnd\">")
            if let color = series.color { xml.append(Self.fill(color)) }
            xml.append("<a:round/></a:ln></c:spPr>")
            if !hasMarkers { xml.append("<c:marker><c:symbol val=\"none\"/></c:marker>") }
        case .column, .bar, .area, .pie:
            if let color = series.color { xml.append("<c:spPr>\(Self.fill(color))</c:spPr>") }
            switch kind {
            case .column, .bar: xml.append("<c:invertIfNegative val=\"0\"/>")
            case .line, .area, .pie: break
            }
        }
    }

    private static func fill(_ color: Color) -> String {
        "<a:solidFill><a:srgbClr val=\"\(color.argb.dropFirst(2))\"/></a:solidFill>"
    }

    private func append(
        _ values: Chart.Values, element: String, isNumeric: Bool, to xml: inout XMLBuffer
    ) {
        let kind = isNumeric ? "num" : "str"
        xml.append("<c:\(element)><c:\(kind)Ref>")
        xml.appendElement("c:f", text: values.reference)
        if !values.cached.isEmpty {
            xml.append("<c:\(kind)Cache>")
            if isNumeric { xml.append("<c:formatCode>General</c:formatCode>") }
            xml.append("<c:ptCount val=\"\(values.cached.count)\"/>")
            for (place, value) in values.cached.enumerated() where !isNumeric || value.isNumber {
                xml.append("<c:pt idx=\"\(place)\"><c:v>")
                xml.append(value)
                xml.append("</c:v></c:pt>")
            }
            xml.append("</c:\(kind)Cache>")
        }
        xml.append("</c:\(kind)Ref></c:\(element)>")
    }
}

extension CachedValue {
    fileprivate var isNumber: Bool {
        switch self {
        case .integer, .decimal, .real: true
        case .text, .boolean, .error: false
        }
    }
}
