extension WriterRegistry {
    /// The built-in writers with their default options.
    public static let standard: WriterRegistry = {
        var registry = WriterRegistry()
        registry.register(BuiltinTemplateWriter.csv)
        registry.register(BuiltinTemplateWriter.ofx)
        registry.register(XLSXWriter())
        registry.register(BuiltinTemplateWriter.html)
        return registry
    }()
}
