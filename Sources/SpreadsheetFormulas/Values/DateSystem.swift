/// How a workbook counts days.
public enum DateSystem: Sendable, Hashable {
    /// Day 1 is 1 January 1900, and 1900 is taken for a leap year: day 60 is 29 February 1900, which never was.
    /// Source: ECMA-376 Part 1, 18.17.4.1.
    case since1900
    /// Day 0 is 1 January 1904. A workbook says so with `date1904`.
    case since1904

    /// The last day that Excel knows, 31 December 9999.
    var lastSerial: Int { self == .since1900 ? 2_958_465 : 2_957_003 }

    /// The day's number; nil before the first and after the last day of the system.
    public func serial(year: Int, month: Int, day: Int) -> Int? {
        if self == .since1900, year == 1900, month == 2, day == 29 { return 60 }
        let days = CivilDay.number(year: year, month: month, day: day)
        let serial: Int
        switch self {
        case .since1900: serial = days < -25_508 ? days + 25_568 : days + 25_569
        case .since1904: serial = days + 24_107
        }
        return (0...lastSerial).contains(serial) ? serial : nil
    }

    /// The date of a day's number; nil outside of the system.
    ///
    /// Day 0 of the 1900 system is 0 January 1900.
    public func date(serial: Int) -> (year: Int, month: Int, day: Int)? {
        guard (0...lastSerial).contains(serial) else { return nil }
        switch self {
        case .since1900:
            if serial == 0 { return (1900, 1, 0) }
            if serial == 60 { return (1900, 2, 29) }
            return CivilDay.date(serial < 60 ? serial - 25_568 : serial - 25_569)
        case .since1904: return CivilDay.date(serial - 24_107)
        }
    }

    /// 0 for Sunday to 6 for Saturday, as Excel counts: in the 1900 system the days before March 1900 are one
    /// off, since day 60 never was.
    func weekday(serial: Int) -> Int {
        (serial + (self == .since1900 ? 6 : 5)) % 7
    }
}

/// Days since 1 January 1970 in the Gregorian calendar.
///
/// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
enum CivilDay {
    /// A month or day outside of its range carries over.
    static func number(year: Int, month: Int, day: Int) -> Int {
        let months = year * 12 + month - 1
        let (year, month) = (months.floored(by: 12), months - months.floored(by: 12) * 12 + 1)
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted.floored(by: 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    static func date(_ number: Int) -> (year: Int, month: Int, day: Int) {
        let days = number + 719_468
        let era = days.floored(by: 146_097)
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    static func length(year: Int, month: Int) -> Int {
        number(year: year, month: month + 1, day: 1) - number(year: year, month: month, day: 1)
    }
}
