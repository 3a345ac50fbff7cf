import ArgumentParser
import OutputWriters
import ReportTemplates

/// Options of single formats.
struct WriterOptions: ParsableArguments {
    /// The OFX versions by the names that people use.
    enum OFXVersionName: String, ExpressibleByArgument, CaseIterable {
        case v102 = "1.0.2"
        case v160 = "1.6"
        case v203 = "2.0.3"
        case v211 = "2.1.1"
        case v220 = "2.2"

        /// What writes the version.
        var writer: BuiltinTemplateWriter {
            switch self {
            case .v102: .ofx
            case .v160: .ofx160
            case .v203: .ofx203
            case .v211: .ofx211
            case .v220: .ofx220
            }
        }
    }

    @Option(help: "The OFX version; every importer takes 1.0.2.")
    var ofxVersion: OFXVersionName = .v102

    @OptionGroup var programs: WriterProgramOptions

    /// The built-in writers, set as the options say.
    func registry(in context: ReportContext) -> WriterRegistry {
        var registry = WriterRegistry.standard(in: context)
        var ofx = ofxVersion.writer
        ofx.context = context
        registry.register(ofx)
        return registry
    }

    /// The formats of a list such as `csv, parquet`, with the writers of all of them.
    ///
    /// - Throws: `ValidationError` for a format that there is not, and for options that no format takes.
    func selection(_ list: String, in context: ReportContext) throws -> FormatSelection {
        let names = list.split(separator: ",").map { $0.trimmingPrefix { $0 == " " }.description }
        guard !names.isEmpty else { throw ValidationError("Name at least one format.") }
        var writers = registry(in: context)
        var takesOptions = false
        for name in names where writers.writer(for: OutputFormat(name)) == nil {
            writers.register(try programs.writer(name, in: writers))
            takesOptions = true
        }
        if !takesOptions, !programs.options.isEmpty {
            throw ValidationError("--writer-option is for formats that are programs, and none is asked for.")
        }
        return FormatSelection(formats: names.map { OutputFormat($0) }, writers: writers)
    }
}

/// The formats that a command writes.
struct FormatSelection {
    let formats: [OutputFormat]
    /// All built-in writers, and the programs among ``formats``.
    let writers: WriterRegistry
}
