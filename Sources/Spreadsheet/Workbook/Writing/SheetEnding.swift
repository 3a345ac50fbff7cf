import ByteSinks

extension WorkbookWriter {
    /// Ends the open sheet, if there is one: the rest of its part, and the parts that belong to it.
    mutating func endSheet(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard open != nil else { return }
        try writeRows(to: &sink)
        guard let sheet = open else { return }
        do throws(SpreadsheetError) {
            try gatherNotes(to: &sink)
            try finish(open ?? sheet, to: &sink)
        } catch {
            throw error.located(sheet: error.sheet ?? sheet.layout.name)
        }
        open = nil
    }

    /// Ends the open sheet, which is full, and begins the one that continues it.
    mutating func continueSheet(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard var full = open else { return }
        // The totals of a table stand where its rows end, on the last of the sheets.
        let tables = full.tables.filter {
            $0.table.lastRow == nil && $0.table.headerRow <= full.headerRowCount
        }
        full.tables = full.tables.map { entry in
            var table = entry.table
            if table.lastRow == nil { table.hasTotals = false }
            return (table, entry.name)
        }
        open = full
        try endSheet(to: &sink)

        var layout = full.layout
        layout.name = package.continuedName(of: full.baseName)
        let position = try package.addSheet(layout)
        package.addBuiltinNames(of: layout, position: position)
        var next = OpenSheet(layout: layout, position: position, baseName: full.baseName)
        next.ordinal = full.ordinal + 1
        next.rowCount = full.headerRowCount
        next.headerRows = full.headerRows
        next.merged = full.merged.filter { $0.rows.upperBound <= full.headerRowCount }
        for entry in tables {
            let name = "\(entry.table.name)_\(next.ordinal + 1)"
            try package.names.reserve(name)
            next.tables.append((entry.table, name))
        }
        open = next
        try zip.begin(package.worksheetName(position))
        startMeasuring()
        encoder.append(rows: full.headerRows)
    }

    /// Waits for the pieces that other threads make and takes what they bring besides their bytes.
    private mutating func gatherNotes(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard let notes = open?.notes, !notes.isEmpty else { return }
        try zip.flush(to: &sink)
        for note in notes {
            open?.links += note.links
            package.hasFormulas = package.hasFormulas || note.hasFormulas
        }
        open?.links.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    private mutating func finish(
        _ sheet: OpenSheet, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        guard sheet.links.count <= SheetLimits.hyperlinks else {
            throw SpreadsheetError(
                .hyperlink,
                "a sheet has at most 65,530 links, not \(sheet.links.count). Write the rest as texts.")
        }
        var relationships = PackageRelationships()
        var tail = WorksheetTail(sheet: sheet.layout)
        tail.merged = sheet.merged
        tail.validations = sheet.validations
        for format in sheet.conditionalFormats {
            let style: Int? = if let style = format.style { try styles.register(style) } else { nil }
            tail.conditionalFormats.append((format, style))
        }
        if let filter = sheet.layout.filter {
            let range = CellRange(
                rows: filter.headerRow...max(filter.headerRow, filter.lastRow ?? sheet.rowCount),
                columns: filter.columns)
            tail.filter = range
            package.names.addBuiltin(
                "_FilterDatabase", as: range.reference(in: sheet.layout.name), sheet: sheet.position,
                isHidden: true)
        }
        tail.links = sheet.links.map { placed in
            guard case .url(let url) = placed.link.target else { return (placed, nil) }
            return (placed, relationships.addLink(to: url))
        }
        var tables: [TablePart] = []
        for entry in sheet.tables {
            tables.append(try TablePart(entry.table, named: entry.name, rowCount: sheet.rowCount))
        }
        let number = sheet.position + 1
        if !sheet.drawing.items.isEmpty {
            tail.drawing = relationships.add(
                "drawing", target: "../drawings/drawing\(package.drawingCount + 1).xml")
        }
        if !sheet.comments.isEmpty {
            tail.commentBoxes = relationships.add("vmlDrawing", target: "../drawings/vmlDrawing\(number).vml")
            relationships.add("comments", target: "../comments\(number).xml")
        }
        for index in tables.indices {
            tail.tables.append(
                relationships.add("table", target: "../tables/table\(package.tableCount + index + 1).xml"))
        }
        try end(tail, relationships, number: number, to: &sink)
        try writeTables(tables, to: &sink)
        try writeDrawing(sheet.drawing, to: &sink)
        try writeComments(sheet.comments, number: number, to: &sink)
    }

    private mutating func end(
        _ tail: WorksheetTail, _ relationships: PackageRelationships, number: Int,
        to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        var xml = XMLBuffer()
        tail.append(to: &xml)
        try zip.write(xml.bytes, to: &sink)
        try zip.end(to: &sink)
        if relationships.count > 0 {
            try zip.add(
                "xl/worksheets/_rels/sheet\(number).xml.rels", bytes: relationships.part(), to: &sink)
        }
    }
}
