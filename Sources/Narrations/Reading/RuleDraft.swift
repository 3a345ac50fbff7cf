/// A rule while its lines are read.
struct RuleDraft {
    let name: String
    let line: RuleLine
    let country: NarrationCountry?
    var about = ""
    var direction: NarrationDirection?
    var patterns: [String] = []
    var sequences: [PatternSequence] = []
    var type: (value: OFXTransactionType, line: RuleLine)?
    var channel: NarrationChannel?
    var fee: NarrationFee?
    var kind: NarrationKind?
    var examples: [NarrationExample] = []
    var counterexamples: [NarrationExample] = []
    /// The keywords that were read and that may stand only once.
    var known: Set<String> = []

    func rule(file: String) -> NarrationRule {
        NarrationRule(
            name: name, about: about, country: country, direction: direction, patterns: patterns,
            type: type?.value, channel: channel, fee: fee, kind: kind, examples: examples,
            counterexamples: counterexamples, file: file, line: line.number, sequences: sequences)
    }
}
