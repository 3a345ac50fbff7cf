import Foundation
import MonoSandbox
import Testing

@Suite("Events of linking")
struct LinkEventTests {
    private static let stamped: [String: Shape] = ["event": .text, "event_id": .text, "timestamp": .moment]

    /// The payload of an event with an id and a time.
    static func stamped(_ data: Shape) -> Shape {
        .object(stamped.merging(["data": data]) { own, _ in own })
    }

    /// The payload of `account_updated`, with these members more in `meta` and in `account`.
    static func updated(_ more: [String: Shape] = [:], account: [String: Shape] = [:]) -> Shape {
        var meta: [String: Shape] = [
            "data_status": .oneOf(["AVAILABLE", "PARTIAL", "UNAVAILABLE", "FAILED", "PROCESSING"]),
            "auth_method": .oneOf(["internet_banking", "mobile_banking"]),
            "retrieved_data": .list(.oneOf(["identity", "balance", "transactions"])),
            "ref": .optional(.text),
        ]
        meta.merge(more) { $1 }
        var members: [String: Shape] = [
            "_id": .text, "name": .text, "accountNumber": .text, "currency": .text,
            "balance": .nullable(.integer), "type": .text, "bvn": .nullable(.text), "authMethod": .text,
            "institution": .object(["name": .text, "bankCode": .text, "type": .text]),
            "created_at": .moment, "updated_at": .moment,
        ]
        members.merge(account) { $1 }
        return stamped(
            .object(["account": .object(members), "meta": .object(meta), "app": .text, "business": .text]))
    }

    @Test("Linking tells account_connected at once and account_updated when the data are there")
    func linking() async throws {
        try await TestServer.runWithHooks(.with { $0.processingDelay = .milliseconds(800) }) {
            sandbox, receiver in
            let id = try await sandbox.exchange(try await sandbox.link(at: "Harmattan Bank"))
            let connected = try #require(try await receiver.events("mono.events.account_connected").first)
            let meta = Shape.object([
                "data_status": .exactly(.string("PROCESSING")), "auth_method": .text,
                "ref": .exactly(.string("loan-2026-000417")),
            ])
            expect(
                connected.json,
                is: Self.stamped(
                    .object([
                        "id": .exactly(.string(id)), "customer": .text, "meta": meta, "app": .text,
                        "business": .text,
                    ])))
            let updated = try #require(try await receiver.events("mono.events.account_updated").first)
            expect(updated.json, is: Self.updated(["ref": .exactly(.string("loan-2026-000417"))]))
            #expect(updated.data["account"]["_id"] == .string(id))
            #expect(updated.data["meta"]["data_status"] == .string("AVAILABLE"))
            #expect(updated.data["meta"]["retrieved_data"].list.count == 3)
            let account = try await sandbox.get("/v2/accounts/\(id)").data
            #expect(account["meta"]["data_status"] == .string("AVAILABLE"))
            #expect(account["account"]["balance"] == updated.data["account"]["balance"])
            #expect(account["account"]["bvn"] == updated.data["account"]["bvn"])
        }
    }

    @Test("A check of the account number tells its result", arguments: [true, false])
    func accountMatch(matches: Bool) async throws {
        try await TestServer.runWithHooks(.with { $0.processingDelay = .milliseconds(20) }) {
            sandbox, receiver in
            let bank = try await sandbox.institution("Harmattan Bank")
            let login: KeyValuePairs<String, String> = ["username": "user_good", "password": "123456"]
            func open(_ number: String) async throws -> (page: String, accounts: Reply) {
                let page = try await sandbox.initiate(
                    """
                    , "check_account_match": true, "institution": {"id": "\(bank)",
                      "auth_method": "internet_banking", "account_number": "\(number)"}
                    """
                ).page
                return (page, try await sandbox.form("\(page)/sign-in", login))
            }
            let numbers = try await open("0").accounts.buttons("account")
            let (page, accounts) = try await open(numbers[0])
            _ = try await sandbox.form(
                "\(page)/account",
                ["token": try accounts.token(), "account": matches ? numbers[0] : numbers[1]])
            let updated = try #require(try await receiver.events("mono.events.account_updated").first)
            expect(
                updated.json, is: Self.updated(account: ["account_match": .exactly(.boolean(matches))]))
        }
    }

    @Test("Signing in again tells account_reauthorized, then account_updated")
    func reauthorisation() async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            let id = await sandbox.server.accountIDs[0]
            let reply = try await sandbox.post(
                "/v2/accounts/initiate", "{\"account\":\"\(id)\",\"scope\":\"reauth\"}")
            let page = try #require(reply.data["mono_url"].string)
                .replacing(sandbox.url.absoluteString, with: "")
            _ = try await sandbox.form("\(page)/sign-in", ["username": "user_good", "password": "123456"])
            let event = try #require(try await receiver.events("mono.events.account_reauthorized").first)
            expect(
                event.json,
                is: Self.stamped(
                    .object([
                        "account": .exactly(.object(["_id": .string(id)])), "app": .text, "business": .text,
                    ])))
            let updated = try #require(try await receiver.events("mono.events.account_updated").first)
            expect(updated.json, is: Self.updated())
        }
    }

    @Test("Unlinking tells account_unlinked, without id and time")
    func unlinking() async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            let path = try await sandbox.path(.kenya)
            _ = try await sandbox.post("\(path)/unlink")
            let event = try #require(try await receiver.events("mono.events.account_unlinked").first)
            expect(
                event.json,
                is: .object([
                    "event": .text,
                    "data": .object([
                        "account": .exactly(.object(["id": .string(String(path.dropFirst(13)))])),
                        "app": .text, "business": .text,
                    ]),
                ]))
        }
    }
}
