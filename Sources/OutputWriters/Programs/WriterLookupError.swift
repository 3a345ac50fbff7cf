import TemplateEngine

/// Why there is no writer for a name.
public enum WriterLookupError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Neither a built-in writer nor a program has that name.
    case unknown(name: String, known: [String])
    /// A program has that name, but may not be run.
    case notExecutable(name: String, path: String)
    /// The name has other characters than lower-case letters, digits and hyphens.
    case invalidName(String)
    /// An option is not of the form `NAME=VALUE`.
    case invalidOption(String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .unknown(let name, let known):
            let hint = NearestName.suggestion(for: name, among: known).map { " Did you mean '\($0)'?" } ?? ""
            return "There is no format '\(name)'. Known are \(known.joined(separator: ", ")).\(hint) Any "
                + "program named '\(WriterProgram.prefix)\(name)' on the PATH adds it."
        case .notExecutable(let name, let path):
            return "The program for the format '\(name)', '\(path)', may not be run: make it executable "
                + "(chmod +x)."
        case .invalidName(let name):
            return "'\(name)' is no name of a format: use lower-case letters, digits and hyphens."
        case .invalidOption(let text):
            let name = text.prefix { $0 != "=" }
            return "The writer option '\(name)' is not understood: write NAME=VALUE, the name of lower-case "
                + "letters, digits and hyphens."
        }
    }
}
