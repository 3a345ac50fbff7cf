/// A run of days, first and last included.
public struct Period: Hashable, Sendable {
    /// The first day.
    public let first: CalendarDate
    /// The last day, which belongs to the period.
    public let last: CalendarDate

    /// Creates a period.
    ///
    /// - Throws: ``CalendarError/reversed(first:last:)`` when the last day comes before the first.
    public init(from first: CalendarDate, through last: CalendarDate) throws(CalendarError) {
        guard first <= last else { throw .reversed(first: first, last: last) }
        self.first = first
        self.last = last
    }

    /// A calendar month.
    ///
    /// - Throws: ``CalendarError/noSuchDay(year:month:day:)`` for a month outside 1 to 12.
    public static func month(_ year: Int, _ month: Int) throws(CalendarError) -> Period {
        let first = try CalendarDate(year: year, month: month, day: 1)
        let length = CalendarDate.days(inMonth: month, of: year)
        return try Period(from: first, through: CalendarDate(year: year, month: month, day: length))
    }

    /// Reads a month such as `2026-10`.
    ///
    /// - Throws: ``CalendarError``.
    public init(month text: String) throws(CalendarError) {
        guard text.utf8.count == 7 else { throw .malformed(text) }
        let first = try CalendarDate(text: text + "-01")
        self = try Period.month(first.year, first.month)
    }

    /// Whether a day lies in the period.
    public func contains(_ date: CalendarDate) -> Bool {
        first <= date && date <= last
    }

    /// Whether the period is exactly one calendar month.
    public var isCalendarMonth: Bool {
        first.day == 1 && first.year == last.year && first.month == last.month
            && last.day == CalendarDate.days(inMonth: first.month, of: first.year)
    }

    /// A short name for files: `2026-10` for a month, else `2026-10-01_2026-10-15`.
    public var label: String {
        isCalendarMonth ? String(first.description.prefix(7)) : "\(first)_\(last)"
    }
}
