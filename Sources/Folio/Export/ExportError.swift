public import OutputWriters

/// Why an export could not begin.
public enum ExportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No writer has that name.
    case unknownFormat(OutputFormat, known: [OutputFormat])

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .unknownFormat(let format, let known):
            "There is no format '\(format)'. Known are: \(known.map(\.name).joined(separator: ", "))."
        }
    }
}

extension WriterRegistry {
    /// The writer of a format.
    ///
    /// - Throws: ``ExportError/unknownFormat(_:known:)``.
    func required(_ format: OutputFormat) throws(ExportError) -> any OutputWriter {
        guard let writer = writer(for: format) else { throw .unknownFormat(format, known: formats) }
        return writer
    }
}
