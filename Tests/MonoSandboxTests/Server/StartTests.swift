import Foundation
import MonoSandbox
import Testing

@Suite("Starting and stopping a sandbox")
struct StartTests {
    @Test("A day that is none is refused at the start", arguments: ["2026-02-30", "01-02-2026", "today", ""])
    func badDay(today: String) async {
        await #expect(throws: SandboxServer.StartError.self) {
            try await TestServer.run(.with { $0.today = today }) { _ in }
        }
    }

    @Test("The configured day is the last one with transactions")
    func today() async throws {
        try await TestServer.run(.with { $0.today = "2024-02-29" }) { sandbox in
            let rows = try await sandbox.get(try await sandbox.path(.richSavings) + "/transactions").data.list
            let newest = try #require(rows.first?["date"].string)
            #expect(newest <= "2024-02-29T23:59:59.999Z")
            #expect(newest >= "2024-02-01")
        }
    }

    @Test("The address is on the loopback interface, and nobody answers there after the stop")
    func stop() async throws {
        let server = SandboxServer()
        let url = try await server.start()
        #expect(url.host() == "127.0.0.1")
        await server.stop()
        await server.stop()
        await #expect(throws: (any Error).self) {
            _ = try await SandboxProbe.status(of: url)
        }
    }

    @Test("A taken port is reported")
    func takenPort() async throws {
        try await TestServer.run { sandbox in
            let port = try #require(sandbox.url.port.flatMap { UInt16(exactly: $0) })
            await #expect(throws: SandboxServer.StartError.self) {
                try await TestServer.run(.with { $0.port = port }) { _ in }
            }
        }
    }
}
