import ByteSinks
import OFXGrammar

/// Passes a document of OFX on to another sink and compares it with the grammar meanwhile; refuses to go on at
/// the first error.
///
/// Lives only inside ``with(_:body:)``: a sink cannot be held by another one for good, since each has one
/// owner.
struct OFXCheckingSink<Destination: ByteSink & ~Copyable>: ByteSink, ~Copyable {
    private var validator = OFXValidator(limit: 20)
    // Why a pointer: Swift has no stored `inout` yet. It is valid for the length of the closure that it came
    // from, and this value does not leave that closure.
    private let destination: UnsafeMutablePointer<Destination>

    private init(_ destination: UnsafeMutablePointer<Destination>) {
        self.destination = destination
    }

    /// Runs a body with a sink that checks what it is given.
    ///
    /// - Returns: what the body answers or throws, and what was found. Where there is an error among the
    ///   findings, the body's own may be this sink's refusal.
    static func with<Result, Failure: Error>(
        _ destination: inout Destination,
        body: (inout OFXCheckingSink<Destination>) throws(Failure) -> Result
    ) -> (result: Swift.Result<Result, Failure>, validator: OFXValidator) {
        withUnsafeMutablePointer(to: &destination) { pointer in
            var sink = OFXCheckingSink(pointer)
            do throws(Failure) {
                let result = try body(&sink)
                sink.validator.finish()
                return (.success(result), sink.validator)
            } catch {
                return (.failure(error), sink.validator)
            }
        }
    }

    /// Checks the bytes and passes them on.
    mutating func write(_ bytes: RawSpan) throws(SinkError) {
        validator.read(bytes)
        // The code does not reach anybody: whoever made the sink asks for the findings first.
        if validator.hasErrors {
            throw SinkError(code: .write, destination: "an invalid document", errorNumber: 0)
        }
        try destination.pointee.write(bytes)
    }
}

/// Takes bytes up to a place in a document, keeps none, and refuses what goes beyond.
struct PlaceSink: ByteSink {
    /// The offset of the byte that is refused.
    let offset: Int
    private var count = 0

    init(offset: Int) {
        self.offset = offset
    }

    /// How many bytes of the refused piece stand before the place.
    var accepted: Int { offset - count }

    mutating func write(_ bytes: RawSpan) throws(SinkError) {
        guard count + bytes.byteCount <= offset else {
            throw SinkError(code: .write, destination: "a place in a document", errorNumber: 0)
        }
        count += bytes.byteCount
    }
}
