import ByteSinks

/// Keeps the bytes and the size of the largest piece that came at once.
struct RecordingSink: ByteSink {
    private(set) var bytes: [UInt8] = []
    private(set) var largestPiece = 0

    mutating func write(_ bytes: RawSpan) {
        largestPiece = max(largestPiece, bytes.byteCount)
        bytes.withUnsafeBytes { self.bytes.append(contentsOf: $0) }
    }
}

/// Takes the bytes one by one, as a slow device would.
struct TricklingSink: ByteSink {
    private(set) var bytes: [UInt8] = []

    mutating func write(_ bytes: RawSpan) {
        bytes.withUnsafeBytes { piece in
            for byte in piece { self.bytes.append(byte) }
        }
    }
}

/// Fails when so many bytes have come, and counts what is written to it afterwards.
struct FailingSink: ByteSink {
    static let error = SinkError(code: .write, destination: "a sink that is made to fail", errorNumber: 28)

    private var room: Int
    private var hasFailed = false
    private(set) var writesAfterFailure = 0

    init(capacity: Int) {
        room = capacity
    }

    mutating func write(_ bytes: RawSpan) throws(SinkError) {
        if hasFailed { writesAfterFailure += 1 }
        guard !hasFailed, bytes.byteCount <= room else {
            hasFailed = true
            throw Self.error
        }
        room -= bytes.byteCount
    }
}
