public import ByteSinks

/// Writes a workbook (Office Open XML, `.xlsx`) to a sink, row by row, on all cores.
///
/// ```swift
/// var workbook = try WorkbookWriter()
/// let heading = try workbook.register(CellStyle(font: Font(isBold: true)))
/// let money = try workbook.register(CellStyle(numberFormat: .money))
/// let day = try workbook.register(CellStyle(numberFormat: .isoDate))
/// try workbook.beginSheet(Sheet(name: "Statement", frozenRows: 1), to: &sink)
/// try workbook.append([Cell(.text("Date"), heading), Cell(.text("Amount"), heading)], to: &sink)
/// try workbook.append(rowCount: lines.count, to: &sink) { index, row in
///     row.date(year: lines[index].year, month: lines[index].month, day: lines[index].day, day)
///     row.decimal(lines[index].kobo, fractionDigits: 2, money)
/// }
/// try workbook.finish(to: &sink)
/// ```
///
/// Rows stream: memory does not grow with them, but for the shared texts (bounded), the styles, and what
/// stands beside the cells of the open sheet (links, merged ranges, comments, images, charts). The sink is
/// only appended to, so it may be a pipe or a socket. The same calls give the same bytes, whatever the number
/// of threads.
///
/// One task uses a writer from begin to end; it blocks its thread while it waits for other threads. After an
/// error neither the writer nor what the sink took is of use.
public struct WorkbookWriter: ~Copyable {
    var zip: ZipWriter
    var styles = StyleTable()
    /// The rows that wait until a piece is full.
    var encoder = RowEncoder()
    var package = WorkbookPackage()
    /// The sheet that takes rows.
    var open: OpenSheet?
    /// A buffer to go on with when a piece is full.
    var spare = ByteBuffer()
    let rowLimit: Int
    private let properties: DocumentProperties

    /// Creates a workbook; nothing is written yet.
    ///
    /// - Parameters:
    ///   - properties: what the file says of itself.
    ///   - level: how hard the compressor tries.
    ///   - threadCount: how many threads work, the calling one among them; nil for one a core, at most 12.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/date`` when a moment in the properties
    ///   does not exist, or ``SpreadsheetError/Code/definedName`` when two of them have one name.
    public init(
        properties: DocumentProperties = DocumentProperties(), level: CompressionLevel = .standard,
        threadCount: Int? = nil
    ) throws(SpreadsheetError) {
        try self.init(
            properties: properties, level: level, threadCount: threadCount, rowLimit: SheetLimits.rows)
    }

    /// Creates a workbook whose sheets are shorter than Excel's, for tests of what happens where one ends.
    ///
    /// - Parameter rowLimit: after how many rows a sheet continues on the next.
    package init(
        properties: DocumentProperties = DocumentProperties(), level: CompressionLevel = .standard,
        threadCount: Int? = nil, rowLimit: Int
    ) throws(SpreadsheetError) {
        // A value that cannot be copied may throw only before its first member is set.
        try properties.check()
        self.properties = properties
        self.rowLimit = rowLimit
        zip = ZipWriter(level: level, threadCount: threadCount)
    }

    /// How many rows the open sheet has; 0 before the first sheet.
    public var rowCount: Int { open?.rowCount ?? 0 }

    /// The name of the open sheet, also where it is a continuation; nil before the first sheet.
    public var sheetName: String? { open?.layout.name }

    /// Makes a style known to the workbook, at any time before its first use; a style that is known gets
    /// the identifier that it has.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/style`` when a measure of the style
    ///   is out of bounds.
    public mutating func register(_ style: CellStyle) throws(SpreadsheetError) -> StyleID {
        let id = try styles.register(style)
        while encoder.openings.styleCount < styles.count { encoder.openings.addStyle() }
        if encoder.widths != nil { encoder.widths?.looks = styles.looks }
        return id
    }

