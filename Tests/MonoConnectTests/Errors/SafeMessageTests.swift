import Testing

@testable import MonoConnect

@Suite("The provider's words")
struct SafeMessageTests {
    @Test(
        "lose whatever is secret",
        arguments: [
            (
                "Invalid authorization code code_q8w3n1zt5kf7y2b6m0xr4ads",
                "Invalid authorization code (hidden)"
            ),
            ("Unknown key \"test_sk_abc\".", "Unknown key (hidden)"),
            ("live_sk_x live_pk_x", "(hidden) (hidden)"),
            ("bvn 22199904417 is wrong", "bvn (hidden) is wrong"),
            ("account 0214457789,", "account (hidden)"),
            ("call +2348039990417", "call (hidden)"), ("mail ada@example.ng now", "mail (hidden) now"),
            ("id:66f0c2a4d18e9b7a3c5d1e20", "id:66f0c2a4d18e9b7a3c5d1e20"),
            ("7 digits: 1234567", "7 digits: (hidden)"),
            ("6 digits: 123456", "6 digits: 123456"), ("CODE_Q8W3N1 TEST_SK_1", "(hidden) (hidden)"),
        ])
    func secrets(message: String, cleaned: String) {
        #expect(SafeMessage.clean(message) == cleaned)
    }

    @Test(
        "lose what would change a terminal or a log",
        arguments: [
            ("a\nb\r\nc\td", "a b c d"), ("\u{1B}[31mred\u{7}", "[31mred"),
            ("a\u{202E}b\u{2028}c\u{85}d", "a b c d"),
            ("  a   b ", "a b"), ("", ""), ("\0", ""),
        ])
    func control(message: String, cleaned: String) {
        #expect(SafeMessage.clean(message) == cleaned)
    }

    @Test("are cut")
    func length() {
        #expect(SafeMessage.clean(String(repeating: "wort ", count: 1000)).count == 300)
    }
}
