import StatementModel

/// One part of a pattern of dates.
enum DateField: Hashable, Sendable {
    /// One byte of a literal; a field of several bytes would cost a reference count for each date.
    case byte(UInt8)
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
    /// `Q4`.
    case shortQuarterName
    /// `4th quarter`.
    case quarterName
    case week(digits: Int)
    /// The year to which the week belongs, with at least so many digits.
    case weekYear(digits: Int)

    /// More bytes than a field can have.
    static let byteLimit = 12

    @inline(__always)
    func write(_ date: CalendarDate, to bytes: inout ForwardBytes) {
        switch self {
        case .byte(let byte): bytes.put(byte)
        case .year(let digits): bytes.put(date.year, digits: digits)
        case .shortYear: bytes.put(date.year % 100, digits: 2)
        case .month(let digits): bytes.put(date.month, digits: digits)
        case .shortMonthName: bytes.put(CalendarNames.months.bytes(date.month, isShort: true))
        case .monthName: bytes.put(CalendarNames.months.bytes(date.month))
        case .day(let digits): bytes.put(date.day, digits: digits)
        default: writeRarer(date, to: &bytes)
        }
    }

    private func writeRarer(_ date: CalendarDate, to bytes: inout ForwardBytes) {
        switch self {
        case .blankPaddedDay:
            if date.day < 10 { bytes.put(UInt8(ascii: " ")) }
            bytes.put(date.day, digits: 1)
        case .dayOfYear(let digits): bytes.put(date.dayOfYear, digits: digits)
        case .shortWeekdayName: bytes.put(CalendarNames.days.bytes(date.weekday, isShort: true))
        case .weekdayName: bytes.put(CalendarNames.days.bytes(date.weekday))
        case .weekday: bytes.put(date.weekday, digits: 1)
        case .weekdayFromSunday: bytes.put(date.weekday % 7, digits: 1)
        case .quarter(let digits): bytes.put(date.quarter, digits: digits)
        case .shortQuarterName:
            bytes.put(UInt8(ascii: "Q"))
            bytes.put(date.quarter, digits: 1)
        case .quarterName:
            for byte in "\(EnglishNumber.ordinal(Int64(date.quarter))) quarter".utf8 { bytes.put(byte) }
        case .week(let digits): bytes.put(date.week.number, digits: digits)
        case .weekYear(let digits): bytes.put(date.week.year, digits: digits)
        default: break
        }
    }
}
