import StatementModel

/// One part of a pattern of dates.
enum DateField: Hashable, Sendable {
    case literal([UInt8])
    /// The year with at least so many digits.
    case year(digits: Int)
    /// The last two digits of the year.
    case shortYear
    case month(digits: Int)
    case shortMonthName
    case monthName
    case day(digits: Int)
    /// The day of the month, a blank in front of one digit.
    case blankPaddedDay
    case dayOfYear(digits: Int)
    case shortWeekdayName
    case weekdayName
    /// 1 is Monday, 7 Sunday.
    case weekday
    /// 0 is Sunday, 6 Saturday.
    case weekdayFromSunday
    case quarter(digits: Int)
    case shortQuarterName
    case quarterName
    case week(digits: Int)
    /// The year to which the week belongs, with at least so many digits.
    case weekYear(digits: Int)

    @inline(__always)
    func append(_ date: CalendarDate, to bytes: inout [UInt8]) {
        switch self {
        case .literal(let text): bytes.append(contentsOf: text)
        case .year(let digits): Self.append(date.year, digits: digits, to: &bytes)
        case .shortYear: Self.append(date.year % 100, digits: 2, to: &bytes)
        case .month(let digits): Self.append(date.month, digits: digits, to: &bytes)
        case .shortMonthName: bytes.append(contentsOf: CalendarWords.shortMonthBytes[date.month - 1])
        case .monthName: bytes.append(contentsOf: CalendarWords.monthBytes[date.month - 1])
        case .day(let digits): Self.append(date.day, digits: digits, to: &bytes)
        case .dayOfYear(let digits): Self.append(date.dayOfYear, digits: digits, to: &bytes)
        default: appendRarer(date, to: &bytes)
        }
    }

    private func appendRarer(_ date: CalendarDate, to bytes: inout [UInt8]) {
        switch self {
        case .blankPaddedDay:
            if date.day < 10 { bytes.append(UInt8(ascii: " ")) }
            Self.append(date.day, digits: 1, to: &bytes)
        case .shortWeekdayName: bytes.append(contentsOf: CalendarWords.shortDayBytes[date.weekday - 1])
        case .weekdayName: bytes.append(contentsOf: CalendarWords.dayBytes[date.weekday - 1])
        case .weekday: Self.append(date.weekday, digits: 1, to: &bytes)
        case .weekdayFromSunday: Self.append(date.weekday % 7, digits: 1, to: &bytes)
        case .quarter(let digits): Self.append(date.quarter, digits: digits, to: &bytes)
        case .shortQuarterName:
            bytes.append(UInt8(ascii: "Q"))
            Self.append(date.quarter, digits: 1, to: &bytes)
        case .quarterName: bytes.append(contentsOf: CalendarWords.quarterBytes[date.quarter - 1])
        case .week(let digits): Self.append(date.week.number, digits: digits, to: &bytes)
        case .weekYear(let digits): Self.append(date.week.year, digits: digits, to: &bytes)
        default: break
        }
    }

    /// Appends a number of at most four digits, with zeros in front.
    @inline(__always)
    private static func append(_ number: Int, digits: Int, to bytes: inout [UInt8]) {
        let pairs = DigitPairs.pointer
        if number >= 1000 || digits > 3 {
            bytes.append(pairs[number / 100 * 2])
            bytes.append(pairs[number / 100 * 2 + 1])
        } else if number >= 100 || digits == 3 {
            bytes.append(pairs[number / 100 * 2 + 1])
        }
        let rest = number % 100
        if number >= 10 || digits > 1 { bytes.append(pairs[rest * 2]) }
        bytes.append(pairs[rest * 2 + 1])
    }
}
