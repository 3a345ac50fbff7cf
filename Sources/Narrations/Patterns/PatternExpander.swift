/// Writes out what is optional and what has alternatives, so that a pattern becomes plain sequences.
enum PatternExpander {
    /// More sequences than this come from one pattern only by mistake.
    static let mostSequences = 256

    /// The sequences, the one with all optional pieces first; no optional pieces and no alternatives of several words in them, and
    /// no text beside another.
    ///
    /// - Throws: `PatternProblem` when there are more than ``mostSequences``.
    static func sequences(of nodes: [PatternNode]) throws(PatternProblem) -> [[PatternNode]] {
        let sequences = try expanded(nodes).map(joined)
        var known: Set<[PatternNode]> = []
        return sequences.filter { known.insert($0).inserted }
    }

    private static func expanded(_ nodes: [PatternNode]) throws(PatternProblem) -> [[PatternNode]] {
        var sequences: [[PatternNode]] = [[]]
        for node in nodes {
            let choices = try choices(of: node)
            sequences = sequences.flatMap { sequence in choices.map { sequence + $0 } }
            guard sequences.count <= mostSequences else {
                throw PatternProblem(
                    at: 0, "the pattern stands for more than \(mostSequences) sequences of words",
                    help: "write several patterns")
            }
        }
        return sequences
    }

    private static func choices(of node: PatternNode) throws(PatternProblem) -> [[PatternNode]] {
        switch node {
        case .text, .part, .anything, .oneOf: return [[node]]
        case .optional(let nodes): return try expanded(nodes) + [[]]
        case .alternatives(let sequences):
            if let words = singleWords(sequences) { return [[.oneOf(words)]] }
            var choices: [[PatternNode]] = []
            // Alternatives never grow together with what stands beside them.
            for sequence in sequences { choices += try expanded([.text(" ")] + sequence + [.text(" ")]) }
            return choices
        }
    }

    /// The words, when each alternative is one word and nothing else: these need no sequences of their own.
    private static func singleWords(_ sequences: [[PatternNode]]) -> [String]? {
        var words: [String] = []
        for sequence in sequences {
            guard sequence.count == 1, case .text(let text) = sequence[0] else { return nil }
            let bytes = Array(text.utf8)
            guard !bytes.contains(where: { ByteClass($0) == .separator }) else { return nil }
            let tokens = NarrationScanner.tokens(of: bytes)
            guard tokens.count == 1 else { return nil }
            words.append(String(decoding: bytes[tokens[0].start..<tokens[0].end], as: UTF8.self))
        }
        return words
    }

    private static func joined(_ nodes: [PatternNode]) -> [PatternNode] {
        var result: [PatternNode] = []
        for node in nodes {
            if case .text(let next) = node, case .text(let text) = result.last {
                result[result.count - 1] = .text(text + next)
            } else {
                result.append(node)
            }
        }
        return result
    }
}
