import ByteSinks
import Foundation
import OutputWriters
import StatementModel
import TestSupport
import Testing

@Suite("A writer program", .serialized)
struct ProgramWriterTests {
    @Test("gets the report on standard input, and its standard output is the document")
    func good() throws {
        let statement = try StatementCase.rich.statement()
        let script = try WriterScript("exec cat")
        #expect(try script.writer().written(statement) == allLines(of: Report(statement)))
    }

    @Test("gets a large report while it answers a larger document, whichever it does first")
    func large() throws {
        let statement = try manyRows(20_000)
        // A megabyte before the first line is read, more than any pipe holds; then everything, twice.
        let script = try WriterScript(
            """
            head -c 1000000 /dev/zero
            tee -a /dev/stderr
            """)
        var sink = PieceSink()
        try script.writer().write(statement, to: &sink)
        #expect(sink.byteCount == 1_000_000 + allLines(of: Report(statement)).count)
        #expect(sink.largestPiece <= 64 * 1024)
    }

    @Test("may close its input early, or never read it, when it ends without an error")
    func closesInput() throws {
        let statement = try manyRows(20_000)
        for body in ["exec <&-\nsleep 0.1\necho done", "head -n 1 >/dev/null\necho done", "echo done"] {
            let script = try WriterScript(body)
            #expect(try script.writer().writtenText(statement) == "done\n")
        }
    }

    @Test("may print more than anybody keeps on standard error")
    func floodsErrors() throws {
        let script = try WriterScript("head -c 3000000 /dev/zero | tr '\\0' e >&2\ncat >/dev/null\necho done")
        #expect(try script.writer().writtenText(StatementCase.rich.statement()) == "done\n")
    }

    @Test("gets its options and nothing of the environment that could be secret")
    func environment() throws {
        let script = try WriterScript("exec env")
        let options = [
            try WriterOption(argument: "row-group=1 000"), try WriterOption(argument: "compression=a=b"),
            try WriterOption(argument: "compression=zstd"),
        ]
        let environment = [
            "PATH": "/usr/bin:/bin", "HOME": "/home/ada", "LANG": "C.UTF-8", "TMPDIR": "/tmp",
            "MONO_SECRET_KEY": "live_sk_1", "MONO_BASE_URL": "https://x.example", "LD_PRELOAD": "/x.so",
            "FOLIO_WRITER_OPTION_OLD": "1", "AWS_SECRET_ACCESS_KEY": "2",
        ]
        let writer = try script.writer(options: options, environment: environment)
        let lines = try writer.writtenText(StatementCase.rich.statement()).split(separator: "\n").map(
            String.init)
        // The shell adds variables of its own.
        let shells = ["PWD=", "OLDPWD=", "SHLVL=", "_="]
        #expect(
            Set(lines.filter { line in !shells.contains { line.hasPrefix($0) } }) == [
                "PATH=/usr/bin:/bin", "HOME=/home/ada", "LANG=C.UTF-8", "TMPDIR=/tmp",
                "FOLIO_WRITER_PROTOCOL=1", "FOLIO_WRITER_FORMAT=test",
                "FOLIO_WRITER_OPTION_ROW_GROUP=1 000", "FOLIO_WRITER_OPTION_COMPRESSION=zstd",
            ])
    }

    @Test("gets none of the files that this process has open, and signals as they are by default")
    func files() throws {
        let script = try WriterScript(
            """
            ls /proc/self/fd | wc -l
            grep SigIgn /proc/self/status
            """)
        let open = dup(0)
        defer { close(open) }
        let text = try script.writer().writtenText(StatementCase.rich.statement())
        let words = text.split(whereSeparator: \.isWhitespace)
        // Three streams, and the directory that 'ls' reads.
        #expect(words.first == "4")
        // Signals 32 and 33 are the C library's own.
        let ignored = try #require(words.last.flatMap { UInt64($0, radix: 16) })
        #expect(ignored & 0x7FFF_FFFF == 0)
    }

    @Test("leads a group of its own, and is started without a shell")
    func group() throws {
        let script = try WriterScript("echo $$ $#\nps -o pgid= -p $$")
        let words = try script.writer().writtenText(StatementCase.rich.statement())
            .split(whereSeparator: \.isWhitespace)
        try #require(words.count >= 2)
        #expect(words[1] == "0")
        if words.count == 3 { #expect(words[0] == words[2]) }
    }

    @Test("leaves neither open files nor zombies behind")
    func leavesNothing() throws {
        let statement = try StatementCase.rich.statement()
        let good = try WriterScript("echo $$")
        let bad = try WriterScript("echo $$; exit 3")
        let before = try pipeCount()
        for _ in 0..<50 {
            let id = try #require(
                pid_t(try good.writer().writtenText(statement).trimmingCharacters(in: .newlines)))
            #expect(kill(id, 0) == -1)
            #expect(throws: WriterError.self) { try bad.writer().written(statement) }
        }
        // Other tests open pipes meanwhile; a leak would be 100 at least.
        #expect(try pipeCount() < before + 50)
    }

    private func pipeCount() throws -> Int {
        try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").filter { name in
            (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\(name)"))?
                .hasPrefix("pipe:") ?? false
        }.count
    }

    private func manyRows(_ count: Int) throws -> Statement {
        var builder = try StatementBuilder()
        for index in 0..<count {
            try builder.row(1 + index * 31 / count, index.isMultiple(of: 2) ? 500 : -400, "ROW \(index)")
        }
        return try builder.statement()
    }
}

/// All lines of a report.
func allLines(of report: Report) -> [UInt8] {
    var lines = ReportLines(report)
    var bytes: [UInt8] = []
    while lines.append(to: &bytes, untilCount: bytes.count + 1000) {}
    return bytes
}

/// Counts bytes and remembers the largest piece.
private struct PieceSink: ByteSink {
    private(set) var byteCount = 0
    private(set) var largestPiece = 0

    mutating func write(_ bytes: RawSpan) {
        byteCount += bytes.byteCount
        largestPiece = max(largestPiece, bytes.byteCount)
    }
}
