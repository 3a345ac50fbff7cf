import ByteSinks
import Testing

@Suite("A memory sink")
struct MemorySinkTests {
    @Test("keeps bytes and texts in order")
    func keepsOrder() throws {
        var sink = MemorySink()
        try sink.write([1, 2])
        try sink.write([UInt8]())
        try sink.write("é")
        #expect(sink.bytes == [1, 2, 0xC3, 0xA9])
    }
}
