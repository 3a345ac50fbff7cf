public import ByteSinks

/// Writes a workbook (Office Open XML, `.xlsx`) to a sink, row by row.
///
/// ```swift
/// var workbook = try WorkbookWriter(sheets: [Sheet(name: "Statement", frozenRows: 1)])
/// let heading = try workbook.register(CellStyle(font: Font(isBold: true)))
/// let money = try workbook.register(CellStyle(numberFormat: .money))
/// let day = try workbook.register(CellStyle(numberFormat: .isoDate))
/// try workbook.beginSheet(to: &sink)
/// try workbook.append([Cell(.text("Date"), heading), Cell(.text("Amount"), heading)], to: &sink)
/// try workbook.append(
///     [Cell(.date(year: 2026, month: 1, day: 31), day),
///      Cell(.decimal(minorUnits: -4217, fractionDigits: 2), money)], to: &sink)
/// try workbook.finish(to: &sink)
/// ```
///
/// The sheets are given in full before the first byte, since the package lists them first. Their rows
/// follow in order and are not kept: memory does not grow with them, but for the shared texts, the merged
/// ranges and the styles. The same calls give the same bytes. One task uses a writer from begin to end.
/// After an error neither the writer nor what the sink took is of use.
public struct WorkbookWriter: ~Copyable {
    private let sheets: [Sheet]
    private let properties: DocumentProperties
    private var zip: ZipWriter
    private var styles = StyleTable()
    private var encoder = CellEncoder()
    /// The rows that wait until compressing them is worth it.
    private var xml = XMLBuffer()
    /// How many sheets were begun; the last of them is open.
    private var begunSheets = 0
    private var merged: [CellRange] = []
    private var filters: [Int: CellRange] = [:]

    /// How many rows the open sheet has; 0 before the first sheet.
    public private(set) var rowCount = 0

    private static let pendingSize = 64 * 1024

    /// Creates a workbook; nothing is written yet.
    ///
    /// - Parameters:
    ///   - sheets: the layouts of all sheets, in the order of their tabs.
    ///   - properties: what the file says of itself.
    ///   - level: how hard the compressor tries.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/sheetCount``,
    ///   ``SpreadsheetError/Code/sheetName``, ``SpreadsheetError/Code/columnLimit``,
    ///   ``SpreadsheetError/Code/range`` or ``SpreadsheetError/Code/layout`` when a sheet breaks a rule,
    ///   ``SpreadsheetError/Code/date`` when the time of creation does not exist, or
    ///   ``SpreadsheetError/Code/compression``.
    public init(
        sheets: [Sheet], properties: DocumentProperties = DocumentProperties(),
        level: CompressionLevel = .standard
    ) throws(SpreadsheetError) {
        self.zip = try Self.checkedArchive(sheets, properties, level)
        self.sheets = sheets
        self.properties = properties
    }

    /// The empty archive of a workbook whose layout is in order.
    ///
    /// A value that cannot be copied may throw at one place only while it is made, hence this function.
    private static func checkedArchive(
        _ sheets: [Sheet], _ properties: DocumentProperties, _ level: CompressionLevel
    ) throws(SpreadsheetError) -> ZipWriter {
        try SheetRules.check(sheets)
        guard properties.created.isValid else {
            throw SpreadsheetError(.date, "the time of creation does not exist or is before 1900.")
        }
        return try ZipWriter(level: level)
    }

    /// Makes a style known to the workbook, at any time before its first use; a style that is known gets
    /// the identifier that it has.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/style`` when a measure of the style
    ///   is out of bounds.
    public mutating func register(_ style: CellStyle) throws(SpreadsheetError) -> StyleID {
        try styles.register(style)
    }

    /// Ends the open sheet, if there is one, and begins the next of the list.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/sequence`` when all were begun,
    ///   ``SpreadsheetError/Code/sink`` or ``SpreadsheetError/Code/compression``.
    public mutating func beginSheet(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard begunSheets < sheets.count else {
            throw SpreadsheetError(.sequence, "all \(sheets.count) sheets were begun already.")
        }
        if begunSheets == 0 {
            try zip.add(
                "[Content_Types].xml", bytes: PackageParts.contentTypes(sheetCount: sheets.count), to: &sink)
            try zip.add("_rels/.rels", bytes: PackageParts.packageRelationships(), to: &sink)
        } else {
            try endSheet(to: &sink)
        }
        begunSheets += 1
        rowCount = 0
        merged = []
        try zip.begin("xl/worksheets/sheet\(begunSheets).xml")
        frame.appendHead(to: &xml)
    }

