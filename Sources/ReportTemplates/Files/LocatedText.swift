import TemplateEngine

/// A text of a front matter with its place, so that what is wrong inside it can be shown where it stands.
public struct LocatedText: Hashable, Sendable {
    /// The text, with the quotes and escapes of YAML undone.
    public let text: String
    /// The name of the file.
    public let file: String
    /// The line in the file, from 1.
    public let line: Int
    /// The column where the text begins, from 1, in characters.
    public let column: Int
    /// The whole line.
    public let lineText: String

    /// The same diagnostic at its place in the file.
    ///
    /// - Parameters:
    ///   - diagnostic: one about the text, as if it were a file of its own.
    ///   - offset: how many characters the text was set off by when it was compiled.
    func located(_ diagnostic: TemplateDiagnostic, offset: Int = 0) -> TemplateDiagnostic {
        // Escapes and folded lines of YAML move characters; then the beginning of the value has to do.
        let isVerbatim = diagnostic.line == 1 && lineText.dropFirst(column - 1).hasPrefix(text)
        let inner = diagnostic.column - 1 - offset
        let isInside = isVerbatim && (0...text.count).contains(inner)
        let room = isInside ? text.count - inner : lineText.count - column + 1
        return TemplateDiagnostic(
            severity: diagnostic.severity, file: file, line: line, column: isInside ? column + inner : column,
            message: diagnostic.message, help: diagnostic.help, lineText: lineText,
            width: max(1, min(isInside ? diagnostic.width : text.count, room)))
    }
}
