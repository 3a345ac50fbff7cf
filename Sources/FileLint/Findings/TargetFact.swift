/// What a target of the user's choice does about a breach of one of its demands, and how that is known.
struct TargetFact: Sendable {
    let effect: Effect
    let source: RuleSource
}
