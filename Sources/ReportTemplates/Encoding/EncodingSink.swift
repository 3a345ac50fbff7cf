import ByteSinks

/// Passes a document on to another sink in an encoding of one byte a character.
///
/// Lives only inside ``with(_:to:body:)``: a sink cannot be held by another one for good, since each has one
/// owner.
struct EncodingSink<Destination: ByteSink & ~Copyable>: ByteSink, ~Copyable {
    private var encoder: TextEncoder
    // Why a pointer: Swift has no stored `inout` yet. It is valid for the length of the closure that it came
    // from, and this value does not leave that closure.
    private let destination: UnsafeMutablePointer<Destination>

    private init(_ encoder: TextEncoder, _ destination: UnsafeMutablePointer<Destination>) {
        self.encoder = encoder
        self.destination = destination
    }

    /// Runs a body with a sink that encodes what it is given.
    ///
    /// - Returns: what the body answers, and what was rewritten.
    static func with<Result, Failure: Error>(
        _ encoder: TextEncoder, to destination: inout Destination,
        body: (inout EncodingSink<Destination>) throws(Failure) -> Result
    ) throws(Failure) -> (result: Result, encoding: EncodingSummary) {
        try withUnsafeMutablePointer(to: &destination) {
            (pointer: UnsafeMutablePointer<Destination>) throws(Failure) -> (
                result: Result, encoding: EncodingSummary
            ) in
            var sink = EncodingSink(encoder, pointer)
            let result = try body(&sink)
            return (result, sink.encoder.summary)
        }
    }

    /// Asks the sink behind this one.
    func destinationValue<Value>(_ ask: (borrowing Destination) -> Value) -> Value {
        ask(destination.pointee)
    }

    /// Encodes the bytes and passes them on.
    mutating func write(_ bytes: RawSpan) throws(SinkError) {
        let encoded = bytes.withUnsafeBytes { encoder.encode($0) }
        try destination.pointee.write(encoded)
    }
}
