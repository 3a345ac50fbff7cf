import Foundation
import Yams

/// The user's configuration file, YAML:
///
/// ```yaml
/// base-url: https://api.withmono.com
/// secret-key-file: ~/.config/folio/mono.key
/// requests-per-second: 8
/// requests-at-once: 4
/// ```
///
/// A key that is not known is an error with the nearest right one: a misspelt setting must not be ignored.
struct ConfigurationFile: Equatable {
    var baseURL: String?
    var secretKeyFile: String?
    var requestsPerSecond: Int?
    var requestsAtOnce: Int?

    private static let keys = ["base-url", "secret-key-file", "requests-per-second", "requests-at-once"]

    /// Reads the file at `path`; a file that does not exist is an empty configuration unless it was asked for.
    static func load(path: String, isRequired: Bool) throws -> ConfigurationFile {
        guard let data = FileManager.default.contents(atPath: path) else {
            guard !isRequired, !FileManager.default.fileExists(atPath: path) else {
                throw CommandFailure(.refused, "The configuration file '\(path)' cannot be read.")
            }
            return ConfigurationFile()
        }
        return try ConfigurationFile(yaml: String(decoding: data, as: UTF8.self), path: path)
    }

    /// An empty configuration.
    init() {}

    /// Reads the settings from YAML; `path` is for the error texts.
    init(yaml: String, path: String) throws {
        let root: Any?
        do {
            root = try Yams.load(yaml: yaml)
        } catch {
            throw CommandFailure(.refused, "'\(path)' is not YAML: \(error)")
        }
        guard let root else { return }
        guard let settings = root as? [String: Any] else {
            throw CommandFailure(.refused, "'\(path)' must hold lines such as 'base-url: https://…'.")
        }
        for (key, value) in settings.sorted(by: { $0.key < $1.key }) {
            try set(key, to: value, path: path)
        }
    }

    private mutating func set(_ key: String, to value: Any, path: String) throws {
        switch key {
        case "base-url": baseURL = try Self.text(value, key, path)
        case "secret-key-file": secretKeyFile = try Self.text(value, key, path)
        case "requests-per-second": requestsPerSecond = try Self.count(value, key, path)
        case "requests-at-once": requestsAtOnce = try Self.count(value, key, path)
        case "secret-key":
            throw CommandFailure(
                .refused,
                "'\(path)' must not hold the key itself: put it into a file of its own and name that file in "
                    + "'secret-key-file'.")
        default:
            let hint = NearestName.suggestion(for: key, among: Self.keys).map { " Did you mean '\($0)'?" } ?? ""
            throw CommandFailure(.refused, "'\(path)' has an unknown setting '\(key)'.\(hint)")
        }
    }

    private static func text(_ value: Any, _ key: String, _ path: String) throws -> String {
        guard let text = value as? String, !text.isEmpty else {
            throw CommandFailure(.refused, "'\(path)': '\(key)' must be a text.")
        }
        return text
    }

    private static func count(_ value: Any, _ key: String, _ path: String) throws -> Int {
        guard let number = value as? Int, (1...1000).contains(number) else {
            throw CommandFailure(.refused, "'\(path)': '\(key)' must be a whole number from 1 to 1000.")
        }
        return number
    }
}
