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
        let days = daysBefore(year: year) + daysBefore(month: month, year: year) + day
        let start = daysBefore(year: 1900)
        let elapsed = days - start
        return elapsed < 60 ? elapsed : elapsed + 1
    }

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

    private static func daysBefore(year: Int) -> Int {
        let past = year - 1
        return past * 365 + past / 4 - past / 100 + past / 400
    }

    private static func daysBefore(month: Int, year: Int) -> Int {
        (1..<month).reduce(0) { $0 + daysInMonth($1, year: year) }
    }
}
