import SpreadsheetFormulas
import Testing

@testable import WorkbookTemplates

/// What stands around rows, over a sheet whose rows 3 and 4 repeat, row 2 being the loop's tag and row 5 its end.
@Suite("Growth")
struct GrowthTests {
    private static func growth(rounds: Int) throws -> SheetGrowth {
        var builder = try RowMapBuilder(loops: [3...4])
        var image = SheetImage(template: 0, copy: 0, name: "S", lastTaggedRow: 5)
        builder.place(1)
        image.sources.append(1...1)
        for _ in 0..<rounds {
            builder.beginIteration(ofLoop: 0)
            builder.place(3...4)
            builder.endIteration()
            image.sources.append(3...4)
        }
        image.rows = builder.finish(lastTemplateRow: 5)
        let map = WorkbookMap(sheets: [
            WorkbookMap.Sheet(template: "S", copies: [SheetCopy(name: "S", rows: image.rows)])
        ])
        return SheetGrowth(template: "S", image: image, map: map, part: "xl/worksheets/sheet1.xml")
    }

    /// No frame for a picture of the data stands on the sheet.
    private static func noPicture(_ place: Int) -> SheetGrowth.Embedded {
        SheetGrowth.Embedded(relationship: "", width: 1, height: 1)
    }

    private static func element(_ text: String) throws -> XMLElement {
        try XMLReader.read(Array(text.utf8), part: "test.xml", limits: WorkbookLimits())
    }

