import TestSupport
import Testing

@testable import TemplateEngine

/// The buffer against an array that goes through the same changes.
@Suite("Output buffer")
struct OutputBufferTests {
    @Test("Holds what an array would hold", arguments: UInt64(1)...40)
    func likeAnArray(_ seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var buffer = OutputBuffer(capacity: Int.random(in: 0...40, using: &random))
        var array: [UInt8] = []
        for _ in 0..<400 { change(&buffer, &array, using: &random) }
        let (bytes, count) = (buffer.copy(), buffer.count)
        #expect(bytes == array)
        #expect(count == array.count)
    }

    private func change(
        _ buffer: inout OutputBuffer, _ array: inout [UInt8], using random: inout SeededGenerator
    ) {
        let bytes = (0..<Int.random(in: 0...70, using: &random)).map { _ in
            UInt8.random(in: 0...255, using: &random)
        }
        switch Int.random(in: 0..<9, using: &random) {
        case 0:
            buffer.append(contentsOf: bytes)
            array += bytes
        case 1:
            buffer.append(bytes.first ?? 7)
            array.append(bytes.first ?? 7)
        case 2:
            let store = bytes + Array(repeating: 0, count: OutputBuffer.chunkSize)
            let offset = bytes.count / 3
            buffer.append(store.span, from: offset, count: bytes.count - offset)
            array += bytes[offset...]
        case 3:
            buffer.append(String(decoding: bytes, as: UTF8.self))
            array += String(decoding: bytes, as: UTF8.self).utf8
        case 4 where !array.isEmpty:
            let place = Int.random(in: 0..<array.count, using: &random)
            buffer.insert(9, at: place)
            array.insert(9, at: place)
        case 5 where !array.isEmpty:
            let place = Int.random(in: 0..<array.count, using: &random)
            buffer.remove(at: place)
            array.remove(at: place)
        case 6 where array.count > 300:
            buffer.removeAll(from: 250)
            array.removeSubrange(250...)
        case 7:
            buffer.append(atMost: 80) { room in
                for (index, byte) in bytes.enumerated() { room[index] = byte }
                return bytes.count
            }
            array += bytes
        default:
            let chunk = OutputBuffer.Chunk(repeating: 5)
            buffer.reserve(bytes.count % 17)
            buffer.append(chunk, keeping: bytes.count % 17)
            array += Array(repeating: 5, count: bytes.count % 17)
        }
    }

    @Test("Text and chunk are the bytes from an index on")
    func views() {
        var buffer = OutputBuffer(capacity: 0)
        buffer.append("GTB 0123456789 ₦" as StaticString)
        let (text, chunk) = (buffer.text(from: 4), buffer.chunk(at: 4))
        #expect(text == "0123456789 ₦")
        #expect((0..<10).map { chunk[$0] } == Array("0123456789".utf8))
    }
}
