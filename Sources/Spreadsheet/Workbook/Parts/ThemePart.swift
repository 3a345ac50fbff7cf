/// `xl/theme/theme1.xml`: the colours and fonts that programs offer beside the cells' own.
///
/// The least that the schema takes (ECMA-376 part 1, 20.1.6.9): the colours of Office, Calibri, and plain
/// fills, lines and effects. Without a theme, validators complain and the text colour has no meaning.
enum ThemePart {
    static func part() -> [UInt8] {
        var xml = XMLBuffer(
            part:
                "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"Office\">")
        xml.append("<a:themeElements>")
        appendColors(to: &xml)
        appendFonts(to: &xml)
        appendFormats(to: &xml)
        xml.append("</a:themeElements></a:theme>")
        return xml.bytes
    }

    private static let colors = [
        ("dk2", "44546A"), ("lt2", "E7E6E6"), ("accent1", "4472C4"), ("accent2", "ED7D31"),
        ("accent3", "A5A5A5"), ("accent4", "FFC000"), ("accent5", "5B9BD5"), ("accent6", "70AD47"),
        ("hlink", "0563C1"), ("folHlink", "954F72"),
    ]

    private static func appendColors(to xml: inout XMLBuffer) {
        xml.append("<a:clrScheme name=\"Office\">")
        xml.append("<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>")
        xml.append("<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>")
        for (name, color) in colors {
            xml.append("<a:\(name)><a:srgbClr val=\"\(color)\"/></a:\(name)>")
        }
        xml.append("</a:clrScheme>")
    }

    private static func appendFonts(to xml: inout XMLBuffer) {
        xml.append("<a:fontScheme name=\"Office\">")
        for (kind, name) in [("majorFont", "Calibri Light"), ("minorFont", "Calibri")] {
            xml.append("<a:\(kind)><a:latin typeface=\"\(name)\"/><a:ea typeface=\"\"/>")
            xml.append("<a:cs typeface=\"\"/></a:\(kind)>")
        }
        xml.append("</a:fontScheme>")
    }

    /// Each list needs three members.
    private static func appendFormats(to xml: inout XMLBuffer) {
        let fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>"
        xml.append("<a:fmtScheme name=\"Office\"><a:fillStyleLst>")
        xml.append(String(repeating: fill, count: 3))
        xml.append("</a:fillStyleLst><a:lnStyleLst>")
        for width in [6350, 12_700, 19_050] {
            xml.append("<a:ln w=\"\(width)\">\(fill)</a:ln>")
        }
        xml.append("</a:lnStyleLst><a:effectStyleLst>")
        xml.append(String(repeating: "<a:effectStyle><a:effectLst/></a:effectStyle>", count: 3))
        xml.append("</a:effectStyleLst><a:bgFillStyleLst>")
        xml.append(String(repeating: fill, count: 3))
        xml.append("</a:bgFillStyleLst></a:fmtScheme>")
    }
}
