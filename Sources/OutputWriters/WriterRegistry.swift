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

    /// The writer of that name: a registered one, else a program on the path.
    ///
    /// A registered writer comes first, so no program can take the place of a built-in format.
    ///
    /// - Parameters:
    ///   - name: the format; letter case does not matter.
    ///   - programs: where to look for programs.
    ///   - options: settings for the program.
    ///   - timeLimit: how long the program has for one document.
    /// - Throws: ``WriterLookupError``, which names the formats that there are.
    public func resolve(
        _ name: String, programs: WriterPrograms, options: [WriterOption] = [],
        timeLimit: Duration = ProgramWriter.defaultTimeLimit
    ) throws(WriterLookupError) -> any OutputWriter {
        let format = OutputFormat(name)
        if let writer = writer(for: format) { return writer }
        guard let program = try programs.program(for: format.name) else {
            let known = Set(formats + programs.all().map(\.format)).map(\.name).sorted()
            throw .unknown(name: format.name, known: known)
        }
        return ProgramWriter(
            program, options: options, timeLimit: timeLimit, environment: programs.environment)
    }

    /// All formats, in the order of their names.
    public var formats: [OutputFormat] {
        writers.keys.sorted { $0.name < $1.name }
    }
}
