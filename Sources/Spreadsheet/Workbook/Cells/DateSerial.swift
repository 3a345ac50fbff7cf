/// Day numbers of the 1900 date system.
enum DateSerial {
    /// The day number of a date of the Gregorian calendar, 1 for 1900-01-01; nil when the day does not
    /// exist or lies outside 1900-01-01 to 9999-12-31.
    ///
    /// The system counts a 29 February 1900 that never was (ECMA-376 part 1, 18.17.4.1), so dates from
    /// 1 March 1900 on are one greater than the days since.
    static func serial(year: Int, month: Int, day: Int) -> Int? {
        guard (1900...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= daysInMonth(month, year: year)
        else { return nil }
        // Days since 1 March of the year 0, with years that begin in March (Howard Hinnant, "chrono-Compatible
        // Low-Level Date Algorithms", 2013): no table and no loop.
        let march = month > 2 ? (year, month - 3) : (year - 1, month + 9)
        let days =
            march.0 * 365 + march.0 / 4 - march.0 / 100 + march.0 / 400 + (153 * march.1 + 2) / 5 + day - 1
        let elapsed = days - dayBeforeStart
        return elapsed < 60 ? elapsed : elapsed + 1
    }

    /// 1899-12-31, counted in the same way.
    private static let dayBeforeStart = 693_900

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }

    private static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
