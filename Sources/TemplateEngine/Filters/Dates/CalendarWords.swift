/// English names of months and days.
enum CalendarWords {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    /// From Monday on, as ISO 8601 counts.
    static let days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    /// The four quarters of a year.
    static let quarters = ["1st quarter", "2nd quarter", "3rd quarter", "4th quarter"]

    /// The names as bytes, from place 0.
    static let monthBytes = months.map { Array($0.utf8) }
    static let shortMonthBytes = months.map { Array($0.utf8.prefix(3)) }
    static let dayBytes = days.map { Array($0.utf8) }
    static let shortDayBytes = days.map { Array($0.utf8.prefix(3)) }
    static let quarterBytes = quarters.map { Array($0.utf8) }
}
