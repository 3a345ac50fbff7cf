/// A day of the Gregorian calendar, without a time and without a time zone.
///
/// A bank's date is read from its text and stays that day whatever zone the reader is in: a date that
/// moves by one is the second most reported defect of bank files.
public struct CalendarDate: Hashable, Sendable {
    /// The year, 1 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int

    /// Creates a date.
    ///
    /// - Throws: ``CalendarError/noSuchDay(year:month:day:)`` for 30 February and the like.
    public init(year: Int, month: Int, day: Int) throws(CalendarError) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.days(inMonth: month, of: year)
        else { throw .noSuchDay(year: year, month: month, day: day) }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// How many days a month has, 28 to 31; 0 for a month that does not exist.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 1, 3, 5, 7, 8, 10, 12: 31
        case 2: isLeap(year) ? 29 : 28
        default: 0
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    }
}

extension CalendarDate: Comparable {
    /// Whether the left day comes first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// Why a date or a period could not be made.
public enum CalendarError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The calendar has no such day.
    case noSuchDay(year: Int, month: Int, day: Int)
    /// The text does not begin with `YYYY-MM-DD`.
    case malformed(String)
    /// The last day of a period comes before its first.
    case reversed(first: CalendarDate, last: CalendarDate)
    /// The result lies before year 1 or after year 9999.
    case outOfRange

    /// What is wrong, in a sentence.
    public var description: String {
        switch self {
        case .noSuchDay(let year, let month, let day):
            "There is no day \(day) of month \(month) in the year \(year)."
        case .malformed(let text):
            "'\(text)' is not a date: write YYYY-MM-DD, for example 2026-10-31."
        case .reversed(let first, let last):
            "The period ends on \(last), before it begins on \(first): swap the two."
        case .outOfRange:
            "The date lies outside the years 1 to 9999."
        }
    }
}
