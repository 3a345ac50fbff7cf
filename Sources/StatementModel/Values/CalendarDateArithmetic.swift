extension CalendarDate {
    /// Days since 1 January 1970; negative before it.
    public var daysSince1970: Int {
        // Counts in eras of 400 years from 1 March, so that the leap day ends each year.
        let shiftedYear = month > 2 ? year : year - 1
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The day that lies so many days after 1 January 1970.
    ///
    /// - Throws: ``CalendarError/outOfRange`` outside the years 1 to 9999.
    public init(daysSince1970 days: Int) throws(CalendarError) {
        guard (-719_162...2_932_896).contains(days) else { throw .outOfRange }
        let shifted = days + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        self.init(
            uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
            month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day so many days later; earlier for a negative number.
    ///
    /// - Throws: ``CalendarError/outOfRange`` outside the years 1 to 9999.
    public func adding(days: Int) throws(CalendarError) -> CalendarDate {
        try CalendarDate(daysSince1970: daysSince1970 + days)
    }
}
