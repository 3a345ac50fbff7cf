import ArgumentParser
import Foundation
import MonoConnect

/// Options that every command with a connection shares.
struct ConnectionOptions: ParsableArguments {
    @Option(help: "The server, if not Mono's: https, or http on this machine (also MONO_BASE_URL).")
    var baseURL: String?

    @Option(help: "A file that holds the secret key; MONO_SECRET_KEY comes first.", completion: .file())
    var keyFile: String?

    @OptionGroup var configuration: ConfigurationOptions

    @Flag(help: "Log each request to standard error, without secrets or customers' data.")
    var verbose = false

    /// The client that these options, the environment and the configuration file describe, in this order.
    func client() throws -> MonoConnect {
        try Settings(options: self, environment: ProcessInfo.processInfo.environment).client()
    }
}

/// Options of commands that answer data.
struct AnswerOptions: ParsableArguments {
    @Flag(help: "Answer JSON, for programs.")
    var json = false
}
