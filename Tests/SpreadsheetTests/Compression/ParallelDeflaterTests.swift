import TestSupport
import Testing

@testable import Spreadsheet

@Suite("The parallel compressor")
struct ParallelDeflaterTests {
    /// What a stream of some pieces becomes.
    private func compressed(
        _ pieces: [[UInt8]], threads: Int, level: CompressionLevel = .fastest, produced: Bool = false
    ) throws -> (bytes: [UInt8], checksum: UInt32) {
        var deflater = ParallelDeflater(level: level, threadCount: threads)
        var bytes: [UInt8] = []
        var checksum: UInt32 = 0
        func take(_ chunk: DeflatedChunk) {
            bytes += chunk.bytes.bytes
            checksum = Checksum.joined(checksum, chunk.checksum, secondByteCount: chunk.plainByteCount)
        }
        for (index, piece) in pieces.enumerated() {
            let source: Chunk.Source =
                produced ? .producer { $0.append(piece) } : .bytes(ByteBuffer(piece))
            deflater.submit(Chunk(source, isFirst: index == 0, isLast: index == pieces.count - 1))
            if deflater.pendingCount >= deflater.capacity, let chunk = try deflater.takeNext() {
                take(chunk)
            }
        }
        while let chunk = try deflater.takeNext() { take(chunk) }
        return (bytes, checksum)
    }

    private func pieces(_ random: inout SeededGenerator) -> [[UInt8]] {
        let word = (0..<200).map { _ in UInt8.random(in: 0...255, using: &random) }
        return (0..<Int.random(in: 1...12, using: &random)).map { _ in
            let count = Int.random(in: 0...90_000, using: &random) >> Int.random(in: 0...10, using: &random)
            return (0..<count).map { place in
                UInt8.random(in: 0...9, using: &random) > 0
                    ? word[place % word.count] : UInt8.random(in: 0...255, using: &random)
            }
        }
    }

    @Test(
        "What comes out is one stream of what went in, the same for any number of threads",
        arguments: 0..<30 as Range<UInt64>)
    func property(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let pieces = pieces(&random)
        let plain = pieces.flatMap { $0 }
        let level = CompressionLevel(Int.random(in: 1...9, using: &random))
        let alone = try compressed(pieces, threads: 1, level: level)
        #expect(try ZipReader.inflated(alone.bytes, count: plain.count) == plain)
        #expect(alone.checksum == Checksum.of(plain.span.bytes))
        for threads in [2, 3, 8] {
            let many = try compressed(pieces, threads: threads, level: level, produced: threads == 3)
            #expect(many.bytes == alone.bytes)
            #expect(many.checksum == alone.checksum)
        }
    }

    @Test("A piece refers back to the 32 KiB before it")
    func dictionary() throws {
        var random = SeededGenerator(seed: 1)
        let noise = (0..<30_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        let twice = try compressed([noise, noise], threads: 2).bytes.count
        #expect(twice < 31_500)
    }

    @Test("The error of a piece comes in its turn, after the pieces before it", arguments: [1, 4])
    func failing(threads: Int) throws {
        var deflater = ParallelDeflater(level: .fastest, threadCount: threads)
        let failure = SpreadsheetError(.layout, "as meant")
        deflater.submit(Chunk(.producer { $0.append([1]) }, isFirst: true, isLast: false))
        deflater.submit(
            Chunk(.producer { _ throws(SpreadsheetError) in throw failure }, isFirst: false, isLast: false))
        deflater.submit(Chunk(.bytes(ByteBuffer([2])), isFirst: false, isLast: true))
        #expect(try deflater.takeNext()?.plainByteCount == 1)
        var caught: SpreadsheetError?
        do throws(SpreadsheetError) { _ = try deflater.takeNext() } catch { caught = error }
        #expect(caught == failure)
        #expect(try deflater.takeNext()?.plainByteCount == 1)
        #expect(try deflater.takeNext()?.plainByteCount == nil)
    }

    @Test("A compressor that is given up early lets nothing hang")
    func givenUp() {
        for _ in 0..<20 {
            var deflater = ParallelDeflater(level: .smallest, threadCount: 4)
            for index in 0..<4 {
                deflater.submit(
                    Chunk(
                        .producer { $0.append([UInt8](repeating: 7, count: 100_000)) }, isFirst: index == 0,
                        isLast: false))
            }
        }
    }
}
