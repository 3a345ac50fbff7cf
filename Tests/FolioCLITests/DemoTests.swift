import Foundation
import TestSupport
import Testing

@Suite("folio demo")
struct DemoTests {
    @Test("writes four formats and a page that leads to them, twice the same bytes, and needs no key")
    func demo() async throws {
        let tool = try Tool()
        for directory in ["first", "second"] {
            let run = try await tool.run("demo", "-o", directory)
            #expect(run.status == 0, "\(run.remarks)")
            #expect(run.output.contains("Open \(directory)/index.html"))
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("first"))
        for format in ["csv", "ofx", "xlsx", "html"] {
            let ofAccounts = names.filter { $0 != "index.html" && !$0.hasPrefix("portfolio-") }
            #expect(ofAccounts.count { $0.hasSuffix(".\(format)") } == 11)
        }
        #expect(names.contains("portfolio-2026-10.html"))
        for name in names {
            let first = FileManager.default.contents(atPath: tool.directory.file("first/\(name)"))
            let second = FileManager.default.contents(atPath: tool.directory.file("second/\(name)"))
            #expect(first != nil && first == second, "\(name)")
        }
    }

    @Test("ends with 3 when an account's files could not be written")
    func incomplete() async throws {
        let tool = try Tool()
        let inTheWay = tool.directory.file("out/harmattan-bank-0214457789-2026-10.csv")
        try FileManager.default.createDirectory(atPath: inTheWay, withIntermediateDirectories: true)
        let run = try await tool.run("demo", "-o", "out")
        #expect(run.status == 3)
        #expect(run.remarks.contains("0214457789: cannot give the finished file its name"))
    }

    @Test("leaves no partial file when it is told to stop", arguments: [SIGINT, SIGTERM])
    func stopped(signal: Int32) async throws {
        let tool = try Tool()
        let (process, _, remarks) = try tool.start(["demo", "-o", "out"])
        let directory = tool.directory.file("out")
        func names() -> [String] { (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? [] }
        while process.isRunning, names().isEmpty { try await Task.sleep(for: .milliseconds(2)) }
        kill(process.processIdentifier, signal)
        await Tool.end(of: process)
        #expect(process.terminationReason == .exit)
        if process.terminationStatus != 0 {
            #expect(process.terminationStatus == 1)
            #expect(try String(contentsOf: remarks, encoding: .utf8).contains("Stopped before the end"))
        }
        #expect(names().allSatisfy { !$0.hasSuffix(".part") }, "\(names())")
    }

    @Test("links every file from its page and keeps markup of banks out of it")
    func index() async throws {
        let tool = try Tool()
        #expect(try await tool.run("demo", "-o", "out").status == 0)
        let page = try String(contentsOfFile: tool.directory.file("out/index.html"), encoding: .utf8)
        for name in try FileManager.default.contentsOfDirectory(atPath: tool.directory.file("out"))
        where name != "index.html" {
            #expect(page.contains("href=\"\(name)\""))
        }
        #expect(page.contains("SONS &lt;LTD&gt;"))
        #expect(!page.contains("<LTD>"))
        #expect(page.contains("class=\"broken\">broken<span class=\"detail\">line 19"))
        #expect(page.contains("still processing"))
    }
}

@Suite("folio sandbox serve")
struct ServeTests {
    @Test("serves until it is told to stop, and then ends with 0", arguments: [SIGTERM, SIGINT])
    func serve(signal: Int32) async throws {
        var tool = try Tool()
        let (process, output, _) = try tool.start([
            "sandbox", "serve", "--port", "0", "--json", "--accounts", "3",
        ])
        var ready: [String: String]?
        for _ in 0..<500 where ready == nil {
            try await Task.sleep(for: .milliseconds(20))
            ready = try? JSONDecoder().decode([String: String].self, from: Data(contentsOf: output))
        }
        tool.environment["MONO_BASE_URL"] = ready?["baseURL"]
        tool.environment["MONO_SECRET_KEY"] = ready?["secretKey"]
        let accounts = try await tool.run("accounts", "--json")
        #expect((try accounts.json() as? [Any])?.count == 3)
        kill(process.processIdentifier, signal)
        await Tool.end(of: process)
        #expect(process.terminationReason == .exit)
        #expect(process.terminationStatus == 0)
    }

    @Test("says that a port is taken")
    func taken() async throws {
        try await withSandbox { _, url in
            let run = try await Tool().run("sandbox", "serve", "--port", "\(try #require(url.port))")
            #expect(run.status == 1)
            #expect(run.remarks.contains("is it taken?"))
        }
    }
}
