import StatementModel
import Testing

@testable import TemplateEngine

@Suite("Filters of dates")
struct DateFilterTests {
    @Test(
        "Patterns print what they say",
        arguments: [
            ("yyyy-MM-dd", "2026-03-05"), ("dd/MM/yyyy", "05/03/2026"), ("d/M/yy", "5/3/26"), ("y", "2026"),
            ("d MMMM yyyy", "5 March 2026"), ("dd MMM yyyy", "05 Mar 2026"),
            ("EEEE, d MMM", "Thursday, 5 Mar"),
            ("E", "Thu"), ("EEE", "Thu"), ("QQQ yyyy", "Q1 2026"), ("Q", "1"), ("QQ", "01"),
            ("QQQQ", "1st quarter"),
            ("D", "64"), ("DDD", "064"), ("Y-'W'ww", "2026-W10"), ("w", "10"), ("yyyyMMdd", "20260305"),
            ("'on' d. MMMM", "on 5. March"), ("d ''yy", "5 '26"),
            ("'it''s' d", "it's 5"), ("d日", "5日"), ("LLLL", "March"), ("cccc", "Thursday"),
            ("%Y-%m-%d", "2026-03-05"), ("%d/%m/%y", "05/03/26"), ("%-d.%-m.%Y", "5.3.2026"),
            ("%e %B", " 5 March"),
            ("%a %A %b %h", "Thu Thursday Mar Mar"), ("%j %-j", "064 64"), ("%G-W%V-%u", "2026-W10-4"),
            ("%w", "4"),
            ("%F", "2026-03-05"), ("100%%", "100%"), ("Month %m", "Month 03"),
        ])
    func patterns(pattern: String, expected: String) throws {
        #expect(try FilterCall.printed("date", .day("2026-03-05"), [.text(pattern)]) == expected)
    }

    @Test("Without a pattern the day prints as ISO 8601 has it, like without a filter")
    func standard() throws {
        #expect(try FilterCall.printed("date", .day("0007-01-09")) == "0007-01-09")
        #expect(PlainText.text(try .day("0007-01-09")) == "0007-01-09")
        #expect(try FilterCall.printed("date", .day("0007-01-09"), [.text("y yy")]) == "7 07")
    }

    @Test("Texts that begin with a day are dates, others are told without being shown")
    func texts() throws {
        let text = TemplateValue.text("2026-01-30T23:59:00.000Z")
        #expect(try FilterCall.printed("date", text, [.text("d MMM")]) == "30 Jan")
        #expect(try FilterCall.printed("to_date", text) == "2026-01-30")
        #expect(try FilterCall.printed("quarter", text) == "1")
        for wrong in ["30/01/2026", "2026-02-30", "", "2026-01-301"] {
            let problem = try #require(try FilterCall.problem("date", .text(wrong)))
            #expect(problem == "'date' takes a text only if it begins with a day such as 2026-10-31")
        }
        #expect(try FilterCall.problem("date", .integer(20_261_031)) == "'date' takes a date, not an integer")
    }

    @Test(
        "A pattern that would print something else than meant is an error",
        arguments: [
            ("YYYY-MM-DD", "did you mean 'yyyy'?"), ("dd/MM/YYYY", "did you mean 'yyyy'?"),
            ("YY", "did you mean 'yy'?"),
            ("DD", "did you mean 'dd'?"), ("dd/mm/yyyy", "did you mean 'MM'?"),
            ("mmm", "did you mean 'MMM'?"),
            ("HH:mm", "a bank's date has neither"), ("hh", "a bank's date has neither"),
            ("yyy", "write 'yyyy'"),
            ("MMMMM", "'MMMM' (October)"), ("ddd", "'EEEE'"), ("EEEEE", "'EEEE' (Saturday)"),
            ("QQQQQ", "'QQQ' (Q4)"),
            ("www", "'ww'"), ("n", "'n'"), ("'open", "not closed"), ("", "must not be empty"),
            ("%H:%M", "a time of day"), ("%M", "did you mean '%m'?"), ("%D", "'%d/%m/%Y'"),
            ("%q", "no field"),
            ("%", "'%%'"), ("%-Y", "'%-d'"), ("%-", "'%-d'"), ("%U", "'%V'"), ("%é", "no field"),
        ])
    func wrongPatterns(pattern: String, hint: String) throws {
        let problem = try #require(try FilterCall.problem("date", .day("2026-03-05"), [.text(pattern)]))
        #expect(problem.contains(hint), "\(problem)")
        #expect(!problem.hasSuffix("."))
    }

