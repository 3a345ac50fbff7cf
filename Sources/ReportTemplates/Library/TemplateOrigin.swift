/// Where a template file comes from.
public enum TemplateOrigin: Hashable, Sendable {
    /// Carried inside the program.
    case builtIn
    /// A directory of templates.
    case directory(String)
    /// A file that was named by its path, in this directory.
    case file(inDirectory: String)
}

extension TemplateOrigin: CustomStringConvertible {
    /// The origin in lists: `built in`, or the directory.
    public var description: String {
        switch self {
        case .builtIn: "built in"
        case .directory(let path), .file(let path): path
        }
    }
}

/// A template file that was found and not yet read.
public struct TemplateLocation: Hashable, Sendable {
    /// The path below its origin: `csv/statement.csv`.
    public let path: String
    /// Where that is.
    public let origin: TemplateOrigin

    /// The file's name with its extension: `statement.csv`.
    public var fileName: String { TemplateFileName(path).file }
    /// The file's name without its extension: `statement`.
    public var baseName: String { TemplateFileName(path).base }

    /// Whether it is a workbook, whose settings stand in a file beside it.
    public var isWorkbook: Bool { TemplateFileName(path).isWorkbook }

    /// Where the settings of a workbook stand; nil for templates of text.
    var settingsFile: TemplateLocation? {
        guard isWorkbook else { return nil }
        return TemplateLocation(path: path.dropLast("xlsx".count) + "yml", origin: origin)
    }

    /// Whether the file is for others to include: its name begins with `_`.
    public var isPartial: Bool { TemplateFileName(path).isPartial }

    /// The name in error texts: what a user can open, or the path among the built-in ones.
    public var displayName: String {
        switch origin {
        case .builtIn: path
        case .directory(let directory): directory + "/" + path
        case .file(let directory): directory == "." ? path : directory + "/" + path
        }
    }
}
