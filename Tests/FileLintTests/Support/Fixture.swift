import FileLint
import Foundation
import Testing

/// A file of `Fixtures`.
///
/// Its name is that of the rule it breaks, and behind a `@` that of the target it is for.
struct Fixture: Sendable, CustomTestStringConvertible {
    let folder: String
    let name: String

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Fixtures")

    /// All files of a folder, in the order of their names.
    static func all(in folder: String) -> [Fixture] {
        let names = try? FileManager.default.contentsOfDirectory(
            atPath: root.appendingPathComponent(folder).path)
        return (names ?? []).sorted().map { Fixture(folder: folder, name: $0) }
    }

    var stem: Substring { name[..<(name.lastIndex(of: ".") ?? name.endIndex)] }
    var rule: String { String(stem.split(separator: "@")[0]) }
    var targetName: String? { stem.contains("@") ? stem.split(separator: "@").last.map(String.init) : nil }
    var testDescription: String { "\(folder)/\(name)" }

    func bytes() throws -> [UInt8] {
        [UInt8](try Data(contentsOf: Self.root.appendingPathComponent(folder).appendingPathComponent(name)))
    }

    func report() throws -> LintReport {
        Linter.check(try bytes(), name: name, target: targetName.flatMap { CSVTarget.named($0) })
    }
}
