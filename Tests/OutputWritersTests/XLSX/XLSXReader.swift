import Foundation
import TestSupport

/// Reads the cells of a workbook in the few forms that our writer uses: a second opinion, not a library.
struct XLSXReader {
    /// What a cell holds, as the file states it.
    enum Value: Equatable {
        case number(String)
        case text(String)
    }

    let parts: [String: String]

    init(_ bytes: [UInt8]) throws {
        parts = Dictionary(
            uniqueKeysWithValues: try ZipReader.entries(of: bytes).map {
                ($0.name, String(decoding: $0.bytes, as: UTF8.self))
            })
    }

    /// The cells of a sheet by their references; blank ones are left out.
    func cells(sheet: Int) -> [String: Value] {
        let shared = (parts["xl/sharedStrings.xml"] ?? "").matches(of: /<si><t[^>]*>([^<]*)<\/t><\/si>/).map {
            Self.unescaped(String($0.1))
        }
        var cells: [String: Value] = [:]
        let sheet = parts["xl/worksheets/sheet\(sheet).xml"] ?? ""
        for match in sheet.matches(of: /<c r="([A-Z]+\d+)"([^>\/]*)>(.*?)<\/c>/) {
            let (reference, attributes, content) = (String(match.1), match.2, match.3)
            if attributes.contains("t=\"s\""), let index = content.firstMatch(of: /<v>(\d+)<\/v>/) {
                cells[reference] = .text(shared[Int(index.1) ?? -1])
            } else if attributes.contains("t=\"inlineStr\""),
                let text = content.firstMatch(of: /<t[^>]*>([^<]*)<\/t>/)
            {
                cells[reference] = .text(Self.unescaped(String(text.1)))
            } else if let number = content.firstMatch(of: /<v>([^<]*)<\/v>/) {
                cells[reference] = .number(String(number.1))
            }
        }
        return cells
    }

    private static func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&amp;", with: "&")
    }
}
