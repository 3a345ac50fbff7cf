public import ByteSinks
public import TemplateEngine
import WorkbookTemplates

/// A template file that was compiled: its text, the name of the files that it makes, and what must hold.
public struct CompiledTemplate: Sendable {
    /// The file.
    public let file: TemplateFile
    /// The compiled text or workbook.
    let body: Body
    /// The compiled template of the file's name; nil when the front matter gives none.
    public let fileName: Template?
    /// What the run sets, for the records that the template reads.
    public var context = ReportContext.standard
    /// Which fields the text, the file's name and the requirements name.
    public let usage: FieldUsage

    /// The place in the schema of the list whose rows are counted for numbered parts; nil where it has none.
    let rowSlot: Int?
    /// The place in the schema of the options that a run sets; nil where the template declares none.
    let optionSlot: Int?

    /// What is rendered.
    enum Body: Sendable {
        case text(Template)
        case workbook(WorkbookTemplate)

        var usage: FieldUsage {
            switch self {
            case .text(let template): template.usage
            case .workbook(let template): template.usage
            }
        }

        var warnings: [TemplateDiagnostic] {
            switch self {
            case .text(let template): template.warnings
            case .workbook(let template): template.warnings
            }
        }
    }

    /// What the front matter says.
    public var settings: TemplateSettings { file.settings }
    /// Things worth a second look.
    public let warnings: [TemplateDiagnostic]

    /// The template's name: its file's name without directory and extension.
    public var baseName: String { TemplateFileName(file.name).base }

    /// The parts of a report that the file's name is made of; the account alone where there is none.
    public var fileNameNeeds: ReportNeeds {
        fileName.map { ReportNeeds(usage: $0.usage, kind: settings.report) } ?? .account
    }

    /// What happened while a document was written.
    public struct Summary: Hashable, Sendable {
        /// What the format left out or changed.
        public let rendering: RenderSummary
        /// What the encoding changed.
        public let encoding: EncodingSummary
    }

    /// Writes a document: a workbook, or byte-order mark, text, encoding.
    ///
    /// - Throws: ``RenderError``; the sink then holds an incomplete document, or nothing where an option that
    ///   the template demands is not set.
    @discardableResult
    public func render<Sink: ByteSink & ~Copyable>(
        _ record: any TemplateRecord, to sink: inout Sink
    ) throws(RenderError) -> Summary {
        try render(record, isRowByRow: false, to: &sink)
    }

    /// The same, with the sink told at each row where it matters (`Template.renderRowByRow`).
    @discardableResult
    func render<Sink: ByteSink & ~Copyable>(
        _ record: any TemplateRecord, isRowByRow: Bool, to sink: inout Sink
    ) throws(RenderError) -> Summary {
        let record = try withOptions(record)
        switch body {
        case .text(let template): return try render(template, record, isRowByRow, to: &sink)
        case .workbook(let template):
            do {
                try template.render(record, to: &sink)
            } catch {
                throw .data(error.description)
            }
            return Summary(rendering: RenderSummary(), encoding: EncodingSummary())
        }
    }

    private func render<Sink: ByteSink & ~Copyable>(
        _ template: Template, _ record: any TemplateRecord, _ isRowByRow: Bool, to sink: inout Sink
    ) throws(RenderError) -> Summary {
        if settings.encoding == .utf8 {
            if settings.hasByteOrderMark {
                do { try sink.write([0xEF, 0xBB, 0xBF]) } catch { throw .sink(error) }
            }
            return Summary(
                rendering: try template.render(record, isRowByRow, to: &sink), encoding: EncodingSummary())
        }
        let encoder = TextEncoder(
            encoding: settings.encoding, format: settings.format, delimiter: settings.delimiter.byte,
            guardsFormulas: settings.guardsFormulas)
        let (rendering, encoding) = try EncodingSink.with(encoder, to: &sink) {
            (encodingSink: inout EncodingSink<Sink>) throws(RenderError) -> RenderSummary in
            try template.render(record, isRowByRow, to: &encodingSink)
        }
        return Summary(rendering: rendering, encoding: encoding)
    }

    /// The name of a record's file without its extension, safe whatever the data say.
    ///
    /// - Returns: nil when the front matter gives no name, or nothing of it is left; then the usual name of
    ///   bank, account number and period is right.
    /// - Throws: ``RenderError`` when the name cannot be computed from the data.
    public func fileStem(for record: any TemplateRecord) throws(RenderError) -> String? {
        guard let fileName else { return nil }
        var sink = MemorySink()
        try fileName.render(try withOptions(record), to: &sink)
        return SafeFileName.stem(String(decoding: sink.bytes, as: UTF8.self))
    }
}

extension Template {
    fileprivate func render(
        _ record: any TemplateRecord, _ isRowByRow: Bool, to sink: inout some ByteSink & ~Copyable
    ) throws(RenderError) -> RenderSummary {
        isRowByRow ? try renderRowByRow(record, to: &sink) : try render(record, to: &sink)
    }
}

extension TemplateFile {
    /// Compiles the text, the file's name and the requirements.
    ///
    /// - Parameters:
    ///   - schema: the kind of record that the template is about.
    ///   - loader: finds the files that the text includes.
    /// - Throws: ``TemplateError`` with everything that is wrong, the front matter first.
    public func compile(
        schema: RecordType, loader: TemplateLoader = .none
    ) throws(TemplateError) -> CompiledTemplate {
        let schema = try RecordWithOptions.type(schema, settings.optionDeclarations)
        var frontMatter = FrontMatterCompilation(schema: schema)
        let requirements = frontMatter.requirements(settings.requirements)
        let name = settings.fileName.flatMap { frontMatter.fileName($0, requirements) }
        frontMatter.problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        do {
            let compiled = try compiledBody(schema, requirements, loader)
            if frontMatter.problems.isEmpty {
                var usage = frontMatter.usage
                usage.fields.formUnion(compiled.usage.fields)
                return CompiledTemplate(
                    file: self, body: compiled, fileName: name, usage: usage,
                    rowSlot: schema.slot(of: CompiledTemplate.rowList(of: settings.report)),
                    optionSlot: settings.optionDeclarations.isEmpty
                        ? nil : schema.slot(of: RecordWithOptions.fieldName),
                    warnings: compiled.warnings)
            }
        } catch {
            frontMatter.problems += error.diagnostics
        }
        throw TemplateError(diagnostics: frontMatter.problems)
    }

    private func compiledBody(
        _ schema: RecordType, _ requirements: [TemplateRequirement], _ loader: TemplateLoader
    ) throws(TemplateError) -> CompiledTemplate.Body {
        guard settings.isWorkbook else {
            return .text(
                try Template(
                    body, schema: schema, options: settings.options, requirements: requirements,
                    loader: loader))
        }
        do {
            return .workbook(
                try WorkbookTemplate(
                    body.bytes, fileName: name, schema: schema, requirements: requirements, loader: loader))
        } catch {
            let problems = error.diagnostics
            throw TemplateError(
                diagnostics: problems.isEmpty
                    ? [TemplateDiagnostic(file: name, message: error.description)] : problems)
        }
    }
}
