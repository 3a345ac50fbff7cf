import TestSupport

/// Random texts made of the characters that break files.
struct HostileText {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// Up to 40 characters.
    mutating func next() -> String {
        var scalars = String.UnicodeScalarView()
        for _ in 0..<Int.random(in: 0...40, using: &generator) {
            scalars.append(Self.alphabet.randomElement(using: &generator) ?? "x")
        }
        return String(scalars)
    }

    /// What of a text a person can read: no blanks and none of the forbidden characters.
    static func readable(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.filter { $0 != " " && !forbidden.contains($0) }))
    }

    /// What may stand in no document: controls, line ends, directional controls, non-characters.
    static let forbidden: Set<Unicode.Scalar> = {
        var values = Array(0...0x1F) + Array(0x7F...0x9F) as [UInt32]
        values += [0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF, 0x1FFFF, 0xFDD0]
        values += Array(0x202A...0x202E) + Array(0x2066...0x2069)
        return Set(values.compactMap(Unicode.Scalar.init))
    }()

    private static let alphabet: [Unicode.Scalar] =
        Array(" =+-@\"',;|<>&#/\\]abcXYZ019éßŁ₦₵€–“”🙂東م".unicodeScalars) + forbidden.sorted()
}
