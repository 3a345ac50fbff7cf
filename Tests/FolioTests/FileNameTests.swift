import StatementModel
import TestSupport
import Testing

@testable import Folio

@Suite("A file name")
struct FileNameTests {
    private func account(
        id: String = "66f0c2a4d18e9b7a3c5d1e20", number: String? = "0214457789",
        bank: String? = "Harmattan Bank"
    ) -> Account {
        Account(id: id, number: number, currency: .nigerianNaira, institution: Institution(name: bank))
    }

    @Test("tells bank, account number and period")
    func ordinary() throws {
        let stem = try FileName.stem(for: account(), period: .month(2026, 10))
        #expect(stem == "harmattan-bank-0214457789-2026-10")
    }

    @Test(
        "holds nothing that is special in a path or to a shell, whatever the bank sends",
        arguments: [
            "../../etc/passwd", "/", "..", "a/b\\c:d", "nul\u{0}byte", "-rf", "\u{202E}gpj.exe", "漢字", "",
            "  ",
            "$(reboot)", "CON", String(repeating: "x", count: 500), "new\nline", "ÅŁŃ",
        ])
    func hostile(text: String) throws {
        let stem = try FileName.stem(
            for: account(id: text, number: text, bank: text), period: .month(2026, 10))
        let allowed = Set("abcdefghijklmnopqrstuvwxyz0123456789-")
        #expect(stem.allSatisfy(allowed.contains))
        #expect(!stem.hasPrefix("-"))
        #expect(stem.hasSuffix("2026-10"))
        #expect(stem.utf8.count <= 100)
    }

    @Test("falls back to the id without a number")
    func withoutNumber() throws {
        let stem = try FileName.stem(for: account(id: "abc123", number: nil), period: .month(2026, 10))
        #expect(stem == "harmattan-bank-abc123-2026-10")
    }

    @Test("keeps two links to one bank account apart")
    func twoLinks() throws {
        let accounts = [account(id: "id1"), account(id: "id2"), account(id: "id3", number: "1")]
        let stems = try FileName.stems(for: accounts, period: .month(2026, 10))
        #expect(
            stems == [
                "harmattan-bank-0214457789-2026-10-id1", "harmattan-bank-0214457789-2026-10-id2",
                "harmattan-bank-1-2026-10",
            ])
    }
}
