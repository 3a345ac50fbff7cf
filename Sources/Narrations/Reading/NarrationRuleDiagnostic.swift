/// One thing that is wrong in a file of rules.
public struct NarrationRuleDiagnostic: Hashable, Sendable, CustomStringConvertible {
    /// The name of the file.
    public let file: String
    /// The line, from 1.
    public let line: Int
    /// The column, from 1, in characters as a reader counts them.
    public let column: Int
    /// How many characters are concerned, at least 1.
    public let width: Int
    /// What is wrong, in a sentence without a full stop.
    public let message: String
    /// What to do about it; nil when the message says it.
    public let help: String?
    /// The whole line as it stands in the file.
    public let lineText: String

    /// The diagnostic as compilers print it: place, message, the line with a caret, the remedy.
    public var description: String {
        let number = String(line)
        let margin = String(repeating: " ", count: number.utf8.count)
        var text = "\(file):\(line):\(column): error: \(message)"
        if lineText.count <= 200 {
            let carets = String(repeating: " ", count: column - 1) + String(repeating: "^", count: width)
            text += "\n  \(number) | \(lineText)\n  \(margin) | \(carets)"
        }
        if let help { text += "\n  \(margin) = \(help)" }
        return text
    }
}

/// Why a file of rules cannot be used: everything that is wrong with it, in the order of its lines.
public struct NarrationRuleError: Error, Hashable, Sendable, CustomStringConvertible {
    /// At least one.
    public let diagnostics: [NarrationRuleDiagnostic]

    /// Creates an error of at least one diagnostic.
    public init(diagnostics: [NarrationRuleDiagnostic]) {
        self.diagnostics = diagnostics
    }

    /// All diagnostics, one after the other.
    public var description: String { diagnostics.map(\.description).joined(separator: "\n") }
}
