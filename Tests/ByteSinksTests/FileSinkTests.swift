import Foundation
import TestSupport
import Testing

@testable import ByteSinks

@Suite("A file sink")
struct FileSinkTests {
    @Test("gives the file its name at the commit, not before", arguments: [0, 1, 65_535, 65_536, 200_000])
    func commits(size: Int) throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("statement.csv")
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }

        var sink = try FileSink(path: path)
        for start in stride(from: 0, to: size, by: 7_001) {
            try sink.write(Array(bytes[start..<min(start + 7_001, size)]))
        }
        #expect(!FileManager.default.fileExists(atPath: path))
        #expect(sink.byteCount == Int64(size))
        try sink.commit()

        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
        #expect(try directory.names() == ["statement.csv"])
    }

    @Test("makes files that only their owner can read")
    func mode() throws {
        let directory = try TemporaryDirectory()
        var sink = try FileSink(path: directory.file("a"))
        try sink.write("x")
        try sink.commit()
        let attributes = try FileManager.default.attributesOfItem(atPath: directory.file("a"))
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test("leaves nothing behind and the earlier file untouched without a commit")
    func abandoned() throws {
        struct Stop: Error {}
        let directory = try TemporaryDirectory()
        try Data("before".utf8).write(to: URL(fileURLWithPath: directory.file("a")))
        #expect(throws: Stop.self) {
            var sink = try FileSink(path: directory.file("a"))
            try sink.write(String(repeating: "new", count: 100_000))
            throw Stop()
        }
        #expect(try directory.names() == ["a"])
        #expect(try String(contentsOfFile: directory.file("a"), encoding: .utf8) == "before")
    }

    @Test("replaces an earlier file whole")
    func replaces() throws {
        let directory = try TemporaryDirectory()
        for text in ["a longer first version", "second"] {
            var sink = try FileSink(path: directory.file("a"))
            try sink.write(text)
            try sink.commit()
        }
        #expect(try String(contentsOfFile: directory.file("a"), encoding: .utf8) == "second")
    }

    @Test("steps over what a killed run left under its temporary name")
    func leftover() throws {
        let directory = try TemporaryDirectory()
        let leftover = ".a.\(ProcessInfo.processInfo.processIdentifier)-0.part"
        try Data("half".utf8).write(to: URL(fileURLWithPath: directory.file(leftover)))
        var sink = try FileSink(path: directory.file("a"))
        try sink.write("whole")
        try sink.commit()
        #expect(try directory.names() == [leftover, "a"])
    }

    @Test("says what, where and what to do when it cannot begin")
    func missingDirectory() throws {
        let directory = try TemporaryDirectory()
        let path = directory.file("absent/a.csv")
        let error = #expect(throws: SinkError.self) { _ = try FileSink(path: path) }
        #expect(error?.code == .create)
        #expect(error?.description.contains("absent/a.csv") == true)
        #expect(error?.description.contains("no such directory") == true)
        #expect(error?.description.contains("Check that the directory exists") == true)
    }

    @Test("does not rename over a directory")
    func directoryInTheWay() throws {
        let directory = try TemporaryDirectory()
        try FileManager.default.createDirectory(
            atPath: directory.file("a"), withIntermediateDirectories: false)
        let error = #expect(throws: SinkError.self) {
            var sink = try FileSink(path: directory.file("a"))
            try sink.write("x")
            try sink.commit()
        }
        #expect(error?.code == .rename)
        #expect(try directory.names() == ["a"])
    }

    @Test("reports a full device")
    func fullDevice() throws {
        // A sink writes beside its final name, which /dev does not allow, so the error is tried on the
        // descriptor that standard output sinks use.
        let full = open("/dev/full", O_WRONLY)
        try #require(full >= 0)
        defer { close(full) }
        let number = FileDescriptor.writeAll([UInt8](repeating: 0, count: 10).span.bytes, to: full)
        #expect(number == ENOSPC)
    }
}
