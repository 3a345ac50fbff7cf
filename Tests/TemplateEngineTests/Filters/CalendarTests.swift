import StatementModel
import Testing

@testable import TemplateEngine

@Suite("Days, weeks and months")
struct CalendarTests {
    @Test(
        "Weeks are ISO 8601's, also around New Year",
        arguments: [
            ("0001-01-01", "0001-W01", 1, 1), ("1969-12-29", "1970-W01", 1, 363),
            ("1970-01-01", "1970-W01", 4, 1),
            ("1999-12-31", "1999-W52", 5, 365), ("2000-01-01", "1999-W52", 6, 1),
            ("2000-02-29", "2000-W09", 2, 60),
            ("2004-12-31", "2004-W53", 5, 366), ("2005-01-01", "2004-W53", 6, 1),
            ("2005-01-02", "2004-W53", 7, 2),
            ("2005-01-03", "2005-W01", 1, 3), ("2008-12-28", "2008-W52", 7, 363),
            ("2008-12-29", "2009-W01", 1, 364),
            ("2009-12-31", "2009-W53", 4, 365), ("2010-01-03", "2009-W53", 7, 3),
            ("2010-01-04", "2010-W01", 1, 4),
            ("2012-01-01", "2011-W52", 7, 1), ("2015-12-31", "2015-W53", 4, 365),
            ("2016-01-03", "2015-W53", 7, 3),
            ("2016-01-04", "2016-W01", 1, 4), ("2020-12-31", "2020-W53", 4, 366),
            ("2021-01-01", "2020-W53", 5, 1),
            ("2021-01-03", "2020-W53", 7, 3), ("2021-01-04", "2021-W01", 1, 4),
            ("2024-02-29", "2024-W09", 4, 60),
            ("2024-12-30", "2025-W01", 1, 365), ("2026-10-31", "2026-W44", 6, 304),
            ("2026-12-31", "2026-W53", 4, 365),
            ("2027-01-03", "2026-W53", 7, 3), ("2027-01-04", "2027-W01", 1, 4),
            ("2032-12-31", "2032-W53", 5, 366),
            ("2100-03-01", "2100-W09", 1, 60), ("9999-12-31", "9999-W52", 5, 365),
        ])
    func weeks(day: String, week: String, weekday: Int, dayOfYear: Int) throws {
        let value = try TemplateValue.day(day)
        #expect(try FilterCall.printed("week", value) == week)
        #expect(try FilterCall.printed("date", value, [.text("Y-'W'ww")]).hasSuffix(week.drop { $0 == "0" }))
        #expect(try FilterCall.printed("date", value, [.text("%G-W%V")]) == week)
        #expect(try FilterCall.printed("day_of_week", value) == "\(weekday)")
        #expect(try FilterCall.printed("weekday", value) == CalendarNames.days[weekday])
        #expect(try FilterCall.printed("day_of_year", value) == "\(dayOfYear)")
    }

    @Test("Weeks have seven days, from Monday on, and count up from one")
    func weeksInARow() throws {
        var date = try CalendarDate(year: 1999, month: 1, day: 4)
        for _ in 0..<12_000 {
            let next = try date.adding(days: 1)
            #expect(next.weekday == date.weekday % 7 + 1)
            if next.weekday == 1 {
                let isFirst = next.week.number == 1 && next.week.year == date.week.year + 1
                #expect(isFirst || next.week == (date.week.year, date.week.number + 1))
                #expect(!isFirst || date.week.number >= 52)
            } else {
                #expect(next.week == date.week)
            }
            // The week of 4 January is the first one.
            if next.month == 1, next.day == 4 { #expect(next.week == (next.year, 1)) }
            date = next
        }
    }

    @Test(
        "Parts of a day",
        arguments: [
            ("2026-10-31", "2026", "4", "2026-10", "October", "31"),
            ("2024-02-29", "2024", "1", "2024-02", "February", "29"),
            ("0007-06-01", "7", "2", "0007-06", "June", "1"),
            ("9999-09-30", "9999", "3", "9999-09", "September", "30"),
        ])
    func parts(day: String, year: String, quarter: String, month: String, name: String, number: String) throws
    {
        let value = try TemplateValue.day(day)
        #expect(try FilterCall.printed("year", value) == year)
        #expect(try FilterCall.printed("quarter", value) == quarter)
        #expect(try FilterCall.printed("month", value) == month)
        #expect(try FilterCall.printed("month_name", value) == name)
        #expect(try FilterCall.printed("day", value) == number)
    }

    @Test(
        "Months are added with the day kept or clamped",
        arguments: [
            ("2026-10-31", 1, "2026-11-30"), ("2026-10-31", 4, "2027-02-28"), ("2027-10-31", 4, "2028-02-29"),
            ("2026-10-31", 0, "2026-10-31"), ("2026-01-15", -1, "2025-12-15"),
            ("2024-02-29", 12, "2025-02-28"),
            ("2024-02-29", -48, "2020-02-29"), ("0001-01-31", 1, "0001-02-28"),
            ("9999-11-30", 1, "9999-12-30"),
        ] as [(String, Int64, String)])
    func addMonths(day: String, months: Int64, expected: String) throws {
        #expect(try FilterCall.printed("add_months", .day(day), [.integer(months)]) == expected)
    }

    @Test(
        "Days are added over the ends of months and years",
        arguments: [
            ("2026-12-31", 1, "2027-01-01"), ("2024-02-28", 1, "2024-02-29"), ("2023-02-28", 1, "2023-03-01"),
            ("2026-01-01", -1, "2025-12-31"), ("2026-10-31", 365, "2027-10-31"),
        ] as [(String, Int64, String)])
    func addDays(day: String, days: Int64, expected: String) throws {
        #expect(try FilterCall.printed("add_days", .day(day), [.integer(days)]) == expected)
        #expect(try FilterCall.printed("days_to", .day(day), [.text(expected)]) == "\(days)")
    }

    @Test("The ends of a month")
    func endsOfMonth() throws {
        #expect(try FilterCall.printed("start_of_month", .day("2024-02-29")) == "2024-02-01")
        #expect(try FilterCall.printed("end_of_month", .day("2024-02-01")) == "2024-02-29")
        #expect(try FilterCall.printed("end_of_month", .day("1900-02-01")) == "1900-02-28")
    }

    @Test("Days outside the calendar are told")
    func outOfRange() throws {
        let expected = "the result of 'add_days' lies outside the years 1 to 9999"
        #expect(try FilterCall.problem("add_days", .day("9999-12-31"), [.integer(1)]) == expected)
        #expect(try FilterCall.problem("add_months", .day("0001-01-01"), [.integer(-1)]) != nil)
        #expect(try FilterCall.problem("add_months", .day("9999-12-01"), [.integer(1)]) != nil)
        #expect(try FilterCall.problem("add_days", .day("2026-01-01"), [.integer(Int64.max)]) != nil)
    }
}
