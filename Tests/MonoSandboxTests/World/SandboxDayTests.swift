import Testing

@testable import MonoSandbox

@Suite("Sandbox days and months")
struct SandboxDayTests {
    @Test("Consecutive day numbers are consecutive days, over four hundred years and both ways")
    func dayNumbers() throws {
        var year = 1890
        var month = 1
        var day = 1
        var wrong: [Int] = []
        let first = try #require(SandboxDay(year: year, month: month, day: day)).daysSinceEpoch
        for number in first..<first + 146_500 {
            let made = SandboxDay(daysSinceEpoch: number)
            let isEqual = made.year == year && made.month == month && made.day == day
            if !isEqual || made.daysSinceEpoch != number { wrong.append(number) }
            day += 1
            if SandboxDay(year: year, month: month, day: day) == nil {
                day = 1
                month += 1
            }
            if month > 12 {
                month = 1
                year += 1
            }
        }
        #expect(wrong.isEmpty)
    }

    @Test(
        "Known days",
        arguments: [(1970, 1, 1, 0, 3), (2000, 2, 29, 11_016, 1), (2026, 11, 15, 20_772, 6)])
    func knownDays(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
        let made = try #require(SandboxDay(year: year, month: month, day: day))
        #expect(made.daysSinceEpoch == number)
        #expect(made.weekday == weekday)
    }

    @Test(
        "Days that do not exist are refused",
        arguments: [(2025, 2, 29), (2026, 13, 1), (2026, 4, 31), (0, 1, 1)])
    func impossible(year: Int, month: Int, day: Int) {
        #expect(SandboxDay(year: year, month: month, day: day) == nil)
    }

    @Test("Both texts are written and read")
    func texts() throws {
        let day = try #require(SandboxDay(year: 2026, month: 2, day: 3))
        #expect(day.queryText == "03-02-2026")
        #expect(day.isoText == "2026-02-03")
        #expect(SandboxDay(queryText: "03-02-2026") == day)
        #expect(SandboxDay(isoText: "2026-02-03") == day)
    }

    @Test(
        "Other texts are refused",
        arguments: [
            "2026-02-03", "3-2-2026", "03/02/2026", "03-02-26", "03-02-2026 ", "", "30-02-2026",
            "03-02-2026-",
            "0٣-02-2026", "+3-02-2026",
        ])
    func otherTexts(text: String) {
        #expect(SandboxDay(queryText: text) == nil)
    }

    @Test("Months know their length and their neighbours")
    func months() throws {
        let february = try #require(SandboxMonth(year: 2028, month: 2))
        #expect(february.length == 29)
        #expect(february.label == "02-2028")
        #expect(february.adding(months: -2) == SandboxMonth(year: 2027, month: 12))
        #expect(february.day(40).isoText == "2028-02-29")
        #expect(SandboxMonth(year: 2028, month: 0) == nil)
    }
}
