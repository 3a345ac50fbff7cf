import Foundation
import Logging
import MonoConnect

/// What the options, the environment and the configuration file come to; the first that says it wins.
struct Settings {
    let options: ConnectionOptions
    let environment: [String: String]

    static let keyVariable = "MONO_SECRET_KEY"
    static let baseURLVariable = "MONO_BASE_URL"

    /// A client for these settings.
    ///
    /// - Throws: `CommandFailure` with status `refused`, or `MonoError`.
    func client() throws -> MonoConnect {
        let file = try options.configuration.file(environment: environment)
        var configuration = MonoConnectConfiguration()
        if let text = options.baseURL ?? variable(Self.baseURLVariable) ?? file.baseURL {
            guard let url = URL(string: text), url.host != nil else {
                throw CommandFailure(
                    .refused, "'\(text)' is not a web address such as https://api.withmono.com.")
            }
            configuration.baseURL = url
        }
        if let number = file.requestsPerSecond { configuration.requestsPerSecond = number }
        if let number = file.requestsAtOnce { configuration.requestsAtOnce = number }
        return try MonoConnect(secretKey: secretKey(file), configuration: configuration, logger: logger())
    }

    /// A variable of the environment; one that is set to nothing counts as not set.
    private func variable(_ name: String) -> String? {
        environment[name].flatMap { $0.isEmpty ? nil : $0 }
    }

    private func secretKey(_ file: ConfigurationFile) throws -> SecretKey {
        if let text = variable(Self.keyVariable) {
            return try SecretKey(text)
        }
        guard let path = options.keyFile ?? file.secretKeyFile else {
            throw CommandFailure(
                .refused,
                "No key. Put it into the environment variable \(Self.keyVariable), or into a file and name that "
                    + "with --key-file. 'folio demo' shows everything without one.")
        }
        return try SecretKey(file: NSString(string: path).expandingTildeInPath)
    }

    private func logger() -> Logger? {
        guard options.verbose else { return nil }
        var logger = Logger(label: "folio") { StreamLogHandler.standardError(label: $0) }
        logger.logLevel = .debug
        return logger
    }
}
