import Foundation
import MonoSandbox
import Testing

@Suite("Data of one's own that cannot be served")
struct SandboxDataErrorTests {
    /// A file that is right, and the change that makes it wrong.
    private static func error(_ old: String, _ new: String) -> SandboxDataError? {
        let file = """
            {"institutions": [{"name": "Own", "country": "ng", "bank_code": "001"}],
             "accounts": [{"id": "a", "institution": "Own", "name": "N", "account_number": "1", "currency": "NGN",
              "balance": 1, "transactions": [
               {"id": "1", "date": "2026-10-01", "narration": "x", "amount": 1, "type": "credit"},
               {"id": "2", "date": "2026-10-02", "narration": "x", "amount": 1, "type": "debit"}]}]}
            """
        do {
            _ = try SandboxData(json: Data(file.replacingOccurrences(of: old, with: new).utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test("The file itself is right")
    func right() {
        #expect(Self.error("x", "y") == nil)
    }

    @Test(
        "Each mistake says where it stands and what it is",
        arguments: [
            (#""country": "ng""#, #""country": "fr""#, "institutions[0].country", .country("fr")),
            (
                #""institution": "Own""#, #""institution": "Other""#, "accounts[0].institution",
                .unknownInstitution("Other")
            ),
            (#""id": "a""#, #""id": "a/b""#, "accounts[0].id", .accountID("a/b")),
            (#""NGN""#, #""ngn""#, "accounts[0].currency", .currency("ngn")),
            (#""id": "2""#, #""id": "1""#, "accounts[0].transactions[1].id", .repeated("1")),
            (#""id": "2""#, #""id": """#, "accounts[0].transactions[1].id", .empty),
            (#""2026-10-02""#, #""2026-02-30""#, "accounts[0].transactions[1].date", .date("2026-02-30")),
            (
                #""2026-10-02""#, #""2026-10-02T24:00:00Z""#, "accounts[0].transactions[1].date",
                .date("2026-10-02T24:00:00Z")
            ),
            (#""2026-10-02""#, #""1969-12-31""#, "accounts[0].transactions[1].date", .date("1969-12-31")),
            (#""2026-10-02""#, #""2026-09-30""#, "accounts[0].transactions[1].date", .order("2026-09-30")),
            (
                #""amount": 1, "type": "debit""#, #""amount": -1, "type": "debit""#,
                "accounts[0].transactions[1].amount", .negative(-1)
            ),
            (#""debit""#, #""out""#, "accounts[0].transactions[1].type", .type("out")),
            (
                #""amount": 1, "type": "credit""#, #""amount": 9223372036854775807, "type": "debit""#,
                "accounts[0].transactions", .overflow
            ),
            (
                #"{"institutions""#, #"{"last_day": "2026-10-01", "institutions""#,
                "accounts[0].transactions[1].date", .afterLastDay("2026-10-02")
            ),
        ] as [(String, String, String, SandboxDataError.Reason)])
    func reasons(old: String, new: String, path: String, reason: SandboxDataError.Reason) throws {
        let error = try #require(Self.error(old, new))
        #expect(error.path == path)
        #expect(error.reason == reason)
        #expect(error.description.hasPrefix("\(path): "))
    }

    @Test(
        "A member that is missing, unknown or of another kind is named",
        arguments: [
            (#""narration": "x", "#, "", "accounts[0].transactions[0]", "narration"),
            (#""balance": 1"#, #""balanec": 1"#, "accounts[0]", "unknown member 'balanec'"),
            (
                #""amount": 1, "type": "debit""#, #""amount": "1", "type": "debit""#,
                "accounts[0].transactions[1].amount", "string"
            ),
        ])
    func forms(old: String, new: String, path: String, part: String) throws {
        let error = try #require(Self.error(old, new))
        #expect(error.path == path)
        #expect(error.description.contains(part))
    }

    @Test("What is no JSON is refused", arguments: ["", "[", "[]", "nonsense"])
    func noJSON(text: String) {
        #expect(throws: SandboxDataError.self) { try SandboxData(json: Data(text.utf8)) }
    }
}
