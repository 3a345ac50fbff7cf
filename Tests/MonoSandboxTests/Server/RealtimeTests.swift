import MonoSandbox
import Testing

@Suite("Fresh pulls over HTTP")
struct RealtimeTests {
    private static let fresh = ["x-realtime": "true"]

    @Test(
        "A fresh pull starts a job of its kind and still answers at once",
        arguments: [
            ("balance", "jobs.accounts.sync_balance"), ("transactions", "jobs.accounts.sync_statement"),
        ])
    func starts(operation: String, name: String) async throws {
        let clock = TestClock()
        try await TestServer.run(
            .with {
                $0.clock = clock.sandboxClock
                $0.jobDelay = .seconds(5)
            }
        ) { sandbox in
            let path = try await sandbox.path(.richSavings)
            let plain = try await sandbox.get("\(path)/\(operation)")
            let reply = try await sandbox.get("\(path)/\(operation)", headers: Self.fresh)
            #expect(reply.body == plain.body)
            #expect(plain.header("x-job-id") == nil)
            #expect(reply.header("x-job-status") == "processing")
            #expect(reply.header("x-has-new-data") == "true")
            let id = try #require(reply.header("x-job-id"))
            let job = try await sandbox.get("\(path)/jobs/\(id)")
            let text = Shape.text
            expect(
                job.json,
                is: .envelope(
                    .object([
                        "id": .exactly(.string(id)), "status": .exactly(.string("processing")),
                        "name": .exactly(.string(name)),
                        "account": .exactly(.string(String(path.dropFirst(13)))), "business": text,
                        "app": text,
                    ])))
            clock.advance(by: .seconds(5))
            #expect(try await sandbox.get("\(path)/jobs/\(id)").data["status"] == .string("finished"))
        }
    }

    @Test(
        "Only the value true asks for a fresh pull, in both spellings of the name",
        arguments: [
            ("x-realtime", "true", true), ("X-Realtime", "TRUE", true), ("x-real-time", "true", true),
            ("x-realtime", "false", false), ("x-realtime", "1", false), ("x-realtime", "", false),
        ])
    func spellings(name: String, value: String, isFresh: Bool) async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings)
            let reply = try await sandbox.get("\(path)/balance", headers: [name: value])
            #expect((reply.header("x-job-id") != nil) == isFresh)
        }
    }

    @Test("Within five minutes a repeat carries the last job, afterwards a new one; each account has its own")
    func window() async throws {
        let clock = TestClock()
        try await TestServer.run(.with(clock: clock)) { sandbox in
            let path = try await sandbox.path(.richSavings)
            func job(_ path: String) async throws -> String? {
                try await sandbox.get(path, headers: Self.fresh).header("x-job-id")
            }
            let first = try await job("\(path)/balance")
            clock.advance(by: .seconds(299))
            #expect(try await job("\(path)/transactions") == first)
            #expect(try await job("\(try await sandbox.path(.ghana))/balance") != first)
            clock.advance(by: .seconds(1))
            #expect(try await job("\(path)/balance") != first)
        }
    }

    @Test(
        "Outcomes of a pull: header fields, job and the two events",
        arguments: [
            (SandboxRefreshOutcome.newData, "finished", "SUCCESSFUL"),
            (.nothingNew, "finished", "SUCCESSFUL"), (.failed, "failed", "FAILED"),
            (.reauthorisationRequired, "failed", "REAUTHORISATION_REQUIRED"),
        ])
    func outcomes(outcome: SandboxRefreshOutcome, status: String, sync: String) async throws {
        try await TestServer.runWithHooks { sandbox, receiver in
            await sandbox.server.setRefreshOutcome(outcome)
            let path = try await sandbox.path(.richSavings)
            let id = String(path.dropFirst(13))
            let reply = try await sandbox.get("\(path)/transactions", headers: Self.fresh)
            let job = try #require(reply.header("x-job-id"))
            #expect(reply.header("x-has-new-data") == (outcome == .newData ? "true" : nil))
            let needsSignIn = outcome == .reauthorisationRequired
            #expect(reply.header("x-reauth-required") == (needsSignIn ? "true" : nil))

            let ended = try #require(try await receiver.events("mono.accounts.jobs.update").first)
            expect(
                ended.json,
                is: .object([
                    "event": .text,
                    "data": .object([
                        "account": .exactly(.string(id)), "id": .exactly(.string(job)),
                        "name": .exactly(.string("jobs.accounts.sync_statement")),
                        "status": .exactly(.string(status)), "app": .text, "business": .text,
                    ]),
                ]))
            let updated = try #require(try await receiver.events("mono.events.account_updated").first)
            var meta: [String: Shape] = [
                "sync_status": .exactly(.string(sync)), "job_id": .exactly(.string(job)),
            ]
            if outcome == .newData { meta["has_new_data"] = .exactly(.boolean(true)) }
            expect(updated.json, is: LinkEventTests.updated(meta))
            #expect(try await sandbox.get("\(path)/jobs/\(job)").data["status"] == .string(status))
        }
    }

    @Test("The job of another account and unknown ones do not exist")
    func foreignJobs() async throws {
        try await TestServer.run { sandbox in
            let path = try await sandbox.path(.richSavings)
            let reply = try await sandbox.get("\(path)/balance", headers: Self.fresh)
            let job = try #require(reply.header("x-job-id"))
            let other = try await sandbox.path(.ghana)
            expectRefusal(
                try await sandbox.get("\(other)/jobs/\(job)"), 404, "This job does not exist.")
            expectRefusal(try await sandbox.get("\(path)/jobs/none"), 404, "This job does not exist.")
        }
    }
}
