import FlyingSocks
import Testing

@testable import MonoSandbox

@Suite("Bodies that come slowly or break off")
struct FaultyBodyTests {
    /// Reads a body to its end and answers the pieces, and whether it broke off.
    private func pieces(_ body: FaultyBody, size: Int) async throws -> ([[UInt8]], brokeOff: Bool) {
        var iterator = body.makeAsyncIterator()
        var pieces: [[UInt8]] = []
        do {
            while let piece = try await iterator.nextBuffer(suggested: size) { pieces.append(Array(piece)) }
        } catch is FaultyBody.BrokenOff {
            return (pieces, true)
        }
        return (pieces, false)
    }

    private let bytes = Array("0123456789".utf8)

    @Test("A good body comes whole in pieces of the size asked for", arguments: [1, 3, 10, 100])
    func whole(size: Int) async throws {
        let (pieces, brokeOff) = try await pieces(FaultyBody(bytes: bytes), size: size)
        #expect(pieces.flatMap(\.self) == bytes)
        #expect(pieces.allSatisfy { (1...size).contains($0.count) })
        #expect(!brokeOff)
    }

    @Test("A body breaks off after so many bytes", arguments: [0, 1, 4, 10], [1, 3, 100])
    func brokenOff(end: Int, size: Int) async throws {
        let (pieces, brokeOff) = try await pieces(FaultyBody(bytes: bytes, end: end), size: size)
        #expect(pieces.flatMap(\.self) == Array(bytes.prefix(end)))
        #expect(brokeOff)
    }

    @Test("With a pause each byte comes by itself")
    func pauses() async throws {
        let body = FaultyBody(bytes: bytes, pause: .microseconds(1))
        let (pieces, _) = try await pieces(body, size: 100)
        #expect(pieces == bytes.map { [$0] })
    }

    @Test("An empty body ends at once, and the bytes come one by one too")
    func single() async throws {
        let (none, brokeOff) = try await pieces(FaultyBody(bytes: []), size: 4)
        #expect(none.isEmpty)
        #expect(!brokeOff)
        var collected: [UInt8] = []
        for try await byte in FaultyBody(bytes: bytes) { collected.append(byte) }
        #expect(collected == bytes)
    }

    @Test("A cancelled task does not wait for the pause")
    func cancellation() async throws {
        let task = Task { try await pieces(FaultyBody(bytes: bytes, pause: .seconds(3600)), size: 1).0 }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
