import ByteSinks
import TestSupport
import Testing

@testable import Spreadsheet

@Suite("The rules of tables, images, charts, comments, names and conditions")
struct ObjectRulesTests {
    /// The error of a workbook of one sheet with three rows.
    private func code(_ body: (inout WorkbookWriter) throws(SpreadsheetError) -> Void) -> SpreadsheetError
        .Code?
    {
        do throws(SpreadsheetError) {
            var sink = MemorySink()
            var workbook = try WorkbookWriter()
            try workbook.beginSheet(Sheet(name: "S"), to: &sink)
            for _ in 0..<3 { try workbook.append([Cell(.integer(1))], to: &sink) }
            try body(&workbook)
            try workbook.finish(to: &sink)
            return nil
        } catch {
            return error.code
        }
    }

    private static let columns = [Table.Column("A"), Table.Column("B")]

    @Test(
        "Tables",
        arguments: [
            (Table(name: "T", columns: columns), nil),
            (Table(name: "T", columns: columns, lastRow: 2, hasTotals: true), .table),
            (Table(name: "T", headerRow: 3, columns: columns), .table),
            (Table(name: "T", columns: []), .table),
            (Table(name: "T", columns: [Table.Column("A"), Table.Column("a")]), .table),
            (Table(name: "T", columns: [Table.Column("")]), .table),
            (Table(name: "T", columns: [Table.Column("two\nlines")]), .table),
            (Table(name: "T", firstColumn: 16_384, columns: columns), .range),
            (Table(name: "A1", columns: columns), .definedName),
            (Table(name: "two words", columns: columns), .definedName),
        ] as [(Table, SpreadsheetError.Code?)])
    func tables(table: Table, expected: SpreadsheetError.Code?) {
        #expect(code { (workbook) throws(SpreadsheetError) in try workbook.add(table) } == expected)
    }

    @Test("A formula over a column of a table escapes the characters that have a meaning there")
    func columnNames() {
        let table = Table(
            name: "T", firstColumn: 2, columns: [Table.Column("[a] # 'b'@", total: .maximum)])
        let cells = table.totalCells(cached: [.integer(7)])
        let formula = "SUBTOTAL(104,T['[a'] '# ''b'''@])"
        #expect(cells == [Cell(.blank), Cell(.formula(formula, cached: .integer(7)))])
    }

