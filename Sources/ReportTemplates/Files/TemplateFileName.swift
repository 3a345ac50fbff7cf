import TemplateEngine

/// The parts of a template file's name.
struct TemplateFileName: Hashable, Sendable {
    /// The last part of the path: `statement.csv`.
    let file: String
    /// The name without its extension: `statement`.
    let base: String
    /// What stands behind the last point; empty when there is none.
    let fileExtension: String

    /// Takes a path apart.
    init(_ path: String) {
        file = String(path.split(separator: "/").last ?? "")
        if let point = file.lastIndex(of: "."), point != file.startIndex {
            base = String(file[..<point])
            fileExtension = String(file[file.index(after: point)...])
        } else {
            base = file
            fileExtension = ""
        }
    }

    /// Whether it is a workbook, whose settings stand in a file beside it.
    var isWorkbook: Bool { fileExtension.lowercased() == "xlsx" }

    /// Whether its extension is one of templates; spreadsheet programs keep files of their own beside a workbook
    /// that is open, with `~$` in front.
    var isTemplate: Bool {
        (isWorkbook || TemplateFormat(fileExtension: fileExtension) != nil) && !file.hasPrefix("~$")
    }

    /// Whether it is a file for others to include: no template of its own, and in no list.
    var isPartial: Bool { file.hasPrefix("_") }
}
