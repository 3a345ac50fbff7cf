import Foundation
import MonoSandbox
import Yams

/// The file of `folio sandbox serve --data`.
enum SandboxDataFile {
    /// Reads a file, JSON when its name ends in `.json`, else YAML.
    ///
    /// YAML takes about ten times as long as JSON.
    /// - Throws: `CommandFailure` with status `refused`, naming file, place and remedy.
    static func read(path: String) throws -> SandboxData {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.refused, "The data file '\(path)' cannot be read. Check its name.")
        }
        do {
            if path.lowercased().hasSuffix(".json") { return try SandboxData(json: bytes) }
            guard let text = String(bytes: bytes, encoding: .utf8) else {
                throw CommandFailure(.refused, "\(path): the file is not UTF-8. Save it as UTF-8.")
            }
            return try SandboxData(try YAMLDecoder().decode(SandboxDocument.self, from: text))
        } catch let error as SandboxDataError {
            throw CommandFailure(.refused, "\(path): \(error)")
        } catch let error as DecodingError {
            throw CommandFailure(.refused, "\(path): \(SandboxDataError(error))")
        }
    }
}
