import ByteSinks
import TestSupport
import Testing

@testable import Spreadsheet

@Suite("The zip writer")
struct ZipWriterTests {
    private func archive(
        _ entries: [ZipReader.Entry], piece: Int = .max, level: CompressionLevel = .standard
    ) throws -> [UInt8] {
        var sink = MemorySink()
        var zip = ZipWriter(level: level)
        for entry in entries {
            try zip.begin(entry.name)
            var rest = entry.bytes[...]
            while !rest.isEmpty {
                try zip.write(Array(rest.prefix(piece)), to: &sink)
                rest = rest.dropFirst(piece)
            }
            try zip.end(to: &sink)
        }
        try zip.finish(to: &sink)
        return sink.bytes
    }

    @Test(
        "What was written is read back, whatever the sizes of the pieces", arguments: 0..<20 as Range<UInt64>)
    func roundTrip(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let entries = (0..<Int.random(in: 0...6, using: &random)).map { index in
            let alphabet = UInt8.random(in: 0...255, using: &random)
            let count = Int.random(in: 0...200_000, using: &random) >> Int.random(in: 0...16, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...alphabet, using: &random) }
            return ZipReader.Entry(name: "folder/entry \(index) é", bytes: bytes)
        }
        let level = try #require(
            [CompressionLevel.fastest, .standard, .smallest].randomElement(using: &random))
        let bytes = try archive(entries, piece: Int.random(in: 100...300_000, using: &random), level: level)
        #expect(try ZipReader.entries(of: bytes) == entries)
    }

    @Test(
        "The bytes are the same for any number of threads, also where pieces end", arguments: [0, 1, 2])
    func threads(extra: Int) throws {
        var random = SeededGenerator(seed: UInt64(extra))
        let block = (0..<5000).map { _ in UInt8.random(in: 48...57, using: &random) }
        let blocks = Array([[UInt8]](repeating: block, count: 200).joined())
        let sizes = [0, 1, ZipWriter.pieceSize, 2 * ZipWriter.pieceSize, ZipWriter.pieceSize + 100_000]
        let entries = sizes.map { size in
            ZipReader.Entry(name: "\(size)", bytes: Array(blocks.prefix(max(0, size + extra - 1))))
        }
        func archive(threads: Int) throws -> [UInt8] {
            var sink = MemorySink()
            var zip = ZipWriter(level: .fastest, threadCount: threads)
            for entry in entries { try zip.add(entry.name, bytes: entry.bytes, to: &sink) }
            try zip.finish(to: &sink)
            return sink.bytes
        }
        let alone = try archive(threads: 1)
        #expect(try ZipReader.entries(of: alone) == entries)
        for threads in [2, 5] { #expect(try archive(threads: threads) == alone) }
    }

    @Test("What is stored is not compressed, and stands between what is")
    func stored() throws {
        let entries = [
            ZipReader.Entry(name: "a", bytes: [1, 1, 1]),
            ZipReader.Entry(name: "image", bytes: [UInt8](repeating: 9, count: 100_000)),
            ZipReader.Entry(name: "b", bytes: [2]),
        ]
        var sink = MemorySink()
        var zip = ZipWriter(threadCount: 3)
        try zip.add("a", bytes: entries[0].bytes, to: &sink)
        try zip.addStored("image", bytes: entries[1].bytes, to: &sink)
        try zip.add("b", bytes: entries[2].bytes, to: &sink)
        try zip.finish(to: &sink)
        #expect(try ZipReader.entries(of: sink.bytes) == entries)
        #expect(sink.bytes.count > 100_000)
    }

    @Test("Pieces, pieces that other threads make, and loose bytes keep their order")
    func mixed() throws {
        var sink = MemorySink()
        var zip = ZipWriter(threadCount: 4)
        try zip.begin("a")
        try zip.write([1], to: &sink)
        _ = try zip.write(piece: ByteBuffer([2, 3]), to: &sink)
        for index in 0..<20 {
            try zip.write(to: &sink) { $0.append([4, UInt8(index)]) }
        }
        try zip.write([5], to: &sink)
        try zip.end(to: &sink)
        try zip.finish(to: &sink)
        let made: [UInt8] = (0..<20).flatMap { index -> [UInt8] in [4, index] }
        #expect(try ZipReader.entries(of: sink.bytes).first?.bytes == [1, 2, 3] as [UInt8] + made + [5])
    }

    @Test("An archive of one empty entry is the known bytes")
    func literal() throws {
        let bytes = try archive([ZipReader.Entry(name: "a", bytes: [])])
        let local: [UInt8] = [
            0x50, 0x4B, 3, 4, 20, 0, 8, 0, 8, 0, 0, 0, 0x21, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0,
            0,
            0x61,
        ]
        let data: [UInt8] = [3, 0]
        let descriptor: [UInt8] = [0x50, 0x4B, 7, 8, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]
        let central: [UInt8] = [
            0x50, 0x4B, 1, 2, 20, 0, 20, 0, 8, 0, 8, 0, 0, 0, 0x21, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1,
            0,
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x61,
        ]
        let end: [UInt8] = [
            0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 49, 0, 0, 0, 0, 0,
        ]
        #expect(bytes == local + data + descriptor + central + end)
    }

    @Test("A name twice is refused")
    func duplicate() throws {
        var sink = MemorySink()
        var zip = ZipWriter()
        try zip.add("a", bytes: [1], to: &sink)
        let error = #expect(throws: SpreadsheetError.self) { try zip.add("a", bytes: [2], to: &sink) }
        #expect(error?.code == .duplicateEntry)
    }

    @Test("An empty name and one beyond 65,535 bytes are refused", arguments: [0, 65_536])
    func names(count: Int) throws {
        var zip = ZipWriter()
        let error = #expect(throws: SpreadsheetError.self) {
            try zip.begin(String(repeating: "n", count: count))
        }
        #expect(error?.code == .entryName)
    }

    @Test("Calls out of order are refused")
    func order() throws {
        var sink = MemorySink()
        var zip = ZipWriter()
        let early = #expect(throws: SpreadsheetError.self) { try zip.write([1], to: &sink) }
        #expect(early?.code == .sequence)
        try zip.begin("a")
        let nested = #expect(throws: SpreadsheetError.self) { try zip.begin("b") }
        #expect(nested?.code == .sequence)
    }

    @Test("The sink's error is passed on")
    func sinkFails() throws {
        var sink = FullSink()
        var zip = ZipWriter()
        try zip.add("a", bytes: [1], to: &sink)
        var caught: SpreadsheetError?
        do throws(SpreadsheetError) { try zip.finish(to: &sink) } catch { caught = error }
        #expect(caught?.code == .sink)
        #expect(caught?.sinkError == FullSink.error)
    }

    @Test("More than 65,534 entries are counted in the Zip64 record")
    func manyEntries() throws {
        var sink = MemorySink()
        var zip = ZipWriter(level: .fastest)
        for index in 0..<65_536 {
            try zip.addStored("\(index)", bytes: [], to: &sink)
        }
        try zip.finish(to: &sink)
        let end = sink.bytes.suffix(22)
        #expect(Array(end.dropFirst(8).prefix(4)) == [0xFF, 0xFF, 0xFF, 0xFF])
        let long = Array(sink.bytes.suffix(22 + 20 + 56).prefix(56))
        #expect(Array(long.prefix(4)) == [0x50, 0x4B, 6, 6])
        #expect(Array(long[32..<40]) == [0, 0, 1, 0, 0, 0, 0, 0])
    }
}

/// A sink without room.
private struct FullSink: ByteSink {
    static let error = SinkError(code: .write, destination: "full", errorNumber: 28)

    mutating func write(_ bytes: RawSpan) throws(SinkError) {
        throw Self.error
    }
}
