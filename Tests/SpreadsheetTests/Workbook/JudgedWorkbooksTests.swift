import Foundation
import TestSupport
import Testing

@testable import Spreadsheet

/// Workbooks for other programs to judge: between them they have everything that the writer can do.
///
/// With the environment variable `WRITTEN_WORKBOOKS` set to a folder they are written there; `make acceptance`
/// has foreign programs read them.
@Suite("Workbooks that other programs judge")
struct JudgedWorkbooksTests {
    @Test(
        "Every part is well-formed, and the workbook is written aside where that is asked for",
        arguments: Book.allCases)
    func written(book: Book) throws {
        let bytes = try book.bytes()
        for entry in try ZipReader.entries(of: bytes) where !entry.name.hasSuffix(".png") {
            #expect(XMLWellFormedness.complaint(about: entry.bytes) == nil, "\(entry.name)")
        }
        guard let path = ProcessInfo.processInfo.environment["WRITTEN_WORKBOOKS"] else { return }
        let folder = URL(fileURLWithPath: path)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(bytes).write(to: folder.appendingPathComponent("\(book.rawValue).xlsx"))
    }

    /// What there is to judge.
    enum Book: String, CaseIterable, CustomTestStringConvertible {
        case everything, values, continued, many, empty

        var testDescription: String { rawValue }

        func bytes() throws -> [UInt8] {
            switch self {
            case .everything: try RichWorkbook.bytes()
            case .values: try JudgedWorkbooks.values()
            case .continued: try JudgedWorkbooks.continued()
            case .many: try JudgedWorkbooks.many()
            case .empty: try JudgedWorkbooks.empty()
            }
        }
    }
}
