/// A sequence whose words are numbers, ready to be held against tokens.
struct CompiledPattern: Sendable {
    enum Element: Sendable {
        case word(Int32)
        case oneOf([Int32])
        case separator
        case dash
        case part(PartName?, PartKind)
    }

    struct Run: Sendable {
        let gap: PatternSequence.Gap
        let elements: [Element]
    }

    let runs: [Run]
    let end: PatternSequence.Gap
    /// The place of the rule among the rules.
    let rule: Int
    let country: NarrationCountry?
    let direction: NarrationDirection?
    /// How specific it can be at most.
    let specificity: Specificity
    /// A bit for each word that must stand in the text.
    let signature: UInt64

    init(
        _ sequence: PatternSequence, of rule: Int, _ source: NarrationRule, _ specificity: Specificity,
        vocabulary: inout Vocabulary
    ) {
        var signature: UInt64 = 0
        runs = sequence.runs.map { run in
            Run(
                gap: run.gap,
                elements: run.elements.map { element in
                    switch element {
                    case .separator: return .separator
                    case .dash: return .dash
                    case .part(let name, let kind): return .part(name, kind)
                    case .word(let word):
                        let number = vocabulary.insert(word)
                        signature |= Self.bit(of: number)
                        return .word(number)
                    case .oneOf(let words): return .oneOf(words.map { vocabulary.insert($0) })
                    }
                })
        }
        end = sequence.end
        self.rule = rule
        self.specificity = specificity
        self.signature = signature
        country = source.country
        direction = source.direction
    }

    /// The bit that stands for a word in a signature.
    static func bit(of word: Int32) -> UInt64 { 1 << UInt64(word & 63) }

    /// What must stand in the text: for each place the words of which it is one.
    var requiredWords: [[Int32]] {
        runs.flatMap(\.elements).compactMap { element in
            switch element {
            case .word(let number): [number]
            case .oneOf(let numbers): numbers
            case .separator, .dash, .part: nil
            }
        }
    }
}
