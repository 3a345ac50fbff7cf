/// A month of the Gregorian calendar.
package struct SandboxMonth: Hashable, Comparable, Sendable {
    /// Months since January of the year 0; consecutive months have consecutive numbers.
    package let ordinal: Int

    package init(ordinal: Int) {
        self.ordinal = ordinal
    }

    /// A month, or nil when `month` is outside 1 to 12.
    package init?(year: Int, month: Int) {
        guard (1...12).contains(month) else { return nil }
        ordinal = year * 12 + month - 1
    }

    package init(containing day: SandboxDay) {
        ordinal = day.year * 12 + day.month - 1
    }

    package var year: Int { ordinal / 12 }

    /// 1 to 12.
    package var month: Int { ordinal % 12 + 1 }

    /// The number of days, 28 to 31.
    package var length: Int { SandboxMonth.length(year: year, month: month) }

    package var firstDay: SandboxDay { day(1) }

    package var lastDay: SandboxDay { day(length) }

    /// The day with this number; numbers outside the month are moved to its nearest end.
    package func day(_ number: Int) -> SandboxDay {
        let start = SandboxDay(year: year, month: month, day: 1) ?? SandboxDay(daysSinceEpoch: 0)
        return start.adding(days: min(max(number, 1), length) - 1)
    }

    /// The month that lies this many months later (earlier for negative numbers).
    package func adding(months: Int) -> SandboxMonth {
        SandboxMonth(ordinal: ordinal + months)
    }

    /// `MM-YYYY`, the label of a month in the inflow and outflow answers.
    package var label: String { "\(padded(month, to: 2))-\(padded(year, to: 4))" }

    package static func < (left: SandboxMonth, right: SandboxMonth) -> Bool {
        left.ordinal < right.ordinal
    }

    /// The number of days of a month; `month` is 1 to 12.
    static func length(year: Int, month: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
