public import ReportTemplates

extension WriterRegistry {
    /// The built-in writers with their default options.
    public static let standard = standard(in: ReportContext.standard)

    /// The built-in writers with their default options, in a run that sets something.
    public static func standard(in context: ReportContext) -> WriterRegistry {
        var registry = WriterRegistry()
        registry.register(XLSXWriter())
        for var writer in [BuiltinTemplateWriter.csv, .ofx, .html] {
            writer.context = context
            registry.register(writer)
        }
        return registry
    }
}
