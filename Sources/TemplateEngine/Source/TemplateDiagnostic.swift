/// One thing that is wrong in a template, or worth a second look.
public struct TemplateDiagnostic: Hashable, Sendable {
    /// How bad it is.
    public enum Severity: String, Hashable, Sendable {
        /// The template does not compile.
        case error
        /// The template compiles; somebody should look at it, for example at a use of `raw`.
        case warning
    }

    /// How bad it is.
    public let severity: Severity
    /// The name of the file.
    public let file: String
    /// The line, from 1, front matter included; 0 for something that concerns the whole file.
    public let line: Int
    /// The column, from 1, in characters as a reader counts them.
    public let column: Int
    /// What is wrong, in a sentence without a full stop.
    public let message: String
    /// What to do about it: the nearest right name, or how to guard a value; nil when the message says it.
    public let help: String?
    /// The whole line as it stands in the file.
    public let lineText: String
    /// How many characters of the line are concerned, at least 1.
    public let width: Int

    /// Creates an error that concerns a whole file.
    public init(file: String, message: String, help: String? = nil) {
        self.init(file: file, line: 0, column: 0, message: message, help: help, lineText: "")
    }

    /// Creates a diagnostic, for readers of what surrounds a template, such as a front matter.
    public init(
        severity: Severity = .error, file: String, line: Int, column: Int, message: String,
        help: String? = nil,
        lineText: String, width: Int = 1
    ) {
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.message = message
        self.help = help
        self.lineText = lineText
        self.width = width
    }
}

extension TemplateDiagnostic: CustomStringConvertible {
    /// The diagnostic as compilers print it: place, message, the line with a caret, the remedy; of a line
    /// that is longer than a screen the surroundings of the place.
    public var description: String {
        guard line > 0 else {
            return "\(file): \(severity.rawValue): \(message)" + (help.map { "\n  = \($0)" } ?? "")
        }
        let number = String(line)
        let margin = String(repeating: " ", count: number.utf8.count)
        let excerpt = LineExcerpt(lineText, column: column, width: width)
        var text = """
            \(file):\(line):\(column): \(severity.rawValue): \(message)
              \(number) | \(excerpt.text)
              \(margin) | \(excerpt.carets)
            """
        if let help { text += "\n  \(margin) = \(help)" }
        return text
    }
}

/// Why a template did not compile: everything that is wrong, in the order of the text.
public struct TemplateError: Error, Hashable, Sendable, CustomStringConvertible {
    /// All errors, at least one; no warnings.
    public let diagnostics: [TemplateDiagnostic]

    /// Creates an error of at least one diagnostic.
    public init(diagnostics: [TemplateDiagnostic]) {
        self.diagnostics = diagnostics
    }

    /// All errors, one after the other.
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
