import FlyingSocks

/// A body that comes slowly, or breaks off before it is complete.
struct FaultyBody: AsyncBufferedSequence, Sendable {
    typealias Element = UInt8

    /// The connection is to be closed in the middle of a body.
    struct BrokenOff: Error {}

    let bytes: [UInt8]
    /// After how many bytes the body breaks off; nil lets it end well.
    var end: Int?
    /// The pause before each byte.
    var pause: Duration = .zero

    func makeAsyncIterator() -> Iterator {
        Iterator(body: self)
    }

    struct Iterator: AsyncBufferedIteratorProtocol {
        let body: FaultyBody
        private var position = 0

        init(body: FaultyBody) {
            self.body = body
        }

        mutating func next() async throws -> UInt8? {
            try await nextBuffer(suggested: 1)?.first
        }

        mutating func nextBuffer(suggested count: Int) async throws -> ArraySlice<UInt8>? {
            let end = body.end ?? body.bytes.count
            if position >= end {
                if body.end != nil { throw BrokenOff() }
                return nil
            }
            let length = body.pause > .zero ? 1 : Swift.min(count, end - position)
            if body.pause > .zero { try await Task.sleep(for: body.pause) }
            defer { position += length }
            return body.bytes[position..<(position + length)]
        }
    }
}
