import MonoSandbox
import Testing

@Suite("The legacy manual sync over HTTP")
struct ManualSyncTests {
    @Test(
        "Every path and both methods answer without an envelope", arguments: ["", "/v1", "/v2"],
        ["POST", "GET"])
    func paths(prefix: String, method: String) async throws {
        try await TestServer.run { sandbox in
            let id = await sandbox.server.accountIDs[0]
            let reply = try await sandbox.send(method, "\(prefix)/accounts/\(id)/sync")
            #expect(reply.status == 200)
            expect(
                reply.json,
                is: .object([
                    "status": .exactly(.string("successful")), "hasNewData": .exactly(.boolean(true)),
                    "code": .exactly(.string("SYNC_SUCCESSFUL")), "message": .null,
                ]))
        }
    }

    @Test(
        "Failures have their code and no word of new data",
        arguments: [
            (SandboxRefreshOutcome.failed, "INCOMPLETE_STATEMENT_ERROR"),
            (.reauthorisationRequired, "REAUTHORISATION_REQUIRED"),
        ])
    func failures(outcome: SandboxRefreshOutcome, code: String) async throws {
        try await TestServer.run { sandbox in
            await sandbox.server.setRefreshOutcome(outcome)
            let id = await sandbox.server.accountIDs[0]
            let reply = try await sandbox.send("POST", "/accounts/\(id)/sync")
            #expect(reply.status == 400)
            expect(
                reply.json,
                is: .object([
                    "status": .exactly(.string("failed")), "code": .exactly(.string(code)), "message": .null,
                ]))
        }
    }

    @Test("An incomplete statement may be allowed")
    func incompleteStatement() async throws {
        try await TestServer.run { sandbox in
            await sandbox.server.setRefreshOutcome(.failed)
            let id = await sandbox.server.accountIDs[0]
            let path = "/accounts/\(id)/sync?allow_incomplete_statement="
            for (allows, hasNewData) in [("false", Value.missing), ("true", .boolean(true))] {
                let reply = try await sandbox.send("POST", path + allows)
                #expect(reply.json["hasNewData"] == hasNewData)
            }
        }
    }

    @Test("Success tells account_updated with the end of the sync", arguments: [true, false])
    func success(hasNewData: Bool) async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            await sandbox.server.setRefreshOutcome(hasNewData ? .newData : .nothingNew)
            let id = await sandbox.server.accountIDs[0]
            let reply = try await sandbox.send("POST", "/accounts/\(id)/sync")
            #expect(reply.json["hasNewData"] == .boolean(hasNewData))
            let updated = try #require(try await receiver.events("mono.events.account_updated").first)
            var meta: [String: Shape] = ["sync_status": .exactly(.string("SUCCESSFUL"))]
            if hasNewData { meta["has_new_data"] = .exactly(.boolean(true)) }
            expect(updated.json, is: LinkEventTests.updated(meta))
        }
    }

    @Test("The need to sign in again tells reauthorisation_required")
    func reauthorisation() async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            await sandbox.server.setRefreshOutcome(.reauthorisationRequired)
            let id = await sandbox.server.accountIDs[0]
            _ = try await sandbox.send("POST", "/accounts/\(id)/sync")
            let event = try #require(
                try await receiver.events("mono.events.reauthorisation_required").first)
            #expect(event.data["account"] == .object(["_id": .string(id)]))
        }
    }
}
