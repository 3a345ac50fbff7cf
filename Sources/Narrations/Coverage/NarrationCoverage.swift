/// How many narrations a set of rules reads, and by which rules.
public struct NarrationCoverage: Sendable {
    private let rules: NarrationRules
    /// How many narrations were read or not.
    public private(set) var count = 0
    /// How many no rule read.
    public private(set) var unknownCount = 0
    private var uses: [String: Int] = [:]
    private var shapes: [String: Int] = [:]

    /// Starts with no narration.
    public init(_ rules: NarrationRules) {
        self.rules = rules
    }

    /// Reads a narration and counts it.
    public mutating func add(
        _ text: String, country: NarrationCountry?, direction: NarrationDirection?
    ) {
        count += 1
        if let analysis = rules.analysis(of: text, country: country, direction: direction) {
            uses[analysis.rule.name, default: 0] += 1
        } else {
            unknownCount += 1
            shapes[NarrationShape.masked(text, knownTo: rules), default: 0] += 1
        }
    }

    /// How many narrations each rule read, the most first, equal ones by name.
    public var byRule: [(name: String, count: Int)] { Self.ordered(uses) }

    /// The masked shapes that no rule read, the most frequent first, equal ones by text.
    public var unknownShapes: [(shape: String, count: Int)] {
        Self.ordered(shapes).map { (shape: $0.name, count: $0.count) }
    }

    private static func ordered(_ counts: [String: Int]) -> [(name: String, count: Int)] {
        counts.sorted {
            $0.value != $1.value
                ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
        }.map { (name: $0.key, count: $0.value) }
    }
}
