import Foundation
import TestSupport
import ZipArchives

@testable import WorkbookTemplates

/// The templates that openpyxl, XlsxWriter and LibreOffice made; the scripts stand beside them.
enum SampleFile {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures/Templates")

    static let names = [
        "accounts", "arrays", "chart", "comments", "dashboard", "groups", "libreoffice-chart",
        "libreoffice-names", "libreoffice-statement", "names", "rules", "sheets", "statement", "table",
        "totals", "unknown",
    ]

    static func bytes(_ name: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: folder.appendingPathComponent("\(name).xlsx")))
    }

    /// The parts of an archive by name.
    static func parts(_ bytes: [UInt8]) throws -> [String: [UInt8]] {
        let entries = try ZipArchives.ZipReader.entries(
            of: bytes, limits: WorkbookLimits().archive)
        return Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.bytes) })
    }
}
