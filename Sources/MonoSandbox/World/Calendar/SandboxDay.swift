/// A day of the Gregorian calendar, without a time of day and without a time zone.
package struct SandboxDay: Hashable, Comparable, Sendable {
    package let year: Int
    /// 1 to 12.
    package let month: Int
    /// 1 to the last day of the month.
    package let day: Int

    /// A day, or nil when the calendar has no such day (`30 February`, month 13) or the year is outside
    /// 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        guard day >= 1, day <= SandboxMonth.length(year: year, month: month) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day so many days after 1 January 1970; negative numbers are days before it.
    ///
    /// The arithmetic counts years from March, so that the leap day is the last day of a year
    /// (H. Hinnant, "chrono-compatible low-level date algorithms").
    package init(daysSinceEpoch: Int) {
        let shifted = daysSinceEpoch + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    /// The number of days since 1 January 1970.
    package var daysSinceEpoch: Int {
        let marchYear = month <= 2 ? year - 1 : year
        let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
        let yearOfEra = marchYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The month that holds this day.
    package var calendarMonth: SandboxMonth { SandboxMonth(containing: self) }

    /// 0 for Monday to 6 for Sunday.
    package var weekday: Int {
        let remainder = (daysSinceEpoch + 3) % 7
        return remainder < 0 ? remainder + 7 : remainder
    }

    /// Midnight UTC at the start of this day, in milliseconds since 1 January 1970.
    package var startMilliseconds: Int64 { Int64(daysSinceEpoch) * 86_400_000 }

    /// The day that lies this many days later (earlier for negative numbers).
    package func adding(days: Int) -> SandboxDay {
        SandboxDay(daysSinceEpoch: daysSinceEpoch + days)
    }

    package static func < (left: SandboxDay, right: SandboxDay) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
