/// Ids, codes and tokens that are new at every call and the same in every run with the same seed.
struct IdentifierSource: Sendable {
    private var generator: SeededGenerator

    init(seed: UInt64) {
        generator = SeededGenerator(seed: seed, purpose: .codes)
    }

    mutating func hexadecimal(_ digits: Int) -> String { text(digits, of: "0123456789abcdef") }

    mutating func alphanumeric(_ length: Int) -> String {
        text(length, of: "0123456789abcdefghijklmnopqrstuvwxyz")
    }

    private mutating func text(_ length: Int, of alphabet: StaticString) -> String {
        let letters = Array(alphabet.description)
        return String((0..<length).map { _ in letters[generator.below(letters.count)] })
    }
}