    /// Ends the open sheet, if there is one, and begins the next.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/sheetName`` when the name breaks a
    ///   rule or is taken, ``SpreadsheetError/Code/columnLimit``, ``SpreadsheetError/Code/range``,
    ///   ``SpreadsheetError/Code/layout``, ``SpreadsheetError/Code/validation``,
    ///   ``SpreadsheetError/Code/formula`` or ``SpreadsheetError/Code/style`` when its layout breaks one, and
    ///   whatever stands in the way of ending the one before.
    public mutating func beginSheet(
        _ sheet: Sheet, to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        try SheetRules.check(sheet, rowLimit: rowLimit)
        for column in sheet.columns where column.style.index >= styles.count {
            throw RowEncoder.foreignStyle.located(sheet: sheet.name)
        }
        for format in sheet.conditionalFormats {
            if let style = format.style { _ = try styles.register(style) }
        }
        try endSheet(to: &sink)
        if package.sheetCount == 0 { try writePackageStart(to: &sink) }
        let position = try package.addSheet(sheet)
        package.addBuiltinNames(of: sheet, position: position)
        open = OpenSheet(layout: sheet, position: position, baseName: sheet.name)
        try zip.begin(package.worksheetName(position))
        startMeasuring()
    }

    /// Defines a name that formulas can use, for the whole workbook or for the open sheet.
    ///
    /// - Parameters:
    ///   - name: begins with a letter or an underscore; see ``SpreadsheetError/Code/definedName``.
    ///   - content: a formula without its equals sign, for example `'My sheet'!$A$1:$C$3`.
    ///   - isLocal: whether only the formulas of the open sheet know it.
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/definedName`` or
    ///   ``SpreadsheetError/Code/formula``, or ``SpreadsheetError/Code/sequence`` for a local name before the
    ///   first sheet.
    public mutating func define(
        _ name: String, as content: String, isLocal: Bool = false
    ) throws(SpreadsheetError) {
        if isLocal && open == nil {
            throw SpreadsheetError(.sequence, "begin a sheet before its names.")
        }
        try package.names.define(name, as: content, sheet: isLocal ? open?.position : nil)
    }

    /// Ends the last sheet and writes the rest of the package; the sink then holds the whole workbook.
    ///
    /// - Throws: ``SpreadsheetError`` with code ``SpreadsheetError/Code/sheetCount`` when no sheet was begun
    ///   or none is visible, ``SpreadsheetError/Code/sink`` or ``SpreadsheetError/Code/compression``, and
    ///   whatever stands in the way of ending the last sheet.
    public consuming func finish(to sink: inout some ByteSink & ~Copyable) throws(SpreadsheetError) {
        try endSheet(to: &sink)
        guard package.sheets.contains(where: { $0.visibility == .visible }) else {
            throw SpreadsheetError(.sheetCount, "a workbook needs at least one sheet that is visible.")
        }
        let workbook = WorkbookPart(
            sheets: package.sheets, names: package.names,
            hasFormulas: package.hasFormulas || encoder.hasFormulas)
        try add("xl/workbook.xml", .workbook, workbook.part(), to: &sink)
        try zip.add("xl/_rels/workbook.xml.rels", bytes: package.workbookRelationships(), to: &sink)
        try add("xl/theme/theme1.xml", .theme, ThemePart.part(), to: &sink)
        try add("xl/styles.xml", .styles, styles.part(), to: &sink)
        try add("xl/sharedStrings.xml", .sharedStrings, encoder.sharedTexts.part(), to: &sink)
        try zip.add("[Content_Types].xml", bytes: package.contentTypes.part(), to: &sink)
        try zip.finish(to: &sink)
    }

    private mutating func writePackageStart(
        to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        var relationships = PackageRelationships()
        relationships.add("officeDocument", target: "xl/workbook.xml")
        relationships.addCoreProperties(target: "docProps/core.xml")
        relationships.add("extended-properties", target: "docProps/app.xml")
        let parts = PropertiesParts(properties: properties)
        if !properties.custom.isEmpty {
            relationships.add("custom-properties", target: "docProps/custom.xml")
        }
        try zip.add("_rels/.rels", bytes: relationships.part(), to: &sink)
        package.contentTypes.addCoreProperties("docProps/core.xml")
        try zip.add("docProps/core.xml", bytes: parts.core(), to: &sink)
        try add("docProps/app.xml", .extendedProperties, parts.application(), to: &sink)
        if !properties.custom.isEmpty {
            try add("docProps/custom.xml", .customProperties, parts.custom(), to: &sink)
        }
    }

    /// Writes a part and notes its kind.
    mutating func add(
        _ name: String, _ kind: ContentTypes.Kind, _ bytes: [UInt8],
        to sink: inout some ByteSink & ~Copyable
    ) throws(SpreadsheetError) {
        package.contentTypes.add(kind, name)
        try zip.add(name, bytes: bytes, to: &sink)
    }
}
