import Foundation

/// Files with the expected output of a test, kept in a folder `Golden` beside the test.
///
/// With the environment variable `RECORD_GOLDEN=1` a file that differs is written anew and the test fails
/// all the same: nobody records by accident, and what was recorded shows in the diff.
public struct Golden: Sendable {
    private let folder: URL

    /// The folder `Golden` of a test target.
    ///
    /// - Parameter target: the test target's folder under `Tests`.
    public init(target: String) {
        folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent(target).appendingPathComponent("Golden")
    }

    /// How the bytes differ from the expected file: nil when they are equal.
    ///
    /// - Parameters:
    ///   - bytes: what the test produced.
    ///   - name: the path of the expected file in the folder, for example `csv/rich.csv`.
    public func difference(of bytes: [UInt8], from name: String) -> String? {
        let file = folder.appendingPathComponent(name)
        let expected = (try? Data(contentsOf: file)).map { [UInt8]($0) }
        if expected == bytes { return nil }
        if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" { return record(bytes, in: file) }
        guard let expected else {
            return "Golden/\(name) is not there: run once with RECORD_GOLDEN=1 and read what it wrote."
        }
        return "Golden/\(name), \(Self.firstDifference(expected: expected, actual: bytes))"
    }

    private func record(_ bytes: [UInt8], in file: URL) -> String {
        do {
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(bytes).write(to: file)
        } catch {
            return "\(file.lastPathComponent) could not be recorded: \(error)"
        }
        return "\(file.lastPathComponent) was recorded: read it, then run without RECORD_GOLDEN."
    }

    private static func firstDifference(expected: [UInt8], actual: [UInt8]) -> String {
        let lines = (
            expected.split(separator: 0x0A, omittingEmptySubsequences: false),
            actual.split(separator: 0x0A, omittingEmptySubsequences: false)
        )
        let count = max(lines.0.count, lines.1.count)
        for index in 0..<count {
            let left = index < lines.0.count ? lines.0[index] : nil
            let right = index < lines.1.count ? lines.1[index] : nil
            if left != right {
                return "line \(index + 1): expected \(shown(left)), got \(shown(right))"
            }
        }
        return "no line differs"
    }

    private static func shown(_ line: ArraySlice<UInt8>?) -> String {
        line.map { String(decoding: $0, as: UTF8.self).debugDescription } ?? "no such line"
    }
}
