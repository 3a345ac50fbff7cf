import Foundation
import TestSupport
import Testing

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

@Suite("Preview")
struct PreviewTests {
    /// Runs a body with a preview of a file.
    private func withPreview(
        of text: String, _ body: (_ base: String, _ file: String) async throws -> Void
    ) async throws {
        let tool = try Tool()
        let file = tool.directory.file("page.html")
        try makeFile(file, text)
        let (process, output, _) = try tool.start(["preview", "page.html", "--json"])
        defer { process.terminate() }
        var base: String?
        for _ in 0..<600 where base == nil && process.isRunning {
            try await Task.sleep(for: .milliseconds(50))
            let answer = try? JSONSerialization.jsonObject(with: Data(contentsOf: output)) as? [String: Any]
            base = answer?["url"] as? String
        }
        try await body(try #require(base), file)
        process.interrupt()
        await Tool.end(of: process)
        #expect(process.terminationStatus == 0)
    }

    private func get(
        _ address: String, host: String? = nil
    ) async throws -> (status: Int, headers: [AnyHashable: Any], text: String) {
        var request = URLRequest(url: try #require(URL(string: address)))
        if let host { request.setValue(host, forHTTPHeaderField: "Host") }
        let (data, response) = try await URLSession.shared.data(for: request)
        let http = try #require(response as? HTTPURLResponse)
        return (http.statusCode, http.allHeaderFields, String(decoding: data, as: UTF8.self))
    }

    @Test("the page offers the accounts, and a change of the file shows")
    func reload() async throws {
        try await withPreview(of: "<p>one</p>\n") { base, file in
            let page = try await get(base)
            #expect(page.status == 200)
            #expect(page.text.contains("<option value=\"\(Known.ordinary)\">"))
            #expect(page.text.contains("src=\"/preview.js\""))
            let script = try await get(base + "preview.js")
            #expect(script.status == 200)
            let document = try await get(base + "document?account=\(Known.ordinary)")
            #expect(document.status == 200)
            #expect("\(document.headers["Content-Security-Policy"] ?? "")" == "sandbox allow-scripts")

            let before = try await get(base + "state").text
            let unchanged = try await get(base + "state")
            #expect(unchanged.text == before)
            try makeFile(file, "---\ntitel: <x>\n---\n<p>two</p>\n")
            let changed = try await get(base + "state")
            #expect(changed.text != before)
            let problem = try await get(base + "document").text
            #expect(problem.contains("The template does not compile"))
            #expect(problem.contains("page.html:2:1"))
            #expect(problem.contains("titel: &lt;x&gt;"))
        }
    }

    @Test("a name that somebody else made point to this machine is refused")
    func rebinding() async throws {
        try await withPreview(of: "x\n") { base, _ in
            let stranger = try await get(base, host: "evil.example")
            #expect(stranger.status == 403)
            let disguised = try await get(base, host: "127.0.0.1.evil.example")
            #expect(disguised.status == 403)
            let localhost = try await get(base, host: "localhost:1")
            #expect(localhost.status == 200)
            let nothing = try await get(base + "nothing")
            #expect(nothing.status == 404)
        }
    }

    @Test("a file that is not there is told before anything is started")
    func missing() async throws {
        let tool = try Tool()
        let run = try await tool.run("preview", "nothing.html")
        #expect(run.status == 1)
        #expect(run.remarks.contains("nothing.html"))
    }
}