    private static func text(_ element: XMLElement) -> String {
        var bytes: [UInt8] = []
        bytes.append(element)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func sheet(_ children: String, rounds: Int) throws -> String {
        let root = try Self.element("<worksheet>\(children)</worksheet>")
        return String(Self.text(try Self.growth(rounds: rounds).worksheet(root)).dropFirst(11).dropLast(12))
    }

    @Test(
        "Elements of a sheet with three rounds",
        arguments: [
            ("<dimension ref=\"A1:D7\"/>", "<dimension ref=\"A1:D9\"/>"),
            ("<autoFilter ref=\"A1:D5\"/>", "<autoFilter ref=\"A1:D7\"/>"),
            (
                "<mergeCells count=\"1\"><mergeCell ref=\"A3:B4\"/></mergeCells>",
                "<mergeCells count=\"3\"><mergeCell ref=\"A2:B3\"/><mergeCell ref=\"A4:B5\"/><mergeCell ref=\"A6:B7\"/></mergeCells>"
            ),
            (
                "<mergeCells><mergeCell ref=\"A1:A6\"/><mergeCell ref=\"C2:D2\"/></mergeCells>",
                "<mergeCells><mergeCell ref=\"A1:A8\"/></mergeCells>"
            ),
            (
                "<conditionalFormatting sqref=\"A2:D5\"><cfRule><formula>$D2&gt;$D$6</formula></cfRule></conditionalFormatting>",
                "<conditionalFormatting sqref=\"A2:D7\"><cfRule><formula>$D2&gt;$D$8</formula></cfRule></conditionalFormatting>"
            ),
            (
                "<conditionalFormatting sqref=\"C:C\"><cfRule><formula>C1&gt;0</formula></cfRule></conditionalFormatting>",
                "<conditionalFormatting sqref=\"C:C\"><cfRule><formula>C1&gt;0</formula></cfRule></conditionalFormatting>"
            ),
            ("<conditionalFormatting sqref=\"A2\"><cfRule/></conditionalFormatting>", ""),
            (
                "<dataValidations count=\"2\"><dataValidation sqref=\"A5\"/><dataValidation sqref=\"A6 B3\"/></dataValidations>",
                "<dataValidations count=\"1\"><dataValidation sqref=\"A8 B2 B4 B6\"/></dataValidations>"
            ),
            (
                "<hyperlinks><hyperlink ref=\"A6\" location=\"S!B6\"/></hyperlinks>",
                "<hyperlinks><hyperlink ref=\"A8\" location=\"S!B8\"/></hyperlinks>"
            ),
            (
                "<rowBreaks count=\"2\" manualBreakCount=\"2\"><brk id=\"4\" man=\"1\"/><brk id=\"6\" man=\"1\"/></rowBreaks>",
                "<rowBreaks count=\"4\" manualBreakCount=\"4\"><brk id=\"3\" man=\"1\"/><brk id=\"5\" man=\"1\"/><brk id=\"7\" man=\"1\"/><brk id=\"8\" man=\"1\"/></rowBreaks>"
            ),
            (
                "<sheetViews><sheetView><pane ySplit=\"2\" topLeftCell=\"A3\" state=\"frozen\"/></sheetView></sheetViews>",
                "<sheetViews><sheetView><pane ySplit=\"1\" topLeftCell=\"A2\" state=\"frozen\"/></sheetView></sheetViews>"
            ),
            (
                "<protectedRanges><protectedRange sqref=\"A6\" name=\"x\"/></protectedRanges>",
                "<protectedRanges><protectedRange sqref=\"A8\" name=\"x\"/></protectedRanges>"
            ),
            ("<pageSetup orientation=\"landscape\"/>", "<pageSetup orientation=\"landscape\"/>"),
        ])
    func elements(before: String, after: String) throws {
        #expect(try sheet(before, rounds: 3) == after)
    }

    @Test("Without a round what stood on the rows alone is gone")
    func noRound() throws {
        #expect(
            try sheet("<mergeCells count=\"1\"><mergeCell ref=\"A3:B4\"/></mergeCells>", rounds: 0).isEmpty)
        #expect(try sheet("<autoFilter ref=\"A1:D5\"/>", rounds: 0) == "<autoFilter ref=\"A1:D1\"/>")
        #expect(
            try sheet("<dataValidations><dataValidation sqref=\"A3\"/></dataValidations>", rounds: 0).isEmpty)
    }

    private static func anchor(_ row: Int, _ content: String) -> String {
        "<wsDr><twoCellAnchor><from><row>\(row)</row></from><to><row>\(row + 4)</row></to>\(content)"
            + "</twoCellAnchor></wsDr>"
    }

    @Test("Images in repeated rows repeat with ids of their own; below them they move")
    func images() throws {
        let growth = try Self.growth(rounds: 2)
        let picture = "<pic><cNvPr id=\"7\"/></pic>"
        let inside = Self.text(try growth.drawing(Self.element(Self.anchor(2, picture)), Self.noPicture))
        #expect(inside.contains("<from><row>1</row></from><to><row>5</row></to><pic><cNvPr id=\"7\"/>"))
        #expect(inside.contains("<from><row>3</row></from><to><row>7</row></to><pic><cNvPr id=\"8\"/>"))
        let below = Self.text(try growth.drawing(Self.element(Self.anchor(9, picture)), Self.noPicture))
        #expect(below.contains("<from><row>9</row></from><to><row>13</row></to>"))
        let onTag = Self.text(try growth.drawing(Self.element(Self.anchor(4, picture)), Self.noPicture))
        #expect(onTag.contains("<from><row>5</row></from>"))
    }

    @Test("Anchors within a choice move too")
    func choice() throws {
        let text =
            "<wsDr><AlternateContent><Choice>\(Self.anchor(9, "").dropFirst(6).dropLast(7))"
            + "</Choice></AlternateContent></wsDr>"
        let moved = Self.text(try Self.growth(rounds: 3).drawing(Self.element(text), Self.noPicture))
        #expect(moved.contains("<from><row>11</row></from><to><row>15</row></to>"))
    }

    @Test("Newer charts follow their cells and forget values of others")
    func extendedChart() throws {
        let root = try Self.element(
            "<chartSpace><numDim type=\"val\"><f>S!$B$3</f><lvl ptCount=\"1\"/></numDim>"
                + "<strDim><f>S!$A$1</f><lvl ptCount=\"1\"/></strDim></chartSpace>")
        let chart = Self.text(try ChartGrowth.extended(root, Self.growth(rounds: 1)))
        #expect(chart.contains("<f>S!$B$2</f></numDim>"))
        #expect(chart.contains("<f>S!$A$1</f><lvl ptCount=\"1\"/></strDim>"))
    }

    @Test("A chart in repeated rows is refused")
    func chart() throws {
        let root = try Self.element(Self.anchor(2, "<graphicFrame/>"))
        #expect {
            _ = try Self.growth(rounds: 2).drawing(root, Self.noPicture)
        } throws: { error in
            (error as? WorkbookTemplateError)?.code == .layout
        }
    }
}
