import Foundation
import StatementModel
import Testing

@testable import MonoConnect

@Suite("Authentication")
struct AuthenticationTests {
    @Test("puts the raw key into every request, once")
    func header() async throws {
        let transport = ScriptedTransport([.refusal(500), .data(#"{"id":"a","currency":"NGN"}"#)])
        _ = try await TestClient.scripted(transport).balance(of: "a")
        #expect(transport.requests.count == 2)
        for request in transport.requests {
            #expect(
                request.headers.filter { $0.name.lowercased() == "mono-sec-key" }.map(\.value) == [
                    TestClient.key
                ])
            #expect(request.header("authorization") == nil)
            #expect(!request.url.absoluteString.contains(TestClient.key))
        }
    }

    @Test(
        "keeps the key from every other address",
        arguments: [
            "http://api.withmono.com/x", "https://api.withmono.com.evil.example/x", "https://evil.example/x",
            "https://api.withmono.com:8443/x", "https://withmono.com/x",
        ])
    func otherAddresses(address: String) async throws {
        let transport = ScriptedTransport([.data("{}")])
        let client = try TestClient.scripted(transport)
        let request = HTTPRequest(
            method: "GET", url: try #require(URL(string: address)), headers: [], body: nil,
            timeout: .seconds(1), maximumResponseBytes: 1, operation: "test", pathTemplate: "/x",
            isRepeatable: true)
        await expect(.insecureURL) { _ = try await client.pipeline.send(request) }
        #expect(transport.requests.isEmpty)
    }

    @Test(
        "takes no client for an address that is not safe",
        arguments: [
            "http://api.withmono.com", "http://127.0.0.1.evil.example", "http://localhost.evil.example",
            "http://10.0.0.1", "ftp://127.0.0.1", "file:///tmp/x", "https://", "api.withmono.com",
            "https://user:password@api.withmono.com", "http://user@127.0.0.1", "ws://localhost",
        ])
    func unsafe(address: String) async throws {
        let url = try #require(URL(string: address))
        await expect(.insecureURL) {
            _ = try TestClient.scripted(ScriptedTransport([])) { $0.baseURL = url }
        }
    }

    @Test(
        "takes https anywhere and http on this machine",
        arguments: [
            "https://api.withmono.com", "https://proxy.example:8443/mono/", "http://127.0.0.1:8080",
            "http://localhost", "http://[::1]:8080",
        ])
    func safe(address: String) async throws {
        let url = try #require(URL(string: address))
        let transport = ScriptedTransport([.data(#"{"id":"a","currency":"NGN"}"#)])
        let client = try TestClient.scripted(transport) { $0.baseURL = url }
        _ = try await client.balance(of: "a")
        #expect(transport.requests.first?.url.absoluteString.hasPrefix(address) == true)
        #expect(transport.requests.first?.url.path.contains("//") == false)
    }

    @Test(
        "cannot be led to another path by an id",
        arguments: [
            ("a/b", "a%2Fb"), ("../customers", "..%2Fcustomers"), ("a?x=1#y", "a%3Fx%3D1%23y"),
            ("ä b", "%C3%A4%20b"),
            ("%2e%2e", "%252e%252e"), ("a\r\nx: y", "a%0D%0Ax%3A%20y"), ("...", "..."),
        ])
    func ids(id: String, encoded: String) async throws {
        let transport = ScriptedTransport([.data(#"{"id":"a","currency":"NGN"}"#)])
        _ = try await TestClient.scripted(transport).balance(of: id)
        #expect(
            transport.requests.first?.url.absoluteString
                == "https://api.withmono.com/v2/accounts/\(encoded)/balance")
        #expect(transport.requests.first?.pathTemplate == "/v2/accounts/{id}/balance")
    }

    @Test("makes no request with an id that would mean something else", arguments: ["", ".", ".."])
    func emptyIDs(id: String) async throws {
        let transport = ScriptedTransport([.data("{}")])
        let client = try TestClient.scripted(transport)
        await expect(.invalidRequest) { _ = try await client.account(id) }
        await expect(.invalidRequest) { try await client.unlink(id) }
        await expect(.invalidRequest) { try await client.deleteCustomer(id) }
        #expect(transport.requests.isEmpty)
    }

    @Test("fetches a statement's file without the key, and with it only from the own server that asks for it")
    func document() async throws {
        let directory = FileManager.default.temporaryDirectory.path
        let path = "\(directory)/folio-test-\(UUID().uuidString).pdf"
        defer { try? FileManager.default.removeItem(atPath: path) }
        let job = #"{"id":"j","status":"BUILT","path":"https://HOST/statements/x.pdf"}"#
        let pdf = ScriptedTransport.Step.json("%PDF-1.7")
        let own = ScriptedTransport.Step.data(job.replacing("HOST", with: "api.withmono.com"))
        let transport = ScriptedTransport([own, own, .refusal(401), pdf])
        try await TestClient.scripted(transport).saveStatementDocument(of: "a", lastMonths: 1, to: path)
        #expect(transport.requests.map { $0.header("mono-sec-key") != nil } == [true, true, false, true])

        let other = ScriptedTransport.Step.data(job.replacing("HOST", with: "files.example"))
        let strange = ScriptedTransport([other, other, .refusal(401), pdf])
        await expect(.unauthorized) {
            try await TestClient.scripted(strange).saveStatementDocument(of: "a", lastMonths: 1, to: path)
        }
        #expect(strange.requests.map { $0.header("mono-sec-key") != nil } == [true, true, false])

        let unsafe = ScriptedTransport([.data(job.replacing("https://HOST", with: "http://files.example"))])
        await expect(.insecureURL) {
            try await TestClient.scripted(unsafe).saveStatementDocument(of: "a", lastMonths: 1, to: path)
        }
        #expect(unsafe.requests.count == 2)
    }
}
