/// The parts of a sheet's comments: the texts, and the boxes in the old drawing language that Excel still
/// wants beside them (ECMA-376 part 1, 18.7, and part 4, 19.4).
struct CommentParts {
    /// In the order of rows and columns.
    private let comments: [CellComment]

    init(_ comments: [CellComment]) {
        self.comments = comments.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    /// `xl/commentsN.xml`.
    func texts() -> [UInt8] {
        var authors = DistinctList<String>()
        for comment in comments { authors.add(comment.author ?? "") }
        var xml = XMLBuffer(
            part: "<comments xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><authors>")
        for author in authors.items { xml.appendElement("author", text: author, cellText: true) }
        xml.append("</authors><commentList>")
        for comment in comments {
            let reference = CellReference.text(row: comment.row, column: comment.column)
            let author = authors.index(of: comment.author ?? "") ?? 0
            xml.append("<comment ref=\"\(reference)\" authorId=\"\(author)\"><text><r><rPr><sz val=\"9\"/>")
            xml.append("<color indexed=\"81\"/><rFont val=\"Tahoma\"/><family val=\"2\"/></rPr>")
            xml.append("<t xml:space=\"preserve\">")
            xml.appendCellText(comment.text)
            xml.append("</t></r></text></comment>")
        }
        xml.append("</commentList></comments>")
        return xml.bytes
    }

    /// `xl/drawings/vmlDrawingN.vml`.
    ///
    /// - Parameter sheetNumber: shapes are counted from 1,024 times this on, as Excel does.
    func boxes(sheetNumber: Int) -> [UInt8] {
        var xml = XMLBuffer()
        xml.append(
            "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
        )
        xml.append(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
        xml.append(
            "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\(sheetNumber)\"/></o:shapelayout>")
        xml.append("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"")
        xml.append(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>")
        xml.append("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>")
        for (index, comment) in comments.enumerated() {
            appendBox(of: comment, id: sheetNumber * 1024 + index + 1, to: &xml)
        }
        xml.append("</xml>")
        return xml.bytes
    }

    private func appendBox(of comment: CellComment, id: Int, to xml: inout XMLBuffer) {
        xml.append("<v:shape id=\"_x0000_s\(id)\" type=\"#_x0000_t202\" style=\"position:absolute;")
        xml.append("margin-left:60pt;margin-top:2pt;width:\(comment.width * 3 / 4)pt;")
        xml.append("height:\(comment.height * 3 / 4)pt;z-index:1;")
        xml.append("visibility:\(comment.isVisible ? "visible" : "hidden")\"")
        xml.append(" fillcolor=\"#ffffe1\" o:insetmode=\"auto\"><v:fill color2=\"#ffffe1\"/>")
        xml.append("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>")
        xml.append(
            "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>")
        xml.append("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>")
        // Columns and rows of the usual size, 64 by 20 pixels, from the cell's right neighbour on.
        let top = max(0, comment.row - 2)
        xml.append("\(comment.column),15,\(top),2,\(comment.column + (15 + comment.width) / 64),")
        xml.append(
            "\((15 + comment.width) % 64),\(top + (2 + comment.height) / 20),\((2 + comment.height) % 20)")
        xml.append("</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>\(comment.row - 1)</x:Row>")
        xml.append("<x:Column>\(comment.column - 1)</x:Column>")
        if comment.isVisible { xml.append("<x:Visible/>") }
        xml.append("</x:ClientData></v:shape>")
    }
}
