/// The time of day in a bank's date text.
enum ClockTime {
    /// Hours and minutes of a text such as `2026-01-30T17:04:00.000Z`, or nil when it has none.
    ///
    /// Exact midnight means "date only" (Mono Connect, transactions) and counts as none. No zone is applied.
    static func text(in dateText: String) -> String? {
        let bytes = dateText.utf8.dropFirst(10)
        guard let separator = bytes.first, separator == UInt8(ascii: "T") || separator == UInt8(ascii: " "),
            let hour = number(bytes.dropFirst(1)), hour < 24,
            bytes.dropFirst(3).first == UInt8(ascii: ":"),
            let minute = number(bytes.dropFirst(4)), minute < 60
        else { return nil }
        let rest = bytes.dropFirst(6).prefix { isPartOfSeconds($0) }
        let hasSeconds = rest.contains { (UInt8(ascii: "1")...UInt8(ascii: "9")).contains($0) }
        if hour == 0, minute == 0, !hasSeconds { return nil }
        return String(Substring(bytes.dropFirst(1).prefix(5)))
    }

    private static func number(_ bytes: Substring.UTF8View) -> UInt8? {
        guard let tens = digit(bytes.first), let ones = digit(bytes.dropFirst().first) else { return nil }
        return tens * 10 + ones
    }

    private static func digit(_ byte: UInt8?) -> UInt8? {
        guard let byte, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return byte - UInt8(ascii: "0")
    }

    /// Seconds with a fraction end where the zone begins.
    private static func isPartOfSeconds(_ byte: UInt8) -> Bool {
        digit(byte) != nil || byte == UInt8(ascii: ":") || byte == UInt8(ascii: ".")
    }
}
