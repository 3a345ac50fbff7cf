/// Finds the name that a mistyped one most likely meant.
enum NearestName {
    /// The known name with the fewest edits, if it is near enough to be a slip of the fingers.
    static func suggestion(for typed: String, among known: [String]) -> String? {
        let ranked = known.map { (name: $0, edits: edits(from: Array(typed.lowercased()), to: Array($0))) }
        guard let best = ranked.min(by: { ($0.edits, $0.name) < ($1.edits, $1.name) }) else { return nil }
        return best.edits <= max(2, best.name.count / 3) ? best.name : nil
    }

    /// Levenshtein's distance.
    private static func edits(from left: [Character], to right: [Character]) -> Int {
        var previous = Array(0...right.count)
        for (row, character) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                let replaced = previous[column] + (character == other ? 0 : 1)
                current.append(min(replaced, previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[right.count]
    }
}
