/// Texts that are stored once for the whole workbook, and `xl/sharedStrings.xml` made from them.
struct SharedStringTable {
    private var texts = DistinctList<String.ByScalars>()
    private var useCount = 0

    /// The number of a text, new or known.
    mutating func add(_ text: String) -> Int {
        useCount += 1
        return texts.add(String.ByScalars(text: text))
    }

    /// The part's bytes; the table may be empty.
    func part() -> [UInt8] {
        var xml = XMLBuffer(part: "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"")
        xml.appendAttribute("count", useCount)
        xml.appendAttribute("uniqueCount", texts.items.count)
        xml.append(">")
        for item in texts.items {
            xml.append("<si>")
            CellText.append(item.text, to: &xml)
            xml.append("</si>")
        }
        xml.append("</sst>")
        return xml.bytes
    }
}

extension String {
    /// A text that equals another only scalar by scalar; `String` itself takes `é` in its two spellings
    /// for the same, and one of them would be changed.
    fileprivate struct ByScalars: Hashable {
        let text: String

        static func == (one: Self, other: Self) -> Bool {
            one.text.utf8.elementsEqual(other.text.utf8)
        }

        func hash(into hasher: inout Hasher) {
            for byte in text.utf8 { hasher.combine(byte) }
        }
    }
}
