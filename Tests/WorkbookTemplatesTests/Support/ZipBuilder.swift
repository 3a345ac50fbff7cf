import ByteSinks
import Spreadsheet
import TestSupport
import ZipArchives

@testable import WorkbookTemplates

/// Archives with faults that our writer does not make.
struct ZipBuilder {
    struct Entry {
        var name: String
        var bytes: [UInt8]
        /// The size that the headers tell, where it is not the true one.
        var toldCount: Int?
        var flags = 0
        var method = 0
    }

    var entries: [Entry] = []

    init(_ parts: [(String, String)]) {
        entries = parts.map { Entry(name: $0.0, bytes: Array($0.1.utf8)) }
    }

    /// Stored entries with right checksums.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = bytes.count
            let common =
                number(20, 2) + number(entry.flags, 2) + number(entry.method, 2) + number(0, 2)
                + number(33, 2)
                + number(Inflater.checksum(entry.bytes), 4) + number(entry.bytes.count, 4)
                + number(entry.toldCount ?? entry.bytes.count, 4) + number(entry.name.utf8.count, 2)
            bytes += number(0x0403_4B50, 4) + common + number(0, 2) + Array(entry.name.utf8) + entry.bytes
            directory += number(0x0201_4B50, 4) + number(20, 2) + common + number(0, 2)
            directory += number(0, 2) + number(0, 2) + number(0, 2) + number(0, 4) + number(offset, 4)
            directory += Array(entry.name.utf8)
        }
        let start = bytes.count
        bytes += directory
        bytes += number(0x0605_4B50, 4) + number(0, 4) + number(entries.count, 2) + number(entries.count, 2)
        return bytes + number(directory.count, 4) + number(start, 4) + number(0, 2)
    }

    private func number(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
    }

    /// A workbook of one sheet with the sheet's XML given.
    static func workbook(_ sheet: String, others: [(String, String)] = []) -> ZipBuilder {
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        let packageRelation = "http://schemas.openxmlformats.org/package/2006/relationships"
        let main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
        let parts = [
            (
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"
            ),
            (
                "_rels/.rels",
                "<Relationships xmlns=\"\(packageRelation)\"><Relationship Id=\"r1\" "
                    + "Type=\"\(relation)/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
            (
                "xl/workbook.xml",
                "<workbook xmlns=\"\(main)\" xmlns:r=\"\(relation)\"><sheets>"
                    + "<sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"\(packageRelation)\"><Relationship Id=\"r1\" "
                    + "Type=\"\(relation)/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
            ("xl/worksheets/sheet1.xml", sheet),
        ]
        return ZipBuilder(parts + others)
    }

    /// A worksheet with the rows given and what stands behind them.
    static func sheet(_ rows: String, _ behind: String = "") -> String {
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>\(rows)"
            + "</sheetData>\(behind)</worksheet>"
    }
}
