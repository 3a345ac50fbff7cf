import ByteSinks
import Spreadsheet

/// The archive and its destination while sheets are streamed into it.
///
/// Unsafe since a receiver of cells is copied by value, and neither archive nor sink may be: it holds their
/// addresses. They are valid while ``with(_:_:_:)`` runs, which alone makes a value, and are used by one
/// receiver at a time.
struct PartOutput<Sink: ByteSink & ~Copyable> {
    private let archive: UnsafeMutablePointer<ZipWriter>
    private let sink: UnsafeMutablePointer<Sink>

    static func with<Result>(
        _ archive: inout ZipWriter, _ sink: inout Sink,
        _ body: (PartOutput) throws(WorkbookTemplateError) -> Result
    ) throws(WorkbookTemplateError) -> Result {
        try withUnsafeMutablePointer(to: &archive) { (archive) throws(WorkbookTemplateError) in
            try withUnsafeMutablePointer(to: &sink) { (sink) throws(WorkbookTemplateError) in
                try body(PartOutput(archive: archive, sink: sink))
            }
        }
    }

    func begin(_ part: String) throws(SpreadsheetError) { try archive.pointee.begin(part) }

    /// Writes a piece; answers an empty buffer for the next one.
    func write(_ piece: consuming ByteBuffer) throws(SpreadsheetError) -> ByteBuffer {
        try archive.pointee.write(piece: piece, to: &sink.pointee)
    }

    func end() throws(SpreadsheetError) { try archive.pointee.end(to: &sink.pointee) }
}
