/// All patterns of some rules, found by the words that they must have.
///
/// A class, so that an analysis can point at its rule without a copy. Nothing in it changes.
final class RuleIndex: Sendable {
    let rules: [NarrationRule]
    let vocabulary: Vocabulary
    /// The most specific first.
    private let patterns: [CompiledPattern]
    /// For each word of the vocabulary the patterns that are looked up by it, the most specific first.
    private let patternsOfWord: [[Int]]

    /// Compiles rules; those of an earlier layer win over those of a later one.
    init(_ layers: [[NarrationRule]]) {
        rules = layers.flatMap { $0 }
        var vocabulary = Vocabulary()
        var patterns: [CompiledPattern] = []
        var number = 0
        for (layer, rules) in layers.enumerated() {
            for rule in rules {
                for sequence in rule.sequences {
                    let specificity = Specificity(sequence, layer: layer, of: rule, order: patterns.count)
                    patterns.append(
                        CompiledPattern(sequence, of: number, rule, specificity, vocabulary: &vocabulary))
                }
                number += 1
            }
        }
        patterns.sort { $0.specificity > $1.specificity }
        patternsOfWord = Self.lookup(patterns, words: vocabulary)
        self.patterns = patterns
        self.vocabulary = vocabulary
    }

    /// Files each pattern under its rarest word, or under all of a place where one of several stands.
    private static func lookup(_ patterns: [CompiledPattern], words: Vocabulary) -> [[Int]] {
        var uses = Array(repeating: 0, count: words.count)
        for pattern in patterns {
            for word in Set(pattern.requiredWords.joined()) { uses[Int(word)] += 1 }
        }
        var result = Array(repeating: [Int](), count: words.count)
        for (place, pattern) in patterns.enumerated() {
            // The first of equally rare ones: the order of the words is the file's, so the index is the same
            // in each run.
            let rarest = pattern.requiredWords.min { left, right in
                left.reduce(0) { $0 + uses[Int($1)] } < right.reduce(0) { $0 + uses[Int($1)] }
            }
            for word in Set(rarest ?? []) { result[Int(word)].append(place) }
        }
        return result
    }

    /// The most specific pattern that fits, and the values of its parts.
    func match(
        _ bytes: [UInt8], country: NarrationCountry?, direction: NarrationDirection?
    ) -> (rule: Int, parts: [NarrationPart])? {
        var tokens = NarrationScanner.tokens(of: bytes)
        var signature: UInt64 = 0
        for index in tokens.indices where !tokens[index].isSeparator {
            let word = vocabulary.number(of: tokens[index], in: bytes)
            tokens[index].word = word
            if word >= 0 { signature |= CompiledPattern.bit(of: word) }
        }
        guard signature != 0 else { return nil }
        let matcher = PatternMatcher(tokens: tokens, bytes: bytes)
        var best: (specificity: Specificity, rule: Int, parts: [NarrationPart])?
        var seen: Set<Int32> = []
        for token in tokens where token.word >= 0 {
            // Longer texts than a bank's name the same word again and again.
            if tokens.count > 64, !seen.insert(token.word).inserted { continue }
            for place in patternsOfWord[Int(token.word)] {
                let pattern = patterns[place]
                // The most specific come first: what could not win ends the search.
                if let best, pattern.specificity < best.specificity { break }
                guard pattern.signature & ~signature == 0, pattern.fits(country, direction),
                    let match = matcher.match(pattern)
                else { continue }
                var specificity = pattern.specificity
                specificity.writtenLength = match.writtenLength
                if let known = best, specificity < known.specificity { continue }
                best = (specificity, pattern.rule, match.parts)
            }
        }
        return best.map { ($0.rule, $0.parts) }
    }
}

extension RuleIndex {
    /// A text in which only the words of the rules can be read.
    func masked(_ bytes: [UInt8]) -> String {
        var words: [String] = []
        for token in NarrationScanner.tokens(of: bytes) {
            if token.isSeparator {
                words.append("/")
            } else if token.digits > 0 {
                words.append(token.letters > 0 ? "A99" : "999")
            } else if vocabulary.number(of: token, in: bytes) >= 0 {
                words.append(
                    String(decoding: bytes[token.start..<token.end].map(ByteClass.upperCased), as: UTF8.self))
            } else if words.last != "Aaa" {
                words.append("Aaa")
            }
        }
        return String(words.joined(separator: " ").prefix(80))
    }
}

extension CompiledPattern {
    /// Whether the rule is about lines of such a country and direction; what is unknown rules nothing out.
    func fits(_ country: NarrationCountry?, _ direction: NarrationDirection?) -> Bool {
        if let own = self.country, let country, own != country { return false }
        if let own = self.direction, let direction, own != direction { return false }
        return true
    }
}
