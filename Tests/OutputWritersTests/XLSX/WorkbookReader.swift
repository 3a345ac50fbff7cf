import TestSupport

/// A reader of workbooks for tests, written from the format and apart from the writer.
struct WorkbookReader {
    /// A cell as the file types it.
    struct Cell: Equatable {
        enum Content: Equatable {
            case blank
            /// The number's characters as they stand in the file.
            case number(String)
            case text(String)
            case formula
        }

        let content: Content
        /// The number of the style among `cellXfs`.
        let style: Int
    }

    /// The parts by their paths.
    let parts: [String: [UInt8]]
    private let sharedTexts: [String]
    private let formatCodes: [String]

    init(_ bytes: [UInt8]) throws {
        let entries = try ZipReader.entries(of: bytes)
        parts = Dictionary(entries.map { ($0.name, $0.bytes) }, uniquingKeysWith: { first, _ in first })
        sharedTexts = try XMLNode.root(of: parts["xl/sharedStrings.xml"]).children.map(Self.text)
        let styles = try XMLNode.root(of: parts["xl/styles.xml"])
        let own = styles.child("numFmts")?.children.map {
            ($0.attributes["numFmtId"] ?? "", $0.attributes["formatCode"] ?? "")
        }
        var codes = ["0": "General", "1": "0", "2": "0.00", "3": "#,##0", "4": "#,##0.00", "49": "@"]
        codes.merge(own ?? [], uniquingKeysWith: { _, new in new })
        formatCodes =
            styles.child("cellXfs")?.children.map { codes[$0.attributes["numFmtId"] ?? ""] ?? "?" } ?? []
    }

    /// The part of a sheet, counted from 1.
    func sheet(_ number: Int) throws -> XMLNode {
        try XMLNode.root(of: parts["xl/worksheets/sheet\(number).xml"])
    }

    /// The cells of a sheet by their references, for example `B7`.
    func cells(ofSheet number: Int) throws -> [String: Cell] {
        var cells: [String: Cell] = [:]
        for row in try sheet(number).child("sheetData")?.children ?? [] {
            for cell in row.children {
                cells[cell.attributes["r"] ?? "?"] = Cell(
                    content: content(of: cell), style: Int(cell.attributes["s"] ?? "0") ?? 0)
            }
        }
        return cells
    }

    /// How a cell shows numbers.
    func format(of cell: Cell?) -> String? {
        cell.map { formatCodes[$0.style] }
    }

    /// The labels of the summary with what stands beside them.
    func facts(ofSheet number: Int = 2) throws -> [String: Cell.Content] {
        let cells = try cells(ofSheet: number)
        var facts: [String: Cell.Content] = [:]
        for (reference, cell) in cells where reference.hasPrefix("A") {
            guard case .text(let label) = cell.content else { continue }
            facts[label] = cells["B" + reference.dropFirst()]?.content
        }
        return facts
    }

    private func content(of cell: XMLNode) -> Cell.Content {
        if cell.child("f") != nil { return .formula }
        let value = cell.child("v")?.text
        switch cell.attributes["t"] {
        case "inlineStr": return .text(cell.child("is").map(Self.text) ?? "")
        case "str": return .text(value ?? "")
        case "s": return .text(value.flatMap(Int.init).map { sharedTexts[$0] } ?? "?")
        default: return value.map(Cell.Content.number) ?? .blank
        }
    }

    /// The text of an `is` or `si` element; `_x005F_` stands for an underscore.
    private static func text(of node: XMLNode) -> String {
        (node.child("t")?.text ?? "").replacing("_x005F_", with: "_")
    }
}
