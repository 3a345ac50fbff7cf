public import ByteSinks
public import TemplateEngine

/// A workbook drawn in Excel or LibreOffice as a compiled template: checked against a schema, ready to be filled
/// any number of times, from any task.
///
/// Cells hold `{{ expressions }}`; rows between `{% for %}` and `{% endfor %}` repeat. What spans the repeated
/// rows grows with them, what stands below moves, formulas carry their values, and everything else of the file
/// is kept as it is, part by part.
///
/// ```swift
/// let template = try WorkbookTemplate(bytes, fileName: "statement.xlsx", schema: kind.type)
/// try template.render(kind.record(statement), to: &sink)
/// ```
public struct WorkbookTemplate: Sendable {
    /// Things worth a second look.
    public let warnings: [TemplateDiagnostic]
    /// Which fields of which kinds of records the template names.
    public let usage: FieldUsage

    let parts: TemplateParts
    let cells: CellTemplate
    /// The same without the cells that nothing reads, for the first run.
    let readCells: CellTemplate
    let read: ReadColumns

    /// Reads and compiles a workbook.
    ///
    /// Takes time and memory in proportion to the unpacked workbook, within ``WorkbookLimits``.
    ///
    /// - Parameters:
    ///   - bytes: the content of the `.xlsx` file.
    ///   - fileName: the name in error texts.
    ///   - schema: the kind of record whose fields the outermost names are.
    ///   - requirements: what must hold before anything is put out.
    ///   - loader: finds the files that `import` names.
    ///   - limits: how much the file may ask for.
    /// - Throws: ``WorkbookTemplateError``; one of code ``WorkbookTemplateError/Code/template`` tells everything
    ///   that is wrong with tags and expressions.
    public init(
        _ bytes: [UInt8], fileName: String, schema: RecordType, requirements: [TemplateRequirement] = [],
        loader: TemplateLoader = .none, limits: WorkbookLimits = WorkbookLimits()
    ) throws(WorkbookTemplateError) {
        let parts = try TemplateParts(OfficePackage(bytes, limits: limits))
        let sheets = parts.worksheets.map(\.engineSheet)
        do {
            let all = try CellTemplate(
                sheets, fileName: fileName, schema: schema, requirements: requirements, loader: loader)
            (warnings, usage) = (all.warnings, all.usage)
            let hasPictures = parts.worksheets.contains { !$0.frames.isEmpty }
            // Pictures are read in the first run, for where they go in the drawings.
            cells =
                hasPictures
                ? try CellTemplate(
                    sheets, fileName: fileName, schema: schema, requirements: requirements, loader: loader
                ) { $2 < TemplatePicture.firstColumn } : all
            let loops = cells.loops
            try LayoutCheck(parts: parts, loops: loops).run()
            let read = ReadColumns(parts, loops: loops, charts: try parts.chartFormulas())
            readCells = try CellTemplate(
                sheets, fileName: fileName, schema: schema, requirements: requirements, loader: loader
            ) { sheet, row, column in
                column >= TemplatePicture.firstColumn || read.contains(column, of: sheet)
                    || !loops[sheet].contains { $0.contains(row) }
            }
            self.read = read
        } catch let error as TemplateError {
            throw WorkbookTemplateError(error)
        } catch let error as WorkbookTemplateError {
            throw error
        } catch {
            throw WorkbookTemplateError(.template, "", "\(error)")
        }
        self.parts = parts
    }

    /// Fills the workbook for a record.
    ///
    /// Pure: the bytes follow from the template and the record alone. The template runs twice: first for where
    /// rows go and for what formulas read, then for the rows themselves, which stream. Totals over whole columns
    /// need no memory; a column whose single values formulas or charts read takes nine bytes a row.
    ///
    /// - Parameters:
    ///   - record: the data.
    ///   - sink: takes the file.
    ///   - pictures: whole files of PNG or JPEG by the names that the data may give in place of pictures.
    /// - Throws: ``WorkbookTemplateError``; the sink then holds an incomplete file.
    public func render(
        _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable,
        pictures: [String: [UInt8]] = [:]
    ) throws(WorkbookTemplateError) {
        try render(record, to: &sink, pictures: pictures, threadCount: nil)
    }

    /// - Parameter threadCount: how many threads compress; nil for one a core. The bytes are the same.
    func render(
        _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable,
        pictures: [String: [UInt8]] = [:], threadCount: Int?
    ) throws(WorkbookTemplateError) {
        var read = read
        var plan = try plan(record, read, pictures)
        // Totals over a part of a column's rows: its single values are needed after all.
        while read.keep(plan.values.missingColumns) { plan = try self.plan(record, read, pictures) }
        try WorkbookRendering(cells: cells, plan: plan, threadCount: threadCount).run(record, to: &sink)
    }

    private func plan(
        _ record: any TemplateRecord, _ read: ReadColumns, _ pictures: [String: [UInt8]]
    ) throws(WorkbookTemplateError) -> OutputPlan {
        var measure = MeasuringReceiver(
            parts, loops: cells.loops, read: read,
            pictures: DataPictures(named: pictures, limits: parts.package.limits))
        do {
            try readCells.run(record, to: &measure)
        } catch {
            throw measure.failure ?? WorkbookTemplateError(error)
        }
        let plan = try OutputPlan(parts, images: measure.images, pictures: measure.pictures.pictures)
        plan.values.computeSingles(outside: cells.loops)
        return plan
    }
}
