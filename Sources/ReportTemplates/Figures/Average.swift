/// Averages in whole minor units, halves rounded away from zero, as banks round.
enum Average {
    /// The quotient; the number of parts is positive.
    static func rounded(_ sum: Int128, by parts: Int128) -> Int128 {
        let half = parts / 2
        return sum < 0 ? (sum - half) / parts : (sum + half) / parts
    }
}
