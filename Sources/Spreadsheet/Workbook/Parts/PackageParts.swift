/// The parts that hold the package together (ECMA-376 part 2): content types and relationships.
enum PackageParts {
    private static let relationships =
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
    private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    private static let spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml"

    /// `[Content_Types].xml`.
    static func contentTypes(sheetCount: Int) -> [UInt8] {
        var xml = XMLBuffer(
            part: "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
        xml.append("<Default Extension=\"rels\"")
        xml.append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
        xml.append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>")
        var parts = [("/xl/workbook.xml", spreadsheet + ".sheet.main+xml")]
        for number in 1...sheetCount {
            parts.append(("/xl/worksheets/sheet\(number).xml", spreadsheet + ".worksheet+xml"))
        }
        parts += [
            ("/xl/theme/theme1.xml", "application/vnd.openxmlformats-officedocument.theme+xml"),
            ("/xl/styles.xml", spreadsheet + ".styles+xml"),
            ("/xl/sharedStrings.xml", spreadsheet + ".sharedStrings+xml"),
            ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
            ("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml"),
        ]
        for (name, type) in parts {
            xml.append("<Override PartName=\"\(name)\" ContentType=\"\(type)\"/>")
        }
        xml.append("</Types>")
        return xml.bytes
    }

    /// `_rels/.rels`.
    static func packageRelationships() -> [UInt8] {
        var xml = XMLBuffer(part: relationships)
        let core = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
        append(1, type: office + "/officeDocument", target: "xl/workbook.xml", to: &xml)
        append(2, type: core, target: "docProps/core.xml", to: &xml)
        append(3, type: office + "/extended-properties", target: "docProps/app.xml", to: &xml)
        xml.append("</Relationships>")
        return xml.bytes
    }

    /// `xl/_rels/workbook.xml.rels`; the sheets come first, so that sheet 1 is relationship `rId1`.
    static func workbookRelationships(sheetCount: Int) -> [UInt8] {
        var xml = XMLBuffer(part: relationships)
        for number in 1...sheetCount {
            append(number, type: office + "/worksheet", target: "worksheets/sheet\(number).xml", to: &xml)
        }
        append(sheetCount + 1, type: office + "/theme", target: "theme/theme1.xml", to: &xml)
        append(sheetCount + 2, type: office + "/styles", target: "styles.xml", to: &xml)
        append(sheetCount + 3, type: office + "/sharedStrings", target: "sharedStrings.xml", to: &xml)
        xml.append("</Relationships>")
        return xml.bytes
    }

    private static func append(_ number: Int, type: String, target: String, to xml: inout XMLBuffer) {
        xml.append("<Relationship Id=\"rId\(number)\" Type=\"\(type)\" Target=\"\(target)\"/>")
    }
}
