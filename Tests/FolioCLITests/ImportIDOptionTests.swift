import Foundation
import MonoSandbox
import TestSupport
import Testing

@testable import FolioCLI

@Suite("folio --import-ids")
struct ImportIDOptionTests {
    /// The import ids of an export, in the order of the rows.
    private func ids(_ tool: Tool, _ arguments: String...) async throws -> [String] {
        let run = try await tool.run(
            ["export", Known.ordinary, "-t", "json-lines", "-o", "r"] + arguments)
        #expect(run.status == 0, "\(run.remarks)")
        let folder = tool.directory.file("r")
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
        let text = try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)
        try FileManager.default.removeItem(atPath: folder)
        return try text.split(separator: "\n").map { line in
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            return try #require(object?["import_id"] as? String)
        }
    }

    @Test("content makes ids of what transactions say, the same in overlapping periods")
    func content() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let provider = try await ids(tool, "--month", "2026-10")
            let whole = try await ids(tool, "--month", "2026-10", "--import-ids", "content")
            #expect(Set(whole).count == provider.count)
            #expect(Set(whole).isDisjoint(with: provider))
            let part = try await ids(
                tool, "--from", "2026-10-10", "--to", "2026-11-05", "--import-ids", "content")
            #expect(Set(part).intersection(whole).count > 20)
            #expect(whole.filter { part.contains($0) } == part.filter { whole.contains($0) })
        }
    }

    @Test("the configuration file says it too, and the command line comes first")
    func configuration() async throws {
        try await withSandbox { _, url in
            let tool = try Tool(url: url)
            let path = tool.directory.file(".config/folio/config.yml")
            try makeFile(path, "import-ids: content\n")
            #expect(try await ids(tool, "--month", "2026-10").allSatisfy { $0.hasPrefix("c1-") })
            let provider = try await ids(tool, "--month", "2026-10", "--import-ids", "provider")
            #expect(provider.allSatisfy { !$0.hasPrefix("c1-") })
        }
    }

    @Test("another word is wrong use, and a wrong configuration")
    func refused() async throws {
        let tool = try Tool()
        let run = try await tool.run("plan", "x", "--month", "2026-10", "--import-ids", "random")
        #expect(run.status == 2)
        #expect(run.remarks.contains("provider") && run.remarks.contains("content"))
        let error = #expect(throws: CommandFailure.self) {
            try ConfigurationFile(yaml: "import-ids: random", path: "c.yml")
        }
        #expect(error?.description == "c.yml:1: 'import-ids' must be provider or content.")
    }
}
