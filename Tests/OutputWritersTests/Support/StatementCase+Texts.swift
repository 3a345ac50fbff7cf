import StatementModel

extension StatementCase {
    /// A month as a Nigerian bank shows it.
    static func rich() throws -> Statement {
        var rows = try StatementBuilder()
        try rows.row(1, -1_250_000, "NIP/GTB/OKAFOR CHINEDU/RENT PART PAYMENT", category: "rent")
        try rows.row(1, -5_375, "NIP CHARGE + VAT", category: "bank_charges")
        try rows.row(2, -420_000, "POS PURCHASE -SHOPRITE IKEJA CITY MALL LANG", category: "groceries")
        try rows.row(5, -100_000, "AIRTIME/ MTN /08030000000", category: "phone_and_internet")
        try rows.row(9, -2_000_000, "ATM WDL @ 14 AWOLOWO RD, IKOYI", category: "atm_withdrawal")
        try rows.row(14, 750_000, "REVERSAL: FAILED WEB PAYMENT “JUMIA”")
        try rows.row(20, -1_845_099, "DSTV Premium – Chidi & Sons <Ikeja>", category: "entertainment")
        try rows.row(25, 45_000_000, "SALARY OCT 2026 KIJANI LTD", category: "salary")
        try rows.row(25, -5_000, "STAMP DUTY CHARGE", category: "government_charges")
        try rows.row(28, -600_000, "Transfer to Zoë Müller ₦6,000", category: "transfer")
        try rows.row(31, 12_345, "CREDIT INTEREST", category: "interest")
        return try rows.statement()
    }

    /// Texts that attack the reader of the file, a blank one, and ids that no format takes as they are.
    static func hostile() throws -> Statement {
        var rows = try StatementBuilder(name: "<b>EVIL & \"SONS\"</b> \u{202E}LTD")
        for (index, narration) in hostileNarrations.enumerated() {
            let id = index < hostileIDs.count ? hostileIDs[index] : nil
            try rows.row(index + 1, index.isMultiple(of: 3) ? 700 : -300, narration, id: id)
        }
        return try rows.statement()
    }

    static let hostileNarrations = [
        "=HYPERLINK(\"http://evil.example\",\"Click\")",
        "+1+1", "-2+3", "@SUM(A1:A9)", "\t=1+1", "\r\n=cmd|' /C calc'!A0", "  =1+1",
        "", "   ", "\u{0}\u{1B}",
        "<script>alert('1')</script>", "</td></tr></table><img src=x onerror=alert(1)>",
        "]]>&amp;&#8358;<STMTTRN><FITID>1",
        "two\r\nlines\nand\u{2028}more\u{85}here", "tab\there",
        "\u{202E}drawkcab\u{202C} \u{2066}isolated\u{2069} \u{200F}mark",
        "quote \" comma , semicolon ; apostrophe '",
        "مرحبا بالعالم transfer", "Zażółć gęślą jaźń ß Ø Ł €5 🙂", "e\u{301} combining\u{FFFE}\u{FEFF}",
        "trailing blanks   ",
    ]

    private static let hostileIDs = [
        "=1+1", "a b", "a/b", "a_b", "", "ünïcode", String(repeating: "x", count: 37),
        String(repeating: "x", count: 36), "\"quoted\",id", "<id>&",
    ]
}
