import Foundation

/// How importers turn bytes into characters.
enum CharacterSets {
    /// Windows-1252 where every byte has a character; nil where one has none, at which strict decoders stop.
    static func windows1252(_ bytes: [UInt8]) -> String? {
        guard !bytes.contains(where: { [0x81, 0x8D, 0x8F, 0x90, 0x9D].contains($0) }) else { return nil }
        return String(data: Data(bytes), encoding: .windowsCP1252)
    }

    /// The header's lines before the first tag.
    static func header(_ bytes: [UInt8]) -> String {
        String(decoding: bytes.prefix { $0 != 0x3C }, as: UTF8.self)
    }
}
