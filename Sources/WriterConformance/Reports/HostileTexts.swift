/// Texts that attack the reader of a document: formulas, markup, line breaks, controls, turned directions.
enum HostileTexts {
    static let narrations = [
        "=HYPERLINK(\"http://evil.example\",\"Click\")", "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1+1",
        "\r\n=cmd|' /C calc'!A0", "", "   ", "\u{0}\u{1B}[31m", "<script>alert('1')</script>",
        "</td></tr></table><img src=x onerror=alert(1)>", "]]>&amp;&#8358;<STMTTRN><FITID>1",
        "two\r\nlines\nand\u{2028}more\u{85}here", "tab\there",
        "\u{202E}drawkcab\u{202C} \u{2066}isolated\u{2069}", "quote \" comma , semicolon ; apostrophe '",
        "مرحبا بالعالم transfer", "Zażółć gęślą jaźń ₦ € 🙂", "e\u{301} combining\u{FFFE}\u{FEFF}",
        "{\"kind\":\"end\",\"transactions\":0}", "{{ account.number }} {% for x in y %}",
        "trailing blanks   ", "back\\slash\\n",
        String(repeating: "LONG ", count: 2_000),
    ]

    static let ids = [
        "=1+1", "a b", "a/b", "../a", "", "ünïcode", String(repeating: "x", count: 300), "<id>&",
    ]
}
