import Foundation
import MonoSandbox
import TestSupport
import Testing

@Suite("The exit status")
struct ExitStatusTests {
    @Test(
        "is 2 for wrong use, with a sentence that says what",
        arguments: [
            (["export"], "Name account ids, or use --all"),
            (["export", "--all"], "Say which days"),
            (["export", "--all", "--month", "2026-13"], "month 13"),
            (["export", "--all", "--month", "2026-1"], "2026-1"),
            (["export", "--all", "--from", "2026-10-02", "--to", "2026-10-01"], "swap"),
            (["export", "--all", "--from", "2026-10-02"], "--from and --to go together"),
            (["export", "--all", "--month", "2026-10", "--format", "xslx"], "Did you mean 'xlsx'?"),
            (["export", "--all", "--month", "2026-10", "--at-once", "0"], "--at-once"),
            (["export", "a", "--all", "--month", "2026-10"], "Name account ids"),
            (["nonsense"], "nonsense"),
            (["transactions"], "account"),
            (["transactions", "a", "--last-months", "13"], "--last-months"),
            (["link", "--redirect-url", "https://example.com"], "Say who"),
            (["link", "--customer", "c", "--redirect-url", "nowhere"], "not a web address"),
            (["enrich", "--account", "a"], "categories"),
            (["income", "a", "--months", "3"], "--start"),
            (["statement-pdf", "a", "--months", "0", "-o", "x.pdf"], "--months"),
            (
                ["creditworthiness", "a", "--principal", "x", "--interest-rate", "1", "--term", "1"],
                "--principal"
            ),
            (["customers", "delete", "c"], "--yes"),
            (["customers", "update", "c"], "Name at least one field"),
            (["statement-pdf", "a", "-o", ""], "--output"),
            (["statement-pdf", "a", "-o", "/"], "--output"),
            (["unlink", "a"], "--yes"),
            (["exchange", "-"], "standard input"),
            (["sandbox", "serve", "--accounts", "0"], "--accounts"),
            (["demo", "--month", "october"], "october"),
        ])
    func usage(arguments: [String], sentence: String) async throws {
        var tool = try Tool()
        tool.environment["MONO_SECRET_KEY"] = "test_sk_unused"
        let run = try await tool.run(arguments)
        #expect(run.status == 2, "\(run.remarks)")
        #expect(run.remarks.contains(sentence), "\(run.remarks)")
        #expect(run.output.isEmpty)
    }

    @Test("is 4 for a wrong key, with a sentence that says what to do and without the key")
    func wrongKey() async throws {
        try await withSandbox { _, url in
            var tool = try Tool(url: url)
            tool.environment["MONO_SECRET_KEY"] = "live_sk_wrong123"
            for arguments in [
                ["accounts"], ["export", "--all", "--month", "2026-10"],
                ["export", Known.ordinary, "--month", "2026-10", "-o", "r"],
            ] {
                let run = try await tool.run(arguments)
                #expect(run.status == 4, "\(run.remarks)")
                #expect(run.remarks.contains("Check MONO_SECRET_KEY"))
                #expect(!run.remarks.contains("live_sk_wrong123"))
            }
        }
    }

    @Test("is 4 without a key, for a public key, and for an address that is not safe")
    func refused() async throws {
        var tool = try Tool()
        #expect(try await tool.run("accounts").status == 4)
        tool.environment["MONO_SECRET_KEY"] = "test_pk_public"
        let publicKey = try await tool.run("accounts")
        #expect(publicKey.status == 4)
        #expect(publicKey.remarks.contains("public key"))
        tool.environment["MONO_SECRET_KEY"] = "test_sk_key"
        let plain = try await tool.run("accounts", "--base-url", "http://example.com")
        #expect(plain.status == 4)
        #expect(plain.remarks.contains("https"))
        #expect(try await tool.run("accounts", "--base-url", "not an address").status == 4)
    }

    @Test(
        "is 1 when the answer cannot be written, with the reason",
        arguments: [
            ("institutions >&-", "it is closed"), ("institutions >&- <&-", "it is closed"),
            ("institutions > /dev/full", "the disk is full"), ("--help > /dev/full", "the disk is full"),
        ])
    func noOutput(command: String, reason: String) async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let run = try await tool.run(
                ["-c", "\"$0\" \(command)", Tool.executable.path],
                program: URL(fileURLWithPath: "/bin/sh"))
            #expect(run.status == 1)
            #expect(run.remarks.contains("'standard output': \(reason)"), "\(run.remarks)")
        }
    }

    @Test("is 1 when nothing answers")
    func noServer() async throws {
        var tool = try Tool()
        tool.environment["MONO_SECRET_KEY"] = "test_sk_key"
        // Port 9 (discard) is not served here.
        let run = try await tool.run("institutions", "--base-url", "http://127.0.0.1:9")
        #expect(run.status == 1)
        #expect(run.remarks.contains("the connection failed"))
    }

    @Test("is 0 for help and version, on standard output", arguments: ["--help", "--version"])
    func help(option: String) async throws {
        let run = try await Tool().run(option)
        #expect(run.status == 0)
        #expect(!run.output.isEmpty)
        #expect(run.remarks.isEmpty)
    }
}
