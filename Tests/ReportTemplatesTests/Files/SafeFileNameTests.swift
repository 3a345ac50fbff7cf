import ReportTemplates
import TestSupport
import Testing

@Suite("Safe file names")
struct SafeFileNameTests {
    @Test(
        "letters and digits stay, the rest becomes one hyphen",
        arguments: [
            ("0123456789-2026-10-sage", "0123456789-2026-10-sage"),
            ("Statement October 2026", "Statement-October-2026"),
            ("../../etc/passwd", "etc-passwd"), ("/etc/passwd", "etc-passwd"), ("a..b", "a.b"),
            (".hidden", "hidden"),
            ("--help", "help"), ("Café Crème", "Cafe-Creme"), ("a\u{0}b\nc", "a-b-c"), ("name.", "name"),
            ("CON", "file-CON"), ("nul.csv", "file-nul.csv"), ("C:\\temp", "C-temp"), ("a/-/b", "a-b"),
        ])
    func examples(printed: String, name: String) {
        #expect(SafeFileName.stem(printed) == name)
    }

    @Test("nothing is left of what holds no letter", arguments: ["", "...", "///", "₦₦", " - "])
    func nothing(printed: String) {
        #expect(SafeFileName.stem(printed) == nil)
    }

    @Test("no text becomes a path, an option, a hidden file or a name that is too long")
    func property() {
        var generator = SeededGenerator(seed: 7)
        let pieces = [
            "/", "..", "\\", "a", "Z", "9", "-", ".", "\u{0}", "é", "𝔸", "\n", " ", "con", "~", "*",
        ]
        for _ in 0..<5000 {
            let count = Int.random(in: 0...200, using: &generator)
            let text = (0..<count).map { _ in pieces.randomElement(using: &generator)! }.joined()
            guard let name = SafeFileName.stem(text) else { continue }
            #expect(name.utf8.count <= SafeFileName.longest + 5)
            #expect(!name.contains("..") && !name.hasPrefix(".") && !name.hasPrefix("-"))
            #expect(
                name.utf8.allSatisfy { byte in
                    byte == 0x2D || byte == 0x2E || byte == 0x5F || (0x30...0x39).contains(byte)
                        || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                })
        }
    }
}
