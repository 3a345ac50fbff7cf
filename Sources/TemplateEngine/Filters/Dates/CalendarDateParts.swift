import StatementModel

extension CalendarDate {
    /// The day of the week as ISO 8601 counts: 1 is Monday, 7 Sunday.
    var weekday: Int {
        // 1 January 1970 was a Thursday.
        let remainder = (daysSince1970 + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// The day of the year, 1 to 366.
    var dayOfYear: Int {
        (1..<month).reduce(day) { $0 + Self.days(inMonth: $1, of: year) }
    }

    /// The quarter, 1 to 4.
    var quarter: Int { (month + 2) / 3 }

    /// The week of ISO 8601 and the year that it belongs to: that of the week's Thursday.
    ///
    /// The year is 0 to 9999: 1 January of year 1 is a Monday, so that no week before it is needed, and the
    /// last days of 9999 belong to its own week 52.
    var week: (year: Int, number: Int) {
        let dayOfThursday = dayOfYear - weekday + 4
        if dayOfThursday < 1 {
            let before = Self.daysInYear(year - 1)
            return (year - 1, (dayOfThursday + before - 1) / 7 + 1)
        }
        let length = Self.daysInYear(year)
        if dayOfThursday > length { return (year + 1, 1) }
        return (year, (dayOfThursday - 1) / 7 + 1)
    }

    /// The same day so many months later; the month's last day where it has fewer days.
    ///
    /// - Throws: ``CalendarError/outOfRange`` outside the years 1 to 9999.
    func adding(months: Int) throws(CalendarError) -> CalendarDate {
        let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, (12..<120_000).contains(total) else { throw .outOfRange }
        let (year, month) = (total / 12, total % 12 + 1)
        return try CalendarDate(
            year: year, month: month, day: min(day, Self.days(inMonth: month, of: year)))
    }

    /// The fiscal year as the calendar year in which it ends, and its quarter from 1 to 4.
    ///
    /// - Parameter start: the month in which fiscal years begin, 1 to 12.
    func fiscalYear(startingIn start: Int) -> (year: Int, quarter: Int) {
        let monthsIn = (month - start + 12) % 12
        return (start > 1 && month >= start ? year + 1 : year, monthsIn / 3 + 1)
    }

    private static func daysInYear(_ year: Int) -> Int { 337 + days(inMonth: 2, of: year) }
}
