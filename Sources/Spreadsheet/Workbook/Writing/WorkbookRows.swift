public import ByteSinks

extension WorkbookWriter {
    /// Appends a row to the open sheet.
    ///
    /// - Parameters:
    ///   - cells: the cells from column A on; none makes an empty row.
    ///   - format: how the row looks; nil for the program's usual way.
    ///   - sink: takes the bytes.
    /// - Throws: ``SpreadsheetError`` as ``append(to:_:)``.
    public mutating func append(
        _ cells: [Cell], format: RowFormat? = nil, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        try prepareRow(to: &sink)
        if let format { encoder.format(format) }
        for cell in cells { encoder.append(cell) }
        try completeRow(to: &sink)
    }

    /// Appends a row to the open sheet whose cells a closure gives one by one, which saves making a list.
    ///
    /// - Parameters:
    ///   - sink: takes the bytes.
    ///   - cells: calls the encoder for each cell from column A on.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/columnLimit``,
    ///   ``SpreadsheetError/Code/textLength``, ``SpreadsheetError/Code/formula``,
    ///   ``SpreadsheetError/Code/numberPrecision``, ``SpreadsheetError/Code/date``,
    ///   ``SpreadsheetError/Code/style``, ``SpreadsheetError/Code/layout``,
    ///   ``SpreadsheetError/Code/hyperlink``, ``SpreadsheetError/Code/sequence`` before the first sheet,
    ///   ``SpreadsheetError/Code/sink`` or ``SpreadsheetError/Code/compression``.
    public mutating func append(
        to sink: inout some ByteSink & ~Copyable, _ cells: (inout RowEncoder) -> Void
    ) throws(SpreadsheetError) {
        try prepareRow(to: &sink)
        cells(&encoder)
        try completeRow(to: &sink)
    }

    /// Appends many rows to the open sheet, made on all cores.
    ///
    /// The closure runs on several threads at the same time and for rows in any order, each once. A shared
    /// text that is met for the first time there is written where it stands, except in the pieces that the
    /// calling thread makes, about every thirtieth, the first among them.
    ///
    /// - Parameters:
    ///   - rowCount: how many rows.
    ///   - sink: takes the bytes.
    ///   - cells: calls the encoder for each cell of the row with an index, from 0, from column A on.
    /// - Throws: ``SpreadsheetError`` as ``append(to:_:)``; an error of a cell may also be thrown by a later
    ///   call, at the latest when the sheet ends.
    public mutating func append(
        rowCount: Int, to sink: inout some ByteSink & ~Copyable,
        _ cells: @escaping @Sendable (Int, inout RowEncoder) -> Void
    ) throws(SpreadsheetError) {
        var index = 0
        while index < rowCount {
            let count = try foreignRowCount(atMost: rowCount - index, to: &sink)
            if count > 0 {
                try appendPiece(of: count, from: index, to: &sink, cells)
                index += count
            } else {
                try prepareRow(to: &sink)
                cells(index, &encoder)
                try completeRow(to: &sink)
                index += 1
            }
        }
    }

    /// Appends many rows to the open sheet, made on all cores.
    ///
    /// - Throws: ``SpreadsheetError`` as ``append(rowCount:to:_:)``.
    public mutating func append(
        rows: [[Cell]], to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        try append(rowCount: rows.count, to: &sink) { index, row in
            for cell in rows[index] { row.append(cell) }
        }
    }

    private mutating func prepareRow(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard let rowCount = open?.rowCount else {
            throw SpreadsheetError(.sequence, "begin a sheet before its rows and ranges.")
        }
        if rowCount >= rowLimit { try continueSheet(to: &sink) }
        encoder.beginRow((open?.rowCount ?? 0) + 1)
    }

    private mutating func completeRow(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        let start = encoder.startOfRow
        encoder.endRow()
        if let failure = encoder.failure { throw failure.located(sheet: open?.layout.name) }
        open?.rowCount += 1
        open?.rowsInPiece += 1
        if let sheet = open, sheet.rowCount <= sheet.headerRowCount {
            open?.headerRows.append(encoder.rows(from: start))
        }
        if encoder.byteCount >= ZipWriter.pieceSize { try writeRows(to: &sink) }
    }

    /// How many rows another thread may make next, after what waits here was written; 0 when this thread
    /// makes the next one, to measure columns, to learn shared texts, or since the rows are few.
    private mutating func foreignRowCount(
        atMost count: Int, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) -> Int {
        guard let sheet = open, !sheet.headIsPending, sheet.bytesPerRow > 0, sheet.foreignPieces < 30,
            sheet.rowCount >= sheet.headerRowCount, sheet.rowCount < rowLimit
        else { return 0 }
        let inPiece = max(1, ZipWriter.pieceSize / sheet.bytesPerRow)
        guard count >= max(1, inPiece / 4) else { return 0 }
        if encoder.byteCount > 0 { try writeRows(to: &sink) }
        // Pieces of about the same size, none of them tiny.
        let pieces = (count + inPiece - 1) / inPiece
        return min((count + pieces - 1) / pieces, rowLimit - sheet.rowCount)
    }

    private mutating func appendPiece(
        of count: Int, from index: Int, to sink: inout some ByteSink & ~Copyable,
        _ cells: @escaping @Sendable (Int, inout RowEncoder) -> Void
    ) throws(SpreadsheetError) {
        guard let sheet = open else { return }
        let notes = PieceNotes()
        let template = encoder.forOtherThread
        let (firstRow, name) = (sheet.rowCount + 1, sheet.layout.name)
        open?.notes.append(notes)
        open?.rowCount += count
        open?.foreignPieces += 1
        try zip.write(to: &sink) { buffer throws(SpreadsheetError) in
            var encoder = template
            _ = encoder.takeRows(leaving: buffer)
            buffer = ByteBuffer()
            for offset in 0..<count {
                encoder.beginRow(firstRow + offset)
                cells(index + offset, &encoder)
                encoder.endRow()
                if let failure = encoder.failure { throw failure.located(sheet: name) }
            }
            notes.set(links: encoder.links, hasFormulas: encoder.hasFormulas)
            buffer = encoder.takeRows()
        }
    }

    /// Writes the rows that wait as a piece, after the sheet's beginning where that is still to be written.
    mutating func writeRows(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard let sheet = open else { return }
        if sheet.rowsInPiece > 0 {
            open?.bytesPerRow = max(1, encoder.byteCount / sheet.rowsInPiece)
        }
        open?.rowsInPiece = 0
        open?.foreignPieces = 0
        open?.links += encoder.takeLinks()
        if sheet.headIsPending {
            var xml = XMLBuffer()
            WorksheetHead(
                sheet: sheet.layout, isSelected: package.isFirstVisible(sheet.position),
                measured: encoder.widths?.pixels ?? []
            ).append(to: &xml)
            encoder.widths = nil
            open?.headIsPending = false
            try zip.write(xml.bytes, to: &sink)
        }
        spare = try zip.write(piece: encoder.takeRows(leaving: spare), to: &sink)
    }

    /// Lets the encoder measure columns if the open sheet wants it.
    mutating func startMeasuring() {
        encoder.widths = open?.measuresColumns == true ? MeasuredWidths(looks: styles.looks) : nil
    }
}
