/// The time of day in a bank's date text.
enum ClockTime {
    /// Hours and minutes of a text such as `2026-01-30T17:04:00.000Z`, or nil when it has none.
    ///
    /// Exact midnight means "date only" (Mono Connect, transactions) and counts as none. No zone is applied.
    static func text(in dateText: String) -> String? {
        var dateText = dateText
        return dateText.withUTF8 { bytes in
            guard bytes.count >= 16, bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
                let hour = number(bytes[11], bytes[12]), hour < 24, bytes[13] == UInt8(ascii: ":"),
                let minute = number(bytes[14], bytes[15]), minute < 60
            else { return nil }
            if hour == 0, minute == 0 {
                // Seconds with a fraction end where the zone begins.
                let seconds = bytes[16...].prefix {
                    isDigit($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".")
                }
                guard seconds.contains(where: { isDigit($0) && $0 != UInt8(ascii: "0") }) else { return nil }
            }
            return String(decoding: bytes[11..<16], as: UTF8.self)
        }
    }

    private static func number(_ tens: UInt8, _ ones: UInt8) -> UInt8? {
        guard isDigit(tens), isDigit(ones) else { return nil }
        return (tens - UInt8(ascii: "0")) * 10 + (ones - UInt8(ascii: "0"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
}
