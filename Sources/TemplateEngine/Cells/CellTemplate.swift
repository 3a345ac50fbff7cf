/// The cells of a workbook as a compiled template: the same language, checked against the same schema.
///
/// A cell whose whole text is one `{{ expression }}` gives the value with its type; any other cell gives text.
/// Tags that are begun in one cell and ended in another go around rows: those at the beginning of a cell stand
/// in front of its row, those at its end behind it. A row of nothing but tags leaves nothing behind.
///
/// A value like ``Template``: ready to run any number of times, from any task.
public struct CellTemplate: Sendable {
    /// Things worth a second look.
    public let warnings: [TemplateDiagnostic]
    /// Which fields of which kinds of records the template names.
    public let usage: FieldUsage
    /// For each sheet the loops over its rows, outer ones before those in them: the rows of the template that
    /// they repeat.
    public let loops: [[ClosedRange<Int>]]

    /// Tells of a sheet's place from 0, a row and a column whether the cell there is wanted; of pictures, whose
    /// row is 0, by ``TemplatePicture/column``.
    public typealias CellChoice = (_ sheet: Int, _ row: Int, _ column: Int) -> Bool

    let program: Program

    /// Compiles the cells of a workbook.
    ///
    /// - Parameters:
    ///   - sheets: the sheets in the order of their tabs.
    ///   - fileName: the workbook's name in error texts, which also tell sheet and cell.
    ///   - schema: the kind of record whose fields the outermost names are.
    ///   - requirements: what must hold before anything is put out.
    ///   - loader: finds the files that `import` names.
    ///   - isWanted: which cells are put out; those that only print and are not wanted are left out, which
    ///     saves the time for them. Rows and rounds of loops are the same with all of them and with none.
    /// - Throws: ``TemplateError`` with everything that is wrong.
    public init(
        _ sheets: [TemplateSheet], fileName: String, schema: RecordType,
        requirements: [TemplateRequirement] = [], loader: TemplateLoader = .none,
        isWanted: @escaping CellChoice = { _, _, _ in true }
    ) throws(TemplateError) {
        let script = try CellScript(sheets, fileName: fileName, isWanted: isWanted)
        let result = try Compiler.compile(
            script.source, schema: schema, options: TemplateOptions(format: .text),
            requirements: requirements,
            loader: loader, hasCells: true)
        program = result.program
        warnings = result.warnings
        usage = result.usage
        loops = script.loops
    }

    /// Puts out the sheets, rows and cells for a record.
    ///
    /// Pure: what is put out follows from the template and the record alone, so that a second run gives the
    /// same. Memory does not grow with the rows of a list that the template walks in its own order.
    ///
    /// - Throws: ``RenderError``; an error of the receiver as ``RenderError/data(_:)`` with its description.
    public func run(
        _ record: any TemplateRecord, to receiver: inout some CellReceiver
    ) throws(RenderError) {
        try Renderer.run(program, record, to: &receiver)
    }
}
