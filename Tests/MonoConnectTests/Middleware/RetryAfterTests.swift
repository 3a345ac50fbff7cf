import Foundation
import Testing

@testable import MonoConnect

@Suite("Retry-After")
struct RetryAfterTests {
    /// Sunday, 6 November 1994, 08:49:37 GMT.
    private static let now = Date(timeIntervalSince1970: 784_111_777)

    @Test(
        "is read in seconds and as a date",
        arguments: [
            ("0", 0), ("120", 120), (" 5 ", 5), ("-1", 0), ("86401", 86_400),
            ("Sun, 06 Nov 1994 08:49:47 GMT", 10), ("Mon, 07 Nov 1994 08:49:37 GMT", 86_400),
            ("Sun, 06 Nov 1994 08:49:36 GMT", 0), ("Fri, 31 Dec 1999 23:59:59 GMT", 86_400),
        ])
    func readable(text: String, seconds: Int) {
        #expect(RetryAfter.duration(text, at: Self.now) == .seconds(seconds))
    }

    @Test(
        "is left alone where it makes no sense",
        arguments: [
            nil, "", "soon", "1.5", "99999999999999999999", "Sun, 31 Feb 1994 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49:37 CET", "Sun, 06 Now 1994 08:49:37 GMT",
            "Sunday, 06-Nov-94 08:49:37 GMT",
            "Sun, 06 Nov 1994 08:49 GMT", "1994-11-06T08:49:37Z",
        ] as [String?])
    func unreadable(text: String?) {
        #expect(RetryAfter.duration(text, at: Self.now) == nil)
    }
}
