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
    public var warnings: [TemplateDiagnostic] { cells.warnings }
    /// Which fields of which kinds of records the template names.
    public var usage: FieldUsage { cells.usage }

    let parts: TemplateParts
    let cells: CellTemplate
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
        do {
            cells = try CellTemplate(
                parts.worksheets.map(\.engineSheet), fileName: fileName, schema: schema,
                requirements: requirements, loader: loader)
        } catch {
            throw WorkbookTemplateError(error)
        }
        try LayoutCheck(parts: parts, loops: cells.loops).run()
        self.parts = parts
        read = ReadColumns(parts, charts: try parts.chartFormulas())
    }

    /// Fills the workbook for a record.
    ///
    /// Pure: the bytes follow from the template and the record alone. The template runs twice, rows stream in
    /// the second run; memory grows by four bytes a row, and by nine for each column that formulas read.
    ///
    /// - Throws: ``WorkbookTemplateError``; the sink then holds an incomplete file.
    public func render(
        _ record: any TemplateRecord, to sink: inout some ByteSink & ~Copyable
    ) throws(WorkbookTemplateError) {
        var measure = MeasuringReceiver(parts, loops: cells.loops, read: read)
        do {
            try cells.run(record, to: &measure)
        } catch {
            throw measure.failure ?? WorkbookTemplateError(error)
        }
        try WorkbookRendering(cells: cells, plan: OutputPlan(parts, images: measure.images)).run(
            record, to: &sink)
    }
}
