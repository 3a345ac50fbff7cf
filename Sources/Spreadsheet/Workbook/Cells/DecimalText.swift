/// Significant digits of decimal numbers.
enum DecimalText {
    /// How many digits count, from the first that is not zero to the last.
    static func significantDigits(_ minorUnits: Int64) -> Int {
        var rest = minorUnits.magnitude
        guard rest > 0 else { return 0 }
        while rest % 10 == 0 { rest /= 10 }
        var count = 0
        while rest > 0 {
            rest /= 10
            count += 1
        }
        return count
    }
}
