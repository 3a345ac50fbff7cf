import Foundation

/// Results for programs: JSON with sorted keys, so that the same data give the same bytes.
enum JSONOutput {
    /// Prints one value, indented.
    static func print(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try Console.print(String(decoding: encoder.encode(value), as: UTF8.self))
    }
}
