import ByteSinks

/// The parts that belong to a sheet.
extension WorkbookWriter {
    mutating func writeTables(
        _ tables: [TablePart], to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        for table in tables {
            package.tableCount += 1
            let id = package.tableCount
            try add("xl/tables/table\(id).xml", .table, table.part(id: id), to: &sink)
        }
    }

    mutating func writeDrawing(
        _ drawing: Drawing, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        guard !drawing.items.isEmpty else { return }
        package.drawingCount += 1
        let name = "drawing\(package.drawingCount).xml"
        var relationships = PackageRelationships()
        for entry in drawing.items {
            switch entry.item {
            case .image(let image, _):
                let file = try write(image, to: &sink)
                relationships.add("image", target: "../media/\(file)")
            case .chart(let chart):
                package.chartCount += 1
                let file = "chart\(package.chartCount).xml"
                try add("xl/charts/\(file)", .chart, ChartPart(chart: chart).part(), to: &sink)
                relationships.add("chart", target: "../charts/\(file)")
            }
        }
        try add("xl/drawings/\(name)", .drawing, drawing.part(), to: &sink)
        try zip.add("xl/drawings/_rels/\(name).rels", bytes: relationships.part(), to: &sink)
    }

    mutating func writeComments(
        _ comments: [CellComment], number: Int, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        guard !comments.isEmpty else { return }
        let parts = CommentParts(comments)
        try add("xl/comments\(number).xml", .comments, parts.texts(), to: &sink)
        package.contentTypes.add(
            extension: "vml", "application/vnd.openxmlformats-officedocument.vmlDrawing")
        try zip.add(
            "xl/drawings/vmlDrawing\(number).vml", bytes: parts.boxes(sheetNumber: number), to: &sink)
    }

    /// Writes an image unless it is there; answers the name of its file.
    private mutating func write(
        _ image: Image, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) -> String {
        let isNew = package.images.index(of: image) == nil
        let file = "image\(package.images.add(image) + 1).\(image.kind.rawValue)"
        if isNew {
            package.contentTypes.add(extension: image.kind.rawValue, "image/\(image.kind.rawValue)")
            try zip.addStored("xl/media/\(file)", bytes: image.bytes, to: &sink)
        }
        return file
    }
}
