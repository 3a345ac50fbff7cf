import Foundation

/// Answers for programs: JSON with sorted members, so that the same data are the same bytes.
enum JSONOutput {
    /// Writes one value to standard output.
    static func print(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Console.print(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}
