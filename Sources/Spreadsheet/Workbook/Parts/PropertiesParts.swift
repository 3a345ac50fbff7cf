/// The document properties: Dublin Core and the extended ones.
enum PropertiesParts {
    /// `docProps/core.xml`.
    static func core(_ properties: DocumentProperties) -> [UInt8] {
        var xml = XMLBuffer(part: "<cp:coreProperties")
        xml.append(" xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
        xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        xml.append(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
        xml.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
        if let title = properties.title { xml.appendElement("dc:title", text: title) }
        if let subject = properties.subject { xml.appendElement("dc:subject", text: subject) }
        if let creator = properties.creator { xml.appendElement("dc:creator", text: creator) }
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.append("<\(name) xsi:type=\"dcterms:W3CDTF\">\(properties.created.text)</\(name)>")
        }
        xml.append("</cp:coreProperties>")
        return xml.bytes
    }

    /// `docProps/app.xml`.
    static func application(_ properties: DocumentProperties) -> [UInt8] {
        var xml = XMLBuffer(
            part: "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "extended-properties\">")
        xml.appendElement("Application", text: properties.application)
        xml.append("</Properties>")
        return xml.bytes
    }
}
