import ByteSinks
import Foundation
import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("A writer program that fails", .serialized)
struct ProgramFailureTests {
    @Test("is told as missing, and so is its interpreter")
    func missing() throws {
        let script = try WriterScript("echo done")
        try FileManager.default.removeItem(atPath: script.path)
        #expect(try failure(of: script) == .notFound)
        let other = try WriterScript("echo done", interpreter: "#!/no/such/interpreter")
        #expect(try failure(of: other) == .notFound)
    }

    @Test("is told as no program when it may not be run, or has no first line")
    func notExecutable() throws {
        #expect(try failure(of: WriterScript("", interpreter: "plain text", mode: 0o700)) == .notExecutable)
        let script = try WriterScript("", mode: 0o600)
        #expect(try failure(of: script) == .notExecutable)
    }

    @Test("is told with its exit status and what it said, made safe for a terminal")
    func exits() throws {
        let script = try WriterScript(
            """
            echo half a document
            printf 'first line\\n\\n\\033[31mred\\033[0m \\342\\200\\256turned\\r\\n' >&2
            exit 3
            """)
        let error = try error(of: script)
        #expect(error.reason == .program(.exited(status: 3, standardError: "first line\n[31mred [0m turned")))
        #expect(error.description.contains("for the format 'test' ended with status 3. It said: first line"))
        #expect(error.description.contains(script.path))
    }

    @Test("is told with the end of what it said when that is much")
    func floodsErrors() throws {
        let script = try WriterScript(
            "head -c 1000000 /dev/zero | tr '\\0' e >&2\necho >&2\necho the reason >&2\nexit 4")
        let text = try #require(try failure(of: script).standardError)
        #expect(text.hasPrefix("… e"))
        #expect(text.hasSuffix("e\nthe reason"))
        #expect(text.utf8.count <= 4096 + 8)
    }

    @Test("is told when a signal ends it half-way")
    func diesHalfWay() throws {
        let script = try WriterScript("head -n 2\nkill -9 $$")
        #expect(try failure(of: script) == .signalled(signal: 9, standardError: ""))
    }

    @Test("is told when it prints nothing")
    func printsNothing() throws {
        let script = try WriterScript("cat >/dev/null\necho nothing to say >&2")
        #expect(try failure(of: script) == .noOutput(standardError: "nothing to say"))
    }

    @Test(
        "is ended with all processes that it started when it hangs",
        arguments: ["", "exec >&- 2>&-", "trap '' TERM PIPE", "exec <&-"])
    func hangs(preparation: String) throws {
        let script = try WriterScript(
            """
            cd "$(dirname "$0")"
            \(preparation)
            sleep 61 &
            echo $! >sleeper
            echo $$ >leader
            while :; do wait; sleep 1; done
            """)
        let start = ContinuousClock.now
        let failure = try failure(of: script, timeLimit: .milliseconds(500))
        #expect(failure == .timedOut(limit: .milliseconds(500), standardError: ""))
        #expect(ContinuousClock.now - start < .seconds(10))
        for name in ["sleeper", "leader"] {
            let id = try #require(try script.processID(in: name))
            #expect(isGone(id))
        }
    }

    @Test("is told when it ends and leaves a process behind that holds its output")
    func leavesProcess() throws {
        let script = try WriterScript(
            "cd \"$(dirname \"$0\")\"\necho half\nsleep 62 &\necho $! >sleeper\nexit 0")
        #expect(try failure(of: script) == .outputHeldOpen)
        #expect(isGone(try #require(try script.processID(in: "sleeper"))))
    }

    @Test("leaves its document when only its standard error is held by a process that it left behind")
    func leavesQuietProcess() throws {
        let script = try WriterScript(
            "cd \"$(dirname \"$0\")\"\necho done\nsleep 63 >&- &\necho $! >sleeper\nexit 0")
        #expect(try script.writer().writtenText(StatementCase.rich.statement()) == "done\n")
        #expect(isGone(try #require(try script.processID(in: "sleeper"))))
    }

    @Test(
        "is ended when the sink fails, even one that goes on printing", arguments: ["", "trap '' PIPE TERM"])
    func sinkFails(preparation: String) throws {
        let script = try WriterScript(
            "cd \"$(dirname \"$0\")\"\n\(preparation)\necho $$ >leader\nwhile :; do echo more; done")
        let writer = try script.writer()
        var sink = FullSink(room: 100_000)
        let statement = try StatementCase.rich.statement()
        let error = #expect(throws: WriterError.self) { try writer.write(statement, to: &sink) }
        #expect(error?.reason == .sink(FullSink.error))
        #expect(isGone(try #require(try script.processID(in: "leader"))))
    }

    @Test("is ended when the task is cancelled")
    func cancelled() async throws {
        let script = try WriterScript("cd \"$(dirname \"$0\")\"\necho $$ >leader\nsleep 64")
        let writer = try script.writer()
        let report = Report(try StatementCase.rich.statement())
        let task = Task.detached {
            var sink = MemorySink()
            do throws(WriterError) {
                try writer.write(report, to: &sink)
                return nil as WriterError.Reason?
            } catch {
                return error.reason
            }
        }
        while !FileManager.default.fileExists(atPath: script.directory.file("leader")) {
            try await Task.sleep(for: .milliseconds(10))
        }
        try await Task.sleep(for: .milliseconds(50))
        task.cancel()
        #expect(await task.value == .program(.cancelled))
        #expect(isGone(try #require(try script.processID(in: "leader"))))
    }

    private func error(of script: WriterScript, timeLimit: Duration = .seconds(30)) throws -> WriterError {
        let writer = try script.writer(timeLimit: timeLimit)
        let statement = try StatementCase.rich.statement()
        return try #require(#expect(throws: WriterError.self) { try writer.written(statement) })
    }

    private func failure(
        of script: WriterScript, timeLimit: Duration = .seconds(30)
    ) throws -> ProgramFailure {
        let error = try error(of: script, timeLimit: timeLimit)
        guard case .program(let failure) = error.reason else { throw error }
        #expect(error.description.hasPrefix("The program '\(script.path)' for the format 'test' "))
        return failure
    }
}

/// Takes so many bytes and no more.
private struct FullSink: ByteSink {
    static let error = SinkError(code: .write, destination: "full", errorNumber: ENOSPC)
    var room: Int

    mutating func write(_ bytes: RawSpan) throws(SinkError) {
        guard bytes.byteCount <= room else { throw Self.error }
        room -= bytes.byteCount
    }
}
