/// A date of OFX: `YYYYMMDD`, then perhaps hours to milliseconds and a zone (OFX 1.6, 3.2.8.2).
struct OFXDate {
    /// As a number, YYYYMMDD.
    let day: Int
    /// Minutes of UTC from the beginning of the day; nil where there is no time.
    ///
    /// Below zero or above a day where
    /// the zone moves it.
    let minuteOfDay: Int?
    let hasZone: Bool
    /// Whether the time as written is 00:00:00.
    let isMidnight: Bool

    init?(_ bytes: [UInt8]) {
        let digits = bytes.prefix { (0x30...0x39).contains($0) }
        guard digits.count >= 8 else { return nil }
        func number(_ range: Range<Int>) -> Int {
            range.reduce(0) { $0 * 10 + ($1 < digits.count ? Int(digits[$1] - 0x30) : 0) }
        }
        day = number(0..<8)
        guard digits.count >= 12 else {
            (minuteOfDay, hasZone, isMidnight) = (nil, false, false)
            return
        }
        let zone = bytes.firstIndex(of: 0x5B).map { Self.minutes(of: bytes[($0 + 1)...]) }
        hasZone = zone != nil
        let minute = number(8..<10) * 60 + number(10..<12)
        isMidnight = minute == 0 && number(12..<14) == 0
        minuteOfDay = minute - (zone ?? 0)
    }

    /// The offset in brackets: `-5:EST`, `+5.30`, `1`.
    private static func minutes(of text: ArraySlice<UInt8>) -> Int {
        let number = text.prefix { $0 != 0x3A && $0 != 0x5D }
        let isNegative = number.first == 0x2D
        let parts = number.split { $0 == 0x2E }.map { part in
            part.filter { (0x30...0x39).contains($0) }.prefix(2).reduce(0) { $0 * 10 + Int($1 - 0x30) }
        }
        let minutes = (parts.first ?? 0) * 60 + (parts.count > 1 ? parts[1] : 0)
        return isNegative ? -minutes : minutes
    }

    /// In which zones the instant lies on another day than the one written.
    var shift: String {
        guard let minuteOfDay else { return "" }
        let east = (1440 - minuteOfDay + 59) / 60
        let west = minuteOfDay / 60 + 1
        if east <= 0 { return "the instant is the next day in GMT already" }
        if minuteOfDay < 0 { return "the instant is the day before in GMT" }
        return east <= 14
            ? "the instant is the next day from UTC+\(east) on"
            : "the instant is the day before from UTC-\(west) on"
    }
}
