/// The document properties: Dublin Core, the extended ones, and the user's own.
struct PropertiesParts {
    let properties: DocumentProperties

    private static let variants =
        "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"

    /// `docProps/core.xml`.
    func core() -> [UInt8] {
        var xml = XMLBuffer(part: "<cp:coreProperties")
        xml.append(" xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\"")
        xml.append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
        xml.append(" xmlns:dcterms=\"http://purl.org/dc/terms/\"")
        xml.append(" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">")
        for (name, text) in [
            ("dc:title", properties.title), ("dc:subject", properties.subject),
            ("dc:creator", properties.creator), ("cp:keywords", properties.keywords),
            ("dc:description", properties.description),
        ] {
            if let text { xml.appendElement(name, text: text) }
        }
        for name in ["dcterms:created", "dcterms:modified"] {
            xml.append("<\(name) xsi:type=\"dcterms:W3CDTF\">\(properties.created.text)</\(name)>")
        }
        if let category = properties.category { xml.appendElement("cp:category", text: category) }
        xml.append("</cp:coreProperties>")
        return xml.bytes
    }

    /// `docProps/app.xml`.
    func application() -> [UInt8] {
        var xml = XMLBuffer(
            part: "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "extended-properties\">")
        xml.appendElement("Application", text: properties.application)
        if let manager = properties.manager { xml.appendElement("Manager", text: manager) }
        if let company = properties.company { xml.appendElement("Company", text: company) }
        xml.append("</Properties>")
        return xml.bytes
    }

    /// `docProps/custom.xml`.
    func custom() -> [UInt8] {
        var xml = XMLBuffer(
            part: "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                + "custom-properties\" xmlns:vt=\"\(Self.variants)\">")
        for (index, property) in properties.custom.enumerated() {
            // Numbers below 2 are reserved; the identifier is that of user-defined properties.
            xml.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"\(index + 2)\"")
            xml.appendAttribute("name", property.name)
            xml.append(">")
            switch property.value {
            case .text(let text): xml.appendElement("vt:lpwstr", text: text)
            case .integer(let number): xml.append("<vt:i4>\(number)</vt:i4>")
            case .boolean(let flag): xml.append("<vt:bool>\(flag)</vt:bool>")
            case .moment(let moment): xml.append("<vt:filetime>\(moment.text)</vt:filetime>")
            }
            xml.append("</property>")
        }
        xml.append("</Properties>")
        return xml.bytes
    }
}
