/// Why a template was not found or not read.
public enum TemplateLibraryError: Error, Hashable, Sendable, CustomStringConvertible {
    /// There is none of that name; the nearest name, if there is one.
    case notFound(String, suggestion: String?)
    /// Several files of one place have the name.
    case ambiguous(String, files: [String])
    /// A name that leads out of the directory.
    case outside(String)
    /// The file is longer than the limit.
    case tooLong(String)
    /// The file cannot be read.
    case unreadable(String)
    /// A directory that was asked for is not there.
    case noDirectory(String)
    /// A directory holds more files than a directory of templates would.
    case tooManyFiles(String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .notFound(let name, let suggestion):
            "There is no template '\(name)'."
                + (suggestion.map { " Did you mean '\($0)'?" } ?? " 'folio templates list' shows all.")
        case .ambiguous(let name, let files):
            "'\(name)' could be \(files.joined(separator: " or ")). Write the name with its extension."
        case .outside(let path):
            "'\(path)' leads out of the directory of templates. Put the file, not a link, into it."
        case .tooLong(let path):
            "The template '\(path)' is longer than \(TemplateDirectory.fileLimit / 1024 / 1024) MiB."
        case .unreadable(let path): "The template '\(path)' cannot be read. Check its name and permissions."
        case .noDirectory(let path): "There is no directory '\(path)'."
        case .tooManyFiles(let path):
            "'\(path)' holds more than \(TemplateDirectory.countLimit) files. Name a directory of templates."
        }
    }
}