    @Test("A pattern must be a literal")
    func literalPattern() throws {
        let filter = try #require(FilterCatalogue.filter(named: "date"))
        #expect(throws: FilterProblem("'pattern' of 'date' must be a literal, for example a text in quotes"))
        {
            try filter.prepare([nil])
        }
    }

    @Test(
        "Only what no format escapes is plain",
        arguments: [
            ("yyyy-MM-dd", true), ("dd/MM/yyyy", true), ("d MMM yyyy", true), ("EEEE", true), ("HH", nil),
            ("EEE, d", false), ("d  M", false), ("%e", false), ("-d", false), ("d ", false), ("''d", false),
            ("d<M", false),
            ("d日", false), ("'@'d", false), (".d", false), ("d.", true),
        ] as [(String, Bool?)])
    func plain(pattern: String, expected: Bool?) throws {
        let filter = try #require(FilterCatalogue.filter(named: "date"))
        let plainness = (try? filter.prepare([.text(pattern)]))?.plainness
        #expect(plainness.map { $0 == .everywhere } == expected)
    }

    @Test("What a complete pattern prints is that day again, over all years")
    func roundTrip() throws {
        for days in stride(from: -719_162, through: 2_932_896, by: 997) {
            let date = try CalendarDate(daysSince1970: days)
            for pattern in ["yyyy-MM-dd", "%Y-%m-%d", "%F"] {
                let text = try FilterCall.printed("date", .date(date), [.text(pattern)])
                #expect(try CalendarDate(text: text) == date)
                #expect(text == date.description)
            }
        }
    }

    @Test(
        "Fiscal years are named for the year in which they end",
        arguments: [
            ("2026-01-01", 1, 2026, 1), ("2026-12-31", 1, 2026, 4), ("2026-03-31", 4, 2026, 4),
            ("2026-04-01", 4, 2027, 1),
            ("2026-12-31", 4, 2027, 3), ("2026-06-30", 7, 2026, 4), ("2026-07-01", 7, 2027, 1),
            ("2026-11-30", 12, 2026, 4),
            ("2026-12-01", 12, 2027, 1), ("2027-02-28", 12, 2027, 1), ("2026-02-01", 2, 2027, 1),
            ("2026-01-31", 2, 2026, 4),
        ])
    func fiscal(day: String, starts: Int64, year: Int, quarter: Int) throws {
        #expect(try FilterCall.printed("fiscal_year", .day(day), [.integer(starts)]) == "\(year)")
        #expect(try FilterCall.printed("fiscal_quarter", .day(day), [.integer(starts)]) == "\(quarter)")
    }

    @Test("A fiscal year has twelve months, and four quarters of three", arguments: 1...12)
    func fiscalLengths(starts: Int) throws {
        var months: [String: Int] = [:]
        for place in 0..<48 {
            let date = try CalendarDate(year: 2020 + place / 12, month: place % 12 + 1, day: 1)
            let fiscal = date.fiscalYear(startingIn: starts)
            months["\(fiscal.year)-\(fiscal.quarter)", default: 0] += 1
        }
        #expect(months.values.filter { $0 == 3 }.count >= 15)
        #expect(months.values.allSatisfy { $0 <= 3 })
    }

    @Test("A month that is no month is an error")
    func fiscalProblem() throws {
        #expect(
            try FilterCall.problem("fiscal_year", .day("2026-01-01"), [.integer(13)])
                == "'starts' of 'fiscal_year' must be from 1 to 12")
    }
}
