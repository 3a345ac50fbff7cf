import Foundation
import ReportTemplates
import TemplateEngine
import Yams

/// What the configuration file says; a key that is not known is an error, never overlooked.
struct ConfigurationFile: Equatable {
    var baseURL: String?
    var secretKeyFile: String?
    var requestsPerSecond: Int?
    var requestsAtOnce: Int?
    /// Values of the options of templates.
    var templateOptions: [OptionAssignment] = []
    /// What import ids are made of.
    var importIDs: ImportIDSource?
    /// A file of rules for narrations.
    var narrationRules: String?
    /// The path of the account map.
    var accountMap: String?

    private static let keys = [
        "base-url", "secret-key-file", "requests-per-second", "requests-at-once", "import-ids",
        "narration-rules", "account-map",
        templateOptionsKey,
    ]
    private static let templateOptionsKey = "template-options"

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - path: where it is.
    ///   - isRequired: whether its absence is an error.
    /// - Throws: `CommandFailure` with status `refused`, naming file, line and key.
    static func load(path: String, isRequired: Bool) throws -> ConfigurationFile {
        guard let data = FileManager.default.contents(atPath: path) else {
            guard isRequired || FileManager.default.fileExists(atPath: path) else {
                return ConfigurationFile()
            }
            throw CommandFailure(.refused, "The configuration file '\(path)' cannot be read. Check its name.")
        }
        return try ConfigurationFile(yaml: String(decoding: data, as: UTF8.self), path: path)
    }

    init() {}

    /// Reads the text of a file.
    init(yaml: String, path: String) throws {
        let node: Node?
        do {
            node = try Yams.compose(yaml: yaml)
        } catch {
            throw CommandFailure(
                .refused, "The configuration file '\(path)' is not YAML\(Self.place(of: error)).")
        }
        guard let node else { return }
        guard let mapping = node.mapping else {
            throw CommandFailure(.refused, "\(path): write lines of the form 'requests-per-second: 10'.")
        }
        for (key, value) in mapping {
            let place = "\(path):\(key.mark?.line ?? 1)"
            if key.string == Self.templateOptionsKey {
                templateOptions += try Self.assignments(value, path, place)
                continue
            }
            guard let name = key.string, let text = value.scalar?.string else {
                throw CommandFailure(.refused, "\(place): write lines of the form 'requests-per-second: 10'.")
            }
            try set(name, text, place)
        }
    }

    /// Where and what, without the lines that Yams quotes: somebody may have put a key into them.
    private static func place(of error: any Error) -> String {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            ": line \(mark.line), column \(mark.column), \(problem)"
        case .reader(let problem, _, _, _): ": \(problem)"
        case .duplicatedKeysInMapping: ": a key stands there twice"
        default: ""
        }
    }

    private mutating func set(_ name: String, _ text: String, _ place: String) throws {
        switch name {
        case "base-url": baseURL = text
        case "secret-key-file": secretKeyFile = text
        case "requests-per-second": requestsPerSecond = try Self.number(text, name, place)
        case "requests-at-once": requestsAtOnce = try Self.number(text, name, place)
        case "account-map": accountMap = text
        case "import-ids":
            guard let source = ImportIDSource(rawValue: text) else {
                throw CommandFailure(.refused, "\(place): 'import-ids' must be provider or content.")
            }
            importIDs = source
        case "narration-rules": narrationRules = text
        case "secret-key":
            throw CommandFailure(
                .refused,
                "\(place): keys do not belong here. Put the key into a file and name it: secret-key-file.")
        default:
            let hint =
                NearestName.suggestion(for: name, among: Self.keys).map { " Did you mean '\($0)'?" } ?? ""
            throw CommandFailure(
                .refused,
                "\(place): unknown key '\(name)'. Known are \(Self.keys.joined(separator: ", ")).\(hint)")
        }
    }

    /// `TEMPLATE:` with lines `NAME: VALUE` below it.
    private static func assignments(
        _ node: Node, _ path: String, _ place: String
    ) throws -> [OptionAssignment] {
        let form = "write below 'template-options:' lines 'TEMPLATE:' and below each lines 'NAME: VALUE'."
        guard let templates = node.mapping else { throw CommandFailure(.refused, "\(place): \(form)") }
        return try templates.flatMap { template, options in
            guard let name = template.scalar?.string, let options = options.mapping else {
                throw CommandFailure(.refused, "\(path):\(template.mark?.line ?? 1): \(form)")
            }
            return try options.map { option, value in
                let place = "\(path):\(option.mark?.line ?? 1)"
                guard let option = option.scalar?.string, let value = value.scalar?.string else {
                    throw CommandFailure(.refused, "\(place): \(form)")
                }
                return OptionAssignment(
                    template: name, name: option, value: value, source: .configuration(place: place))
            }
        }
    }

    private static func number(_ text: String, _ name: String, _ place: String) throws -> Int {
        guard let number = Int(text), (1...10_000).contains(number) else {
            throw CommandFailure(.refused, "\(place): '\(name)' must be a whole number from 1 to 10000.")
        }
        return number
    }
}
