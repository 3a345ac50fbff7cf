extension WriterRegistry {
    /// The built-in writers with their default options.
    public static let standard: WriterRegistry = {
        var registry = WriterRegistry()
        registry.register(CSVWriter())
        registry.register(OFXWriter())
        registry.register(XLSXWriter())
        registry.register(HTMLWriter())
        return registry
    }()
}
