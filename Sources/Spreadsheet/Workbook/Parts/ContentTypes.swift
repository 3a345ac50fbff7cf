/// `[Content_Types].xml` (ECMA-376 part 2, 10.1.2): the kind of every part, gathered while they are written.
struct ContentTypes {
    private static let office = "application/vnd.openxmlformats-officedocument."

    /// The kinds of parts.
    enum Kind: String {
        case workbook = "spreadsheetml.sheet.main+xml"
        case worksheet = "spreadsheetml.worksheet+xml"
        case theme = "theme+xml"
        case styles = "spreadsheetml.styles+xml"
        case sharedStrings = "spreadsheetml.sharedStrings+xml"
        case table = "spreadsheetml.table+xml"
        case comments = "spreadsheetml.comments+xml"
        case drawing = "drawing+xml"
        case chart = "drawingml.chart+xml"
        case extendedProperties = "extended-properties+xml"
        case customProperties = "custom-properties+xml"
    }

    private var extensions: [(String, String)] = []
    private var overrides: [(String, String)] = []

    mutating func add(_ kind: Kind, _ name: String) {
        overrides.append((name, Self.office + kind.rawValue))
    }

    mutating func addCoreProperties(_ name: String) {
        overrides.append((name, "application/vnd.openxmlformats-package.core-properties+xml"))
    }

    /// Adds a kind for all parts with an extension.
    mutating func add(extension name: String, _ type: String) {
        if !extensions.contains(where: { $0.0 == name }) { extensions.append((name, type)) }
    }

    func part() -> [UInt8] {
        var xml = XMLBuffer(
            part: "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        let fixed = [
            ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"),
        ]
        for (name, type) in fixed + extensions {
            xml.append("<Default Extension=\"\(name)\" ContentType=\"\(type)\"/>")
        }
        for (name, type) in overrides {
            xml.append("<Override PartName=\"/\(name)\" ContentType=\"\(type)\"/>")
        }
        xml.append("</Types>")
        return xml.bytes
    }
}
