public import ByteSinks
public import ReportTemplates
public import StatementModel

/// Writes one of the formats that every copy of Folio carries a template for.
///
/// The template is compiled once, when the first document is written.
public struct BuiltinTemplateWriter: OutputWriter {
    /// The format that it writes.
    public let format: OutputFormat
    /// The template's file name, for example `statement.csv`.
    public let templateName: String
    /// What the run sets.
    public var context = ReportContext.standard

    private let compiled: @Sendable () -> Result<TemplateWriter, WriterError>

    /// The writer of the template.
    ///
    /// - Throws: ``WriterError`` when the copy of Folio is damaged.
    public func writer() throws(WriterError) -> TemplateWriter { try compiled().get().with(context) }

    /// The parts of a report that the template names.
    public var needs: ReportNeeds { (try? writer().needs) ?? .statement }

    /// Renders the report; see ``TemplateWriter/write(_:to:)``.
    public func write(_ report: Report, to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
        try writer().write(report, to: &sink)
    }

    /// Comma-separated values, RFC 4180, one line a transaction.
    public static let csv = BuiltinTemplateWriter(.csv, "statement.csv") { csvTemplate }
    /// Open Financial Exchange 1.0.2 in ASCII.
    public static let ofx = BuiltinTemplateWriter(.ofx, "ofx-102.ofx") { ofxTemplate }
    /// Open Financial Exchange 2.2 in ASCII.
    public static let ofx220 = BuiltinTemplateWriter(.ofx, "ofx-220.ofx") { ofx220Template }
    /// Open Financial Exchange 1.6 in ASCII.
    public static let ofx160 = BuiltinTemplateWriter(.ofx, "ofx-160.ofx") { ofx160Template }
    /// Open Financial Exchange 2.0.3 in ASCII.
    public static let ofx203 = BuiltinTemplateWriter(.ofx, "ofx-203.ofx") { ofx203Template }
    /// Open Financial Exchange 2.1.1 in ASCII.
    public static let ofx211 = BuiltinTemplateWriter(.ofx, "ofx-211.ofx") { ofx211Template }
    /// Open Financial Exchange 1.0.2 in Windows-1252: letters of western Europe stay.
    public static let ofx1252 = BuiltinTemplateWriter(.ofx, "ofx-102-1252.ofx") { ofx1252Template }
    /// Open Financial Exchange 1.0.2 in UTF-8: every character stays, and some readers show wrong letters.
    public static let ofxUTF8 = BuiltinTemplateWriter(.ofx, "ofx-102-utf8.ofx") { ofxUTF8Template }
    /// Open Financial Exchange 2.2 in UTF-8: every character stays, and some readers crash.
    public static let ofx220UTF8 = BuiltinTemplateWriter(.ofx, "ofx-220-utf8.ofx") { ofx220UTF8Template }
    /// A self-contained web page.
    public static let html = BuiltinTemplateWriter(.html, "statement.html") { htmlTemplate }

    private init(
        _ format: OutputFormat, _ templateName: String,
        _ compiled: @escaping @Sendable () -> Result<TemplateWriter, WriterError>
    ) {
        self.format = format
        self.templateName = templateName
        self.compiled = compiled
    }

    private static let csvTemplate = compile("statement.csv", .csv)
    private static let ofxTemplate = compile("ofx-102.ofx", .ofx)
    private static let ofx220Template = compile("ofx-220.ofx", .ofx)
    private static let ofx160Template = compile("ofx-160.ofx", .ofx)
    private static let ofx203Template = compile("ofx-203.ofx", .ofx)
    private static let ofx211Template = compile("ofx-211.ofx", .ofx)
    private static let ofx1252Template = compile("ofx-102-1252.ofx", .ofx)
    private static let ofxUTF8Template = compile("ofx-102-utf8.ofx", .ofx)
    private static let ofx220UTF8Template = compile("ofx-220-utf8.ofx", .ofx)
    private static let htmlTemplate = compile("statement.html", .html)

    private static func compile(_ name: String, _ format: OutputFormat) -> Result<TemplateWriter, WriterError>
    {
        do {
            let library = try TemplateLibrary()
            let template = try library.compile(library.find(name)) { ReportSchema.type(for: $0) }
            return .success(try TemplateWriter(template, format: format))
        } catch let error as WriterError {
            return .failure(error)
        } catch {
            return .failure(.notExpressible("The built-in template '\(name)' does not compile: \(error)"))
        }
    }
}
