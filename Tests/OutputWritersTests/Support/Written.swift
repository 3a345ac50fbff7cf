import ByteSinks
import OutputWriters
import StatementModel
import TestSupport

/// The expected files of this target.
let golden = Golden(target: "OutputWritersTests")

extension OutputWriter {
    /// What the writer writes into memory.
    func written(_ statement: Statement) throws -> [UInt8] {
        var sink = MemorySink()
        try write(statement, to: &sink)
        return sink.bytes
    }

    /// ``written(_:)`` as text.
    func writtenText(_ statement: Statement) throws -> String {
        String(decoding: try written(statement), as: UTF8.self)
    }
}
