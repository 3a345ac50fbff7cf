import Foundation
import MonoSandbox
import TestSupport
import Testing

@testable import FolioCLI

@Suite("The configuration file")
struct ConfigurationFileTests {
    @Test("is read")
    func read() throws {
        let file = try ConfigurationFile(
            yaml: """
                # limits
                base-url: https://proxy.example.com
                secret-key-file: ~/mono.key
                requests-per-second: 5
                requests-at-once: 2
                """, path: "config.yml")
        #expect(file.baseURL == "https://proxy.example.com")
        #expect(file.secretKeyFile == "~/mono.key")
        #expect(file.requestsPerSecond == 5)
        #expect(file.requestsAtOnce == 2)
        #expect(try ConfigurationFile(yaml: "", path: "empty.yml") == ConfigurationFile())
    }

    @Test(
        "is refused with file, line and what to do",
        arguments: [
            (
                "requests-per-secnd: 5", "c.yml:1: unknown key 'requests-per-secnd'",
                "Did you mean 'requests-per-second'?"
            ),
            ("\n\nrequests-at-once: many", "c.yml:3", "whole number"),
            ("requests-at-once: 0", "c.yml:1", "whole number"),
            ("secret-key: live_sk_1", "c.yml:1", "keys do not belong here"),
            ("- a list", "c.yml", "write lines of the form"),
            ("a: [", "c.yml", "not YAML"),
        ])
    func refused(yaml: String, place: String, advice: String) throws {
        let error = try #require(throws: CommandFailure.self) {
            try ConfigurationFile(yaml: yaml, path: "c.yml")
        }
        #expect(error.status == .refused)
        #expect(error.description.contains(place))
        #expect(error.description.contains(advice))
        #expect(!error.description.contains("live_sk_1"))
    }

    @Test(
        "is never repeated in an error: somebody may have put a key into it",
        arguments: [
            "secret-key: \"live_sk_1", "secret-key: live_sk_1: x", "secret-key: live_sk_1\n  a: b",
            "secret-key: live_sk_1\nsecret-key: live_sk_1", "secret-key: *live_sk_1",
            "secret-key: @live_sk_1",
            "a: b\nsecret-key: [live_sk_1", "secret-key: live_sk_1\u{7}",
        ])
    func secretsInBrokenFile(yaml: String) throws {
        let error = try #require(throws: CommandFailure.self) {
            try ConfigurationFile(yaml: yaml, path: "c.yml")
        }
        #expect(error.status == .refused)
        #expect(error.description.contains("c.yml"))
        #expect(!error.description.contains("live_sk_1"), "\(error.description)")
        #expect(!error.description.contains("\n"))
    }

    @Test("is found and used where environment variables are set to nothing")
    func emptyVariables() async throws {
        try await withSandbox { _, url in
            var tool = try Tool(url: url)
            let path = tool.directory.file(".config/folio/config.yml")
            try makeFile(path, "base-url: \(url.absoluteString)\n")
            tool.environment["MONO_BASE_URL"] = ""
            tool.environment["XDG_CONFIG_HOME"] = ""
            let run = try await tool.run("accounts")
            #expect(run.status == 0, "\(run.remarks)")
        }
    }

    @Test("in the user's directory is found, an environment variable wins over it")
    func order() async throws {
        try await withSandbox { _, url in
            var tool = try Tool(url: url)
            let directory = tool.directory.file(".config/folio")
            try makeFile("\(directory)/config.yml", "base-url: http://127.0.0.1:9\nsecret-key-file: ~/k\n")
            #expect(try await tool.run("accounts").status == 0)
            tool.environment["MONO_BASE_URL"] = nil
            #expect(try await tool.run("accounts").status == 1)
            tool.environment["MONO_SECRET_KEY"] = nil
            let run = try await tool.run("accounts", "--base-url", url.absoluteString)
            #expect(run.status == 4)
            #expect(run.remarks.contains("/k' cannot be read"))
        }
    }

    @Test("that is named must exist; a key file must be its owner's alone")
    func files() async throws {
        try await withSandbox { _, url in
            var tool = try Tool(url: url)
            let missing = try await tool.run("accounts", "--configuration", "nowhere.yml")
            #expect(missing.status == 4)
            #expect(missing.remarks.contains("nowhere.yml"))
            let key = SandboxConfiguration.defaultSecretKey
            tool.environment["MONO_SECRET_KEY"] = nil
            let path = tool.directory.file("key")
            try makeFile(path, key + "\n", mode: 0o644)
            let open = try await tool.run("accounts", "--key-file", path)
            #expect(open.status == 4)
            #expect(open.remarks.contains("chmod 600"))
            try makeFile(path, key + "\n", mode: 0o600)
            #expect(try await tool.run("accounts", "--key-file", path).status == 0)
        }
    }
}
