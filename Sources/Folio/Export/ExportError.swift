public import OutputWriters

/// Why an export could not begin.
public enum ExportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// No writer has that name.
    case unknownFormat(OutputFormat, known: [OutputFormat])
    /// A template's `file-name` uses what is known only after the account was fetched.
    case fileNameNeedsMore(template: String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .unknownFormat(let format, let known):
            "There is no format '\(format)'. Known are: \(known.map(\.name).joined(separator: ", "))."
        case .fileNameNeedsMore(let template):
            "The file-name of the template '\(template)' can use the account, the institution, the currency and "
                + "the period: names are given before anything else is fetched."
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
