package import StatementModel

/// Days and periods in English words, in a form that no country reads otherwise.
package enum DateWords {
    /// The month's whole name.
    package static func month(of date: CalendarDate) -> String {
        monthNames[date.month - 1]
    }

    /// A month with its year, for example `October 2026`.
    package static func monthAndYear(of date: CalendarDate) -> String {
        "\(month(of: date)) \(date.year)"
    }

    /// A day, for example `1 October 2026`.
    package static func day(_ date: CalendarDate) -> String {
        "\(date.day) \(month(of: date)) \(date.year)"
    }

    /// A period: `October 2026`, or `1 October 2026 to 15 October 2026`.
    package static func period(_ period: Period) -> String {
        if period.isCalendarMonth { return monthAndYear(of: period.first) }
        return "\(day(period.first)) to \(day(period.last))"
    }

    private static let monthNames = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
}