    @Test(
        "Defined names",
        arguments: [
            ("Total", nil), ("_total.2", nil), ("Çà", nil), ("\\x", nil), ("R2D2", nil), ("ABCD1", nil),
            ("", .definedName),
            ("A1", .definedName), ("xfd1048576", .definedName), ("R1C1", .definedName), ("r", .definedName),
            ("C", .definedName), ("1a", .definedName), (".a", .definedName), ("a b", .definedName),
            ("a-b", .definedName), (String(repeating: "n", count: 256), .definedName),
        ] as [(String, SpreadsheetError.Code?)])
    func names(name: String, expected: SpreadsheetError.Code?) {
        #expect(
            code { (workbook) throws(SpreadsheetError) in try workbook.define(name, as: "S!$A$1") }
                == expected)
    }

    @Test("A name is taken once for the workbook and once for each sheet")
    func takenNames() {
        let result = code { (workbook) throws(SpreadsheetError) in
            try workbook.define("Total", as: "1")
            try workbook.define("Total", as: "2", isLocal: true)
            try workbook.define("total", as: "3")
        }
        #expect(result == .definedName)
        #expect(
            code { (workbook) throws(SpreadsheetError) in try workbook.define("n", as: "=1") } == .formula)
    }

    @Test("The sizes of images come from their first bytes")
    func images() throws {
        let png = try Image(SmallImages.png)
        #expect([png.width, png.height] == [4, 3] && png.kind == .png)
        let jpeg = try Image(SmallImages.jpeg)
        #expect([jpeg.width, jpeg.height] == [5, 2] && jpeg.kind == .jpeg)
    }

    @Test("What is no image, or a damaged one, is refused", arguments: [0, 1, 2, 3, 4, 5])
    func badImages(index: Int) {
        let bytes =
            [
                [], Array(SmallImages.png.prefix(30)), Array(SmallImages.jpeg.prefix(40)),
                Array("GIF89a, and more".utf8), SmallImages.png.map { $0 == 0x49 ? 0 : $0 },
                [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xD9, 0, 0, 0, 0],
            ][index]
        let error = #expect(throws: SpreadsheetError.self) { try Image(bytes) }
        #expect(error?.code == .image)
    }

    @Test("Places outside the sheet are refused")
    func places() throws {
        let image = try Image(SmallImages.png)
        let chart = Chart(.pie, series: [Chart.Series(values: Chart.Values("S!$A$1:$A$3"))])
        #expect(
            code { (workbook) throws(SpreadsheetError) in
                try workbook.add(image, at: Placement(row: 0, column: 1))
            }
                == .range)
        #expect(
            code { (workbook) throws(SpreadsheetError) in
                try workbook.add(chart, at: Placement(row: 1, column: 1, width: 0))
            } == .layout)
        #expect(
            code { (workbook) throws(SpreadsheetError) in
                try workbook.add(Chart(.pie, series: []), at: Placement(row: 1, column: 1))
            } == .chart)
    }

    @Test("Comments")
    func comments() {
        func code(_ comments: [CellComment]) -> SpreadsheetError.Code? {
            self.code { (workbook) throws(SpreadsheetError) in
                for comment in comments { try workbook.add(comment) }
            }
        }
        #expect(
            code([CellComment(row: 1, column: 1, text: "a"), CellComment(row: 1, column: 2, text: "b")])
                == nil)
        #expect(
            code([CellComment(row: 1, column: 1, text: "a"), CellComment(row: 1, column: 1, text: "b")])
                == .comment)
        #expect(code([CellComment(row: 0, column: 1, text: "a")]) == .range)
        #expect(code([CellComment(row: 1, column: 1, text: "a", width: 1)]) == .layout)
        #expect(
            code([CellComment(row: 1, column: 1, text: String(repeating: "a", count: 32_768))]) == .comment)
    }

    private static let cells = [CellRange(rows: 1...3, columns: 1...1)]

    @Test(
        "Conditional formats",
        arguments: [
            (ConditionalFormat(cells, .cell(.between("1", "2"), DifferentialStyle(isBold: true))), nil),
            (ConditionalFormat([], .duplicates(DifferentialStyle(isBold: true))), .range),
            (ConditionalFormat(cells, .expression("", DifferentialStyle())), .formula),
            (ConditionalFormat(cells, .colorScale([ScalePoint(.minimum, .white)])), .validation),
            (
                ConditionalFormat(cells, .top(1001, isPercent: false, isBottom: false, DifferentialStyle())),
                .validation
            ),
            (
                ConditionalFormat(cells, .duplicates(DifferentialStyle(numberFormat: NumberFormat("")))),
                .style
            ),
        ] as [(ConditionalFormat, SpreadsheetError.Code?)])
    func conditions(format: ConditionalFormat, expected: SpreadsheetError.Code?) {
        #expect(code { (workbook) throws(SpreadsheetError) in try workbook.add(format) } == expected)
    }

    @Test(
        "Data validations",
        arguments: [
            (DataValidation(cells, .list(["a", "b"])), nil), (DataValidation(cells, .list([])), .validation),
            (DataValidation(cells, .list(["a,b"])), .validation),
            (DataValidation(cells, .list([String(repeating: "n", count: 256)])), .validation),
            (DataValidation([], .custom("TRUE")), .range),
            (DataValidation(cells, .custom("=TRUE")), .formula),
            (
                DataValidation(
                    cells, .wholeNumber(.equal("1")),
                    prompt: .init(title: String(repeating: "n", count: 33), text: "")), .validation
            ),
        ] as [(DataValidation, SpreadsheetError.Code?)])
    func validations(validation: DataValidation, expected: SpreadsheetError.Code?) {
        #expect(code { (workbook) throws(SpreadsheetError) in try workbook.add(validation) } == expected)
    }

    @Test("More than 65,530 links on a sheet are refused")
    func links() {
        let result = code { (workbook) throws(SpreadsheetError) in
            var sink = MemorySink()
            try workbook.append(rowCount: 65_531, to: &sink) { index, row in
                row.hyperlink(Hyperlink(.location("A1"), text: "\(index)"))
            }
        }
        #expect(result == .hyperlink)
    }
}