    /// Appends a row to the open sheet.
    ///
    /// - Parameters:
    ///   - cells: the cells from column A on; none makes an empty row.
    ///   - height: the height in points, 1 to 409; nil lets the program choose.
    ///   - sink: takes the bytes.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/rowLimit``,
    ///   ``SpreadsheetError/Code/columnLimit``, ``SpreadsheetError/Code/textLength``,
    ///   ``SpreadsheetError/Code/formula``, ``SpreadsheetError/Code/numberPrecision``,
    ///   ``SpreadsheetError/Code/date``, ``SpreadsheetError/Code/style``, ``SpreadsheetError/Code/layout``,
    ///   ``SpreadsheetError/Code/sequence`` before the first sheet, ``SpreadsheetError/Code/sink`` or
    ///   ``SpreadsheetError/Code/compression``.
    public mutating func append(
        _ cells: [Cell], height: Int? = nil, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        let name = try openSheetName()
        guard rowCount < SheetLimits.rows else {
            throw SpreadsheetError(
                .rowLimit, "a sheet has at most 1,048,576 rows. Divide the rows among more sheets.",
                sheet: name)
        }
        guard cells.count <= SheetLimits.columns else {
            throw SpreadsheetError(
                .columnLimit, "a sheet has at most 16,384 columns, not \(cells.count).", sheet: name)
        }
        guard (1...409).contains(height ?? 1) else {
            throw SpreadsheetError(.layout, "a row is 1 to 409 points high.", sheet: name)
        }
        rowCount += 1
        do throws(SpreadsheetError) {
            try encoder.append(cells, row: rowCount, height: height, styleCount: styles.count, to: &xml)
        } catch {
            throw error.located(sheet: name)
        }
        if xml.bytes.count >= Self.pendingSize {
            try drain(to: &sink)
        }
    }

    /// Joins the cells of a range of the open sheet; the cell at its upper left shows in all of them.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/range`` when the range is a single
    ///   cell, leaves the sheet or overlaps another merged range, or ``SpreadsheetError/Code/sequence``
    ///   before the first sheet.
    public mutating func merge(_ range: CellRange) throws(SpreadsheetError) {
        let name = try openSheetName()
        guard range.rows.count * range.columns.count > 1, range.isInSheet else {
            throw SpreadsheetError(
                .range, "\(range) is a single cell or leaves the sheet, and cannot be merged.", sheet: name)
        }
        guard !merged.contains(where: range.overlaps) else {
            throw SpreadsheetError(.range, "\(range) overlaps another merged range.", sheet: name)
        }
        merged.append(range)
    }

    /// Ends the last sheet and writes the rest of the package; the sink then holds the whole workbook.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/sequence`` when sheets are missing,
    ///   ``SpreadsheetError/Code/sink`` or ``SpreadsheetError/Code/compression``.
    public consuming func finish(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        guard begunSheets == sheets.count else {
            throw SpreadsheetError(.sequence, "only \(begunSheets) of \(sheets.count) sheets were begun.")
        }
        try endSheet(to: &sink)
        let workbook = WorkbookPart(
            sheets: sheets, filters: filters, hasFormulas: encoder.hasFormulas
        ).part()
        let relationships = PackageParts.workbookRelationships(sheetCount: sheets.count)
        try zip.add("xl/workbook.xml", bytes: workbook, to: &sink)
        try zip.add("xl/_rels/workbook.xml.rels", bytes: relationships, to: &sink)
        try zip.add("xl/theme/theme1.xml", bytes: ThemePart.part(), to: &sink)
        try zip.add("xl/styles.xml", bytes: styles.part(), to: &sink)
        try zip.add("xl/sharedStrings.xml", bytes: encoder.sharedStringsPart(), to: &sink)
        try zip.add("docProps/core.xml", bytes: PropertiesParts.core(properties), to: &sink)
        try zip.add("docProps/app.xml", bytes: PropertiesParts.application(properties), to: &sink)
        try zip.finish(to: &sink)
    }

    private var frame: WorksheetFrame {
        WorksheetFrame(sheet: sheets[begunSheets - 1], isFirst: begunSheets == 1)
    }

    private func openSheetName() throws(SpreadsheetError) -> String {
        guard begunSheets > 0 else {
            throw SpreadsheetError(.sequence, "begin a sheet before its rows and ranges.")
        }
        return sheets[begunSheets - 1].name
    }

    private mutating func endSheet(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        let sheet = sheets[begunSheets - 1]
        if let filter = sheet.filter {
            let last = max(filter.headerRow, filter.lastRow ?? rowCount)
            filters[begunSheets - 1] = CellRange(rows: filter.headerRow...last, columns: filter.columns)
        }
        frame.appendTail(filter: filters[begunSheets - 1], merged: merged, to: &xml)
        try drain(to: &sink)
        try zip.end(to: &sink)
    }

    private mutating func drain(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        try zip.write(xml.bytes, to: &sink)
        xml.removeAll()
    }
}
