import ArgumentParser
import Foundation

/// Which configuration file holds.
struct ConfigurationOptions: ParsableArguments {
    @Option(help: "The configuration file.", completion: .file(extensions: ["yml", "yaml"]))
    var configuration: String?

    /// What the file says; nothing where none was named and the usual one does not exist.
    ///
    /// - Throws: `CommandFailure` with status `refused`.
    func file(environment: [String: String] = ProcessInfo.processInfo.environment) throws -> ConfigurationFile
    {
        if let configuration { return try ConfigurationFile.load(path: configuration, isRequired: true) }
        let set = { (name: String) in environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        guard let directory = set("XDG_CONFIG_HOME") ?? set("HOME").map({ $0 + "/.config" }) else {
            return ConfigurationFile()
        }
        return try ConfigurationFile.load(path: directory + "/folio/config.yml", isRequired: false)
    }
}
