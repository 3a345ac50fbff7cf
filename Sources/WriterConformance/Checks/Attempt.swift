import OutputWriters
import StatementModel

/// What a writer made of a report.
enum Attempt {
    case written([UInt8], largestPiece: Int)
    case refused(String)
    case failed(WriterError)

    /// The document; nil when there is none.
    var document: [UInt8]? {
        if case .written(let bytes, _) = self { bytes } else { nil }
    }

    /// What happened, for a finding.
    var explanation: String {
        switch self {
        case .written(let bytes, _): "written, \(bytes.count) bytes"
        case .refused(let text): text
        case .failed(let error): error.description
        }
    }
}

extension WriterConformance {
    /// Writes a report into memory.
    func attempt(_ report: Report) -> Attempt {
        var sink = RecordingSink()
        do throws(WriterError) {
            try writer.write(report, to: &sink)
            return .written(sink.bytes, largestPiece: sink.largestPiece)
        } catch {
            return error.reason == .notExpressible ? .refused(error.description) : .failed(error)
        }
    }
}
