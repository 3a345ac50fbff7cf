import Foundation
import MonoSandbox
import Testing

@Suite("folio sign-in")
struct SignInTests {
    private let harmattanBank = "6616a874a68e9660c2007117"

    private func arguments(_ method: String) -> [String] {
        [
            "sign-in", "--institution", harmattanBank, "--auth-method", method, "--name", "Ada Obi",
            "--email",
            "ada@example.com",
        ]
    }

    @Test("links an account with what is typed, and shows none of it", arguments: ["1", "0467352632"])
    func links(choice: String) async throws {
        try await withSandbox { sandbox, url in
            let tool = try Tool(url: url)
            let before = await sandbox.accountIDs
            let run = try await tool.run(
                arguments("internet_banking"), input: "user_good\n123456\n\(choice)\n")
            #expect(run.status == 0, "\(run.remarks)")
            let id = run.output.trimmingCharacters(in: .whitespacesAndNewlines)
            #expect(!before.contains(id))
            #expect(await sandbox.accountIDs.contains(id))
            #expect(!run.remarks.contains("123456"))
        }
    }

    @Test(
        "ends with a sentence when the bank refuses or the input ends",
        arguments: [
            ("user_bad\n123456\n", 1, "the request was not accepted"),
            ("user_good\n", 2, "Standard input ended"),
            ("user_good\n123456\n9\n", 2, "no such account"),
        ])
    func refused(input: String, status: Int32, sentence: String) async throws {
        try await withSandbox { _, url in
            let run = try await Tool(url: url).run(arguments("internet_banking"), input: input)
            #expect(run.status == status)
            #expect(run.remarks.contains(sentence), "\(run.remarks)")
        }
    }

    @Test("shows the credentials of a test key when asked")
    func testCredentials() async throws {
        try await withSandbox { _, url in
            let run = try await Tool(url: url)
                .run(arguments("internet_banking") + ["--test-credentials"], input: "user_good\n123456\n1\n")
            #expect(run.remarks.contains("Test credentials: password 123456, username user_good"))
        }
    }
}
