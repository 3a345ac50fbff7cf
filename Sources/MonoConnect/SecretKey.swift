import Foundation
import StatementModel

/// The secret key of an app at Mono; it cannot print itself.
///
/// Belongs on a server or in a back office, never in an app that customers install.
public struct SecretKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let value: Sensitive<String>

    /// Takes a key such as `test_sk_…` or `live_sk_…`; blanks around it are removed.
    ///
    /// - Throws: ``MonoError`` with code ``MonoError/Code/invalidKey`` for an empty key, one with characters
    ///   that no header can carry, or a public key.
    public init(_ text: String) throws(MonoError) {
        let key = text.trimmingCharacters(in: .whitespacesAndNewlines)
        guard !key.isEmpty, key.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            throw MonoError(
                .invalidKey, operation: "read the key",
                remedy: "The secret key is empty or holds blanks. Copy it again from Mono's dashboard.")
        }
        guard !key.contains("_pk_") else {
            throw MonoError(
                .invalidKey, operation: "read the key",
                remedy: "This is a public key. Use the secret key (test_sk_… or live_sk_…).")
        }
        value = Sensitive(key)
    }

    /// Reads the key from the first line of a file that only its owner can read.
    ///
    /// - Throws: ``MonoError`` with code ``MonoError/Code/invalidKey`` when the file cannot be read, others
    ///   may read it too, or it holds no key.
    public init(file path: String) throws(MonoError) {
        let operation = "read the key file"
        let longestFile = 64 << 10
        var status = stat()
        guard let file = FileHandle(forReadingAtPath: path), fstat(file.fileDescriptor, &status) == 0,
            let data = try? file.read(upToCount: longestFile)
        else {
            throw MonoError(
                .invalidKey, operation: operation,
                remedy: "The file '\(path)' cannot be read. Check its name and its permissions.")
        }
        // Of the open file: a symbolic link has a mode of its own that says nothing.
        guard status.st_mode & 0o077 == 0 else {
            throw MonoError(
                .invalidKey, operation: operation,
                remedy: "Others than its owner may read the file '\(path)'. Run: chmod 600 '\(path)'")
        }
        let firstLine = String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline).first ?? ""
        try self.init(String(firstLine))
    }

    /// The key itself, for the header that carries it.
    var exposed: String { value.exposed }

    /// Whether the key selects Mono's sandbox (`test_sk_…`).
    public var isTest: Bool { exposed.hasPrefix("test_") }
    /// Whether the key selects real accounts (`live_sk_…`).
    public var isLive: Bool { exposed.hasPrefix("live_") }

    /// A fixed text in place of the key.
    public var description: String { "(hidden key)" }
    /// A fixed text in place of the key.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}
