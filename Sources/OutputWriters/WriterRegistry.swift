/// The writers that can be asked for by name.
public struct WriterRegistry: Sendable {
    private var writers: [OutputFormat: any OutputWriter] = [:]

    /// Creates an empty registry; ``standard`` holds the built-in writers.
    public init() {}

    /// Adds a writer; one of the same format is replaced.
    public mutating func register(_ writer: any OutputWriter) {
        writers[writer.format] = writer
    }

    /// The writer of a format, or nil when there is none.
    public func writer(for format: OutputFormat) -> (any OutputWriter)? {
        writers[format]
    }

    /// All formats, in the order of their names.
    public var formats: [OutputFormat] {
        writers.keys.sorted { $0.name < $1.name }
    }
}
