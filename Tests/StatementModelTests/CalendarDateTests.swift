import Foundation
import StatementModel
import TestSupport
import Testing

@Suite("A calendar date")
struct CalendarDateTests {
    @Test(
        "is taken from the text, whatever follows the day",
        arguments: [
            "2026-01-30", "2026-01-30T00:00:00.000Z", "2026-01-30T23:59:59Z", "2026-01-30T23:59:59.999+14:00",
            "2026-01-30 17:04:00",
        ])
    func fromText(text: String) throws {
        #expect(try CalendarDate(text: text) == CalendarDate(year: 2026, month: 1, day: 30))
    }

    @Test(
        "refuses other texts",
        arguments: ["", "2026-1-30", "30-01-2026", "2026/01/30", "2026-01-300", "20260130", "٢٠٢٦-01-30"])
    func malformed(text: String) {
        #expect(throws: CalendarError.malformed(text)) { try CalendarDate(text: text) }
    }

    @Test(
        "refuses days that do not exist",
        arguments: [
            "2026-02-29", "2100-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00", "0000-01-01",
        ])
    func noSuchDay(text: String) {
        #expect(throws: CalendarError.self) { try CalendarDate(text: text) }
    }

    @Test("knows leap days", arguments: ["2024-02-29", "2000-02-29"])
    func leapDays(text: String) throws {
        #expect(try CalendarDate(text: text).description == text)
    }

    @Test("prints two forms")
    func prints() throws {
        let date = try CalendarDate(year: 987, month: 6, day: 5)
        #expect(date.description == "0987-06-05")
        #expect(date.compact == "09870605")
    }

    @Test("counts every day from 1600 to 2400 exactly once")
    func everyDay() throws {
        var date = try CalendarDate(year: 1600, month: 1, day: 1)
        var number = date.daysSince1970
        while date.year < 2400 {
            #expect(try CalendarDate(daysSince1970: number) == date)
            let next = try date.adding(days: 1)
            #expect(date < next)
            #expect(next.day == 1 || next.day == date.day + 1)
            date = next
            number += 1
        }
        #expect(try CalendarDate(year: 1970, month: 1, day: 1).daysSince1970 == 0)
        #expect(try CalendarDate(year: 2000, month: 3, day: 1).daysSince1970 == 11_017)
    }

    @Test("stays within the years 1 to 9999")
    func range() throws {
        #expect(throws: CalendarError.outOfRange) {
            try CalendarDate(year: 9999, month: 12, day: 31).adding(days: 1)
        }
        #expect(throws: CalendarError.outOfRange) {
            try CalendarDate(year: 1, month: 1, day: 1).adding(days: -1)
        }
        #expect(try CalendarDate(year: 1, month: 1, day: 1).adding(days: 1).day == 2)
    }
}

@Suite("A period")
struct PeriodTests {
    @Test(
        "of a month holds its days and no others", arguments: [(2026, 10, 31), (2024, 2, 29), (2026, 2, 28)])
    func month(year: Int, month: Int, length: Int) throws {
        let period = try Period.month(year, month)
        #expect(period.last.day == length)
        #expect(period.contains(period.first) && period.contains(period.last))
        #expect(try !period.contains(period.first.adding(days: -1)))
        #expect(try !period.contains(period.last.adding(days: 1)))
        #expect(period.isCalendarMonth)
    }

    @Test("has a label for file names")
    func labels() throws {
        let first = try CalendarDate(year: 2026, month: 10, day: 1)
        #expect(try Period.month(2026, 10).label == "2026-10")
        #expect(try Period(from: first, through: first.adding(days: 14)).label == "2026-10-01_2026-10-15")
        #expect(try Period(from: first, through: first.adding(days: 60)).isCalendarMonth == false)
    }

    @Test(
        "reads a month",
        arguments: [
            ("2026-10", true), ("2026-1", false), ("2026-13", false), ("10-2026", false), ("", false),
        ])
    func reads(text: String, isMonth: Bool) {
        let period = try? Period(month: text)
        #expect((period != nil) == isMonth)
    }

    @Test("cannot end before it begins")
    func reversed() throws {
        let first = try CalendarDate(year: 2026, month: 10, day: 2)
        let last = try CalendarDate(year: 2026, month: 10, day: 1)
        #expect(throws: CalendarError.reversed(first: first, last: last)) {
            try Period(from: first, through: last)
        }
    }
}
