/// What stands on a sheet above its cells, and `xl/drawings/drawingN.xml` made from it.
struct Drawing: Sendable {
    /// Something on the sheet.
    enum Item: Sendable {
        case image(Image, description: String?)
        case chart(Chart)
    }

    private(set) var items: [(item: Item, placement: Placement)] = []

    /// A chart without a stated size: 12 by 7.5 cm or so.
    private static let chartSize = (width: 480, height: 288)
    /// English Metric Units of a pixel at 96 dots per inch.
    private static let unitsPerPixel = 9525

    mutating func add(_ item: Item, at placement: Placement) {
        items.append((item, placement))
    }

    /// The part; item `n` is relationship `rIdn`, from 1.
    func part() -> [UInt8] {
        var xml = XMLBuffer(
            part:
                "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">")
        for (index, entry) in items.enumerated() {
            append(entry.item, at: entry.placement, id: index + 1, to: &xml)
        }
        xml.append("</xdr:wsDr>")
        return xml.bytes
    }

    private func append(_ item: Item, at placement: Placement, id: Int, to xml: inout XMLBuffer) {
        let natural =
            switch item {
            case .image(let image, _): (width: image.width, height: image.height)
            case .chart: Self.chartSize
            }
        let size = Self.size(placement, natural: natural)
        let extent = "cx=\"\(size.width * Self.unitsPerPixel)\" cy=\"\(size.height * Self.unitsPerPixel)\""
        xml.append("<xdr:oneCellAnchor><xdr:from><xdr:col>\(placement.column - 1)</xdr:col>")
        xml.append("<xdr:colOff>\(placement.offsetX * Self.unitsPerPixel)</xdr:colOff>")
        xml.append("<xdr:row>\(placement.row - 1)</xdr:row>")
        xml.append("<xdr:rowOff>\(placement.offsetY * Self.unitsPerPixel)</xdr:rowOff></xdr:from>")
        xml.append("<xdr:ext \(extent)/>")
        switch item {
        case .image(_, let description): appendPicture(id, description, extent, to: &xml)
        case .chart(let chart): appendFrame(id, chart.description, to: &xml)
        }
        xml.append("<xdr:clientData/></xdr:oneCellAnchor>")
    }

    private func appendPicture(_ id: Int, _ description: String?, _ extent: String, to xml: inout XMLBuffer) {
        xml.append("<xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"\(id + 1)\" name=\"Picture \(id)\"")
        if let description { xml.appendAttribute("descr", description) }
        xml.append("/><xdr:cNvPicPr><a:picLocks noChangeAspect=\"1\"/></xdr:cNvPicPr></xdr:nvPicPr>")
        xml.append("<xdr:blipFill><a:blip xmlns:r=\"\(PackageRelationships.office)\" r:embed=\"rId\(id)\"/>")
        xml.append("<a:stretch><a:fillRect/></a:stretch></xdr:blipFill>")
        xml.append("<xdr:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext \(extent)/></a:xfrm>")
        xml.append("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>")
    }

    private func appendFrame(_ id: Int, _ description: String?, to xml: inout XMLBuffer) {
        let namespace = "http://schemas.openxmlformats.org/drawingml/2006/chart"
        xml.append("<xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr>")
        xml.append("<xdr:cNvPr id=\"\(id + 1)\" name=\"Chart \(id)\"")
        if let description { xml.appendAttribute("descr", description) }
        xml.append("/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>")
        xml.append("<xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm>")
        xml.append("<a:graphic><a:graphicData uri=\"\(namespace)\"><c:chart xmlns:c=\"\(namespace)\"")
        xml.append(
            " xmlns:r=\"\(PackageRelationships.office)\" r:id=\"rId\(id)\"/></a:graphicData></a:graphic>")
        xml.append("</xdr:graphicFrame>")
    }

    /// The stated size; where only one side is stated, the other keeps the proportion.
    private static func size(
        _ placement: Placement, natural: (width: Int, height: Int)
    ) -> (width: Int, height: Int) {
        switch (placement.width, placement.height) {
        case (let width?, let height?): (width, height)
        case (let width?, nil): (width, max(1, natural.height * width / natural.width))
        case (nil, let height?): (max(1, natural.width * height / natural.height), height)
        case (nil, nil): natural
        }
    }
}
