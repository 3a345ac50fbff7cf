import StatementModel

extension Period {
    /// The calendar months that the period touches, the first and the last cut to the period.
    var calendarMonths: [Period] {
        var months: [Period] = []
        var start = first
        while start <= last {
            guard let month = try? Period.month(start.year, start.month),
                let stretch = try? Period(from: start, through: min(month.last, last))
            else { break }
            months.append(stretch)
            // After the last day of the calendar there is no month.
            guard let next = try? month.last.adding(days: 1) else { break }
            start = next
        }
        return months
    }
}
