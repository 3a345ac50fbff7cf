import ArgumentParser
import OutputWriters

/// Options of single formats.
struct WriterOptions: ParsableArguments {
    /// The OFX versions by the names that people use.
    enum OFXVersionName: String, ExpressibleByArgument, CaseIterable {
        case v102 = "1.0.2"
        case v220 = "2.2"
    }

    @Option(help: "The OFX version; every importer takes 1.0.2.")
    var ofxVersion: OFXVersionName = .v102

    /// The built-in writers, set as the options say.
    var registry: WriterRegistry {
        var registry = WriterRegistry.standard
        registry.register(ofxVersion == .v102 ? BuiltinTemplateWriter.ofx : .ofx220)
        return registry
    }
}
