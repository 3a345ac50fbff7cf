/// The right name for a mistyped one.
enum NearestName {
    /// The known name with the fewest changed letters; nil when none is near.
    static func suggestion(for name: String, among known: [String]) -> String? {
        let distances = known.map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
        guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return nearest.distance <= max(1, name.count / 3) ? nearest.name : nil
    }

    /// How many letters must be put in, taken out or changed (Levenshtein's distance).
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left)
        let right = Array(right)
        var previous = Array(0...right.count)
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                current.append(
                    min(
                        previous[column] + (letter == other ? 0 : 1), previous[column + 1] + 1,
                        current[column] + 1))
            }
            previous = current
        }
        return previous[right.count]
    }
}
