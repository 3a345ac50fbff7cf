/// The right name for a mistyped one.
public enum NearestName {
    /// The known name that the fewest slips of the finger lead away from; nil when none is near.
    public static func suggestion(for name: String, among known: [String]) -> String? {
        let distances = known.map { (name: $0, distance: distance(name.lowercased(), $0.lowercased())) }
        guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
        return nearest.distance <= max(1, name.count / 3) ? nearest.name : nil
    }

    /// How many letters must be put in, taken out, changed or swapped with their neighbour (the distance of
    /// Damerau and Levenshtein, in its form without repeated changes of one place).
    static func distance(_ left: String, _ right: String) -> Int {
        let left = Array(left)
        let right = Array(right)
        var rows = [Array(0...right.count)]
        for (row, letter) in left.enumerated() {
            var current = [row + 1]
            for (column, other) in right.enumerated() {
                var best = min(rows[row][column] + (letter == other ? 0 : 1), rows[row][column + 1] + 1)
                best = min(best, current[column] + 1)
                if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
                    best = min(best, rows[row - 1][column - 1] + 1)
                }
                current.append(best)
            }
            rows.append(current)
        }
        return rows[left.count][right.count]
    }
}
