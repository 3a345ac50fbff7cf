import Testing

@testable import ReportTemplates

@Suite("The time in a date text")
struct ClockTimeTests {
    @Test(
        "is hours and minutes as the bank gave them, and none where it gave midnight or none",
        arguments: [
            ("2026-10-25T17:04:00.000Z", "17:04"), ("2026-10-25 09:05", "09:05"),
            ("2026-10-25T00:00:00.000Z", nil), ("2026-10-25T00:00", nil), ("2026-10-25", nil), ("", nil),
            ("2026-10-25T00:00:01.000Z", "00:00"), ("2026-10-25T00:00:00.001Z", "00:00"),
            ("2026-10-25T00:00:00+01:00", nil), ("2026-10-25T24:00:00Z", nil), ("2026-10-25T12:60", nil),
            ("2026-10-25T1:30", nil), ("2026-10-25x12:30", nil), ("2026-10-25T12-30", nil),
            ("2026-10-25T12:3", nil), ("2026-10-25T１２:30", nil),
        ] as [(String, String?)])
    func time(text: String, expected: String?) {
        #expect(ClockTime.text(in: text) == expected)
    }
}
