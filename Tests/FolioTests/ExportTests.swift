import ByteSinks
import Foundation
import MonoConnect
import MonoSandbox
import OutputWriters
import StatementModel
import Synchronization
import TestSupport
import Testing

@testable import Folio

@Suite("An export")
struct ExportTests {
    /// A format that cannot express anything; it writes half a document before it says so.
    private struct RefusingWriter: OutputWriter {
        let format = OutputFormat("refusing")

        func write(_ report: Report, to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
            do {
                try sink.write("half a document")
            } catch {
                throw .sink(error)
            }
            throw .notExpressible("This format is made to refuse.")
        }
    }

    /// A format that notes how many bytes the files written before it have on the disk.
    private struct WatchingWriter: OutputWriter {
        let format = OutputFormat("watching")
        let directory: String
        let seen: @Sendable ([Int]) -> Void

        func write(_ report: Report, to sink: inout some ByteSink & ~Copyable) throws(WriterError) {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
            seen(
                names.map { FileManager.default.contents(atPath: "\(directory)/\($0)")?.count ?? 0 }
                    .filter { $0 > 0 })
        }
    }

    private static var writersWithRefusing: WriterRegistry {
        var writers = WriterRegistry.standard
        writers.register(RefusingWriter())
        return writers
    }

    @Test("writes no file of an account when one of its formats refuses, and no temporary file stays")
    func allOrNone() async throws {
        try await withFolio(writers: Self.writersWithRefusing) { _, folio in
            let directory = try TemporaryDirectory()
            let request = try ExportRequest(
                period: .month(2026, 10), formats: [.csv, OutputFormat("refusing"), .html],
                directory: directory.path)
            let outcomes = try await folio.export(accounts: [Known.ordinary], request).outcomes
            guard case .failed(let error) = try #require(outcomes.first).result else {
                Issue.record("not failed")
                return
            }
            #expect((error as? WriterError)?.reason == .notExpressible)
            #expect(try directory.names().isEmpty)
        }
    }

    @Test("has every byte of a file on the disk before any file gets its name")
    func bytesBeforeNames() async throws {
        let directory = try TemporaryDirectory()
        let sizes = Mutex<[Int]>([])
        var writers = WriterRegistry.standard
        writers.register(
            WatchingWriter(directory: directory.path) { seen in sizes.withLock { $0 = seen } })
        try await withFolio(writers: writers) { _, folio in
            let request = try ExportRequest(
                period: .month(2026, 10), formats: [.csv, OutputFormat("watching")],
                directory: directory.path)
            let outcomes = try await folio.export(accounts: [Known.ordinary], request).outcomes
            let size = try #require(outcomes.first?.files.first?.byteCount)
            #expect(sizes.withLock { $0 } == [Int(size)])
        }
    }

    @Test("leaves the files of an earlier run alone when a later one fails")
    func earlierFiles() async throws {
        try await withFolio { sandbox, folio in
            let directory = try TemporaryDirectory()
            let request = try ExportRequest(
                period: .month(2026, 10), formats: [.csv], directory: directory.path)
            let first = try await folio.export(accounts: [Known.ordinary], request).outcomes
            let path = try #require(first.first?.files.first?.path)
            let before = FileManager.default.contents(atPath: path)
            await sandbox.setFaults([SandboxFaultRule(.cutOffBody, operation: "transactions")])
            let second = try await folio.export(accounts: [Known.ordinary], request).outcomes
            #expect(second.first?.files.isEmpty == true)
            #expect(FileManager.default.contents(atPath: path) == before)
            #expect(try directory.names().count == 1)
        }
    }

    @Test("answers in the order of the accounts, tells each one's end once, and takes each id once")
    func order() async throws {
        try await withFolio { sandbox, folio in
            let directory = try TemporaryDirectory()
            let ids = await sandbox.accountIDs
            let seen = Mutex<[String]>([])
            let request = try ExportRequest(
                period: .month(2026, 10), formats: [.csv, .csv], directory: directory.path, accountsAtOnce: 5)
            let outcomes = try await folio.export(accounts: ids + ids, request) { outcome in
                seen.withLock { $0.append(outcome.accountID) }
            }.outcomes
            #expect(outcomes.map(\.accountID) == ids)
            #expect(seen.withLock { $0.sorted() } == ids.sorted())
            #expect(outcomes.flatMap(\.files).count == 11)
        }
    }

    @Test("refuses a format that nobody registered before it asks for anything")
    func unknownFormat() async throws {
        try await withFolio { sandbox, folio in
            let directory = try TemporaryDirectory()
            let request = try ExportRequest(
                period: .month(2026, 10), formats: [.csv, OutputFormat("pdf")], directory: directory.path)
            await #expect(
                throws: ExportError.unknownFormat(OutputFormat("pdf"), known: folio.writers.formats)
            ) {
                try await folio.export(accounts: [Known.ordinary], request)
            }
            #expect(await sandbox.requests.isEmpty)
        }
    }

    @Test("asks each resource once: the account, and a page a hundred rows")
    func requests() async throws {
        try await withFolio { sandbox, folio in
            let directory = try TemporaryDirectory()
            let request = try ExportRequest(
                period: .month(2026, 10), formats: [.csv], directory: directory.path)
            _ = try await folio.export(accounts: [Known.ordinary], request)
            let paths = await sandbox.requests.map(\.path)
            #expect(paths.filter { $0.hasSuffix(Known.ordinary) }.count == 1)
            #expect(paths.filter { $0.hasSuffix("/transactions") }.count == paths.count - 1)
            #expect(paths.count <= 4)
        }
    }

    @Test("ends without files when its task is cancelled")
    func cancelled() async throws {
        var configuration = SandboxConfiguration()
        configuration.transactionsPerMonth = 5000
        try await withFolio(configuration) { sandbox, folio in
            let directory = try TemporaryDirectory()
            let ids = await sandbox.accountIDs
            let request = try ExportRequest(
                period: .month(2026, 10), formats: [.csv], directory: directory.path)
            let task = Task { try await folio.export(accounts: ids, request) }
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
            #expect(try directory.names().isEmpty)
        }
    }

    @Test("writes to any sink what it writes to a file")
    func sinks() async throws {
        try await withFolio { _, folio in
            let directory = try TemporaryDirectory()
            let statement = try await folio.statement(for: Known.ordinary, period: .month(2026, 10))
            for format in folio.writers.formats {
                let file = try folio.write(statement, as: format, to: directory.file("statement.\(format)"))
                var sink = MemorySink()
                try folio.write(statement, as: format, to: &sink)
                #expect(FileManager.default.contents(atPath: file.path) == Data(sink.bytes))
                #expect(file.byteCount == Int64(sink.bytes.count))
            }
        }
    }
}
