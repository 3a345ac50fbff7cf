public import TemplateEngine

/// A template file that was read: its settings and its text.
public struct TemplateFile: Hashable, Sendable {
    /// The name that errors show.
    public let name: String
    /// What its front matter says.
    public let settings: TemplateSettings
    /// What is compiled; its line numbers count the front matter.
    public let body: SourceFile
    /// The line numbers and texts of the front matter, for errors that show up later.
    public let frontMatter: SourceFile?

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - name: the file's name or path, for errors; its extension says the format where the front matter
    ///     does not.
    ///   - bytes: the whole file.
    /// - Throws: ``TemplateError`` with everything that is wrong in the front matter. The text behind it is
    ///   looked at when it is compiled.
    public static func parse(name: String, bytes: [UInt8]) throws(TemplateError) -> TemplateFile {
        let text = try TemplateText(name: name, bytes: bytes)
        guard let yaml = text.frontMatter else {
            return TemplateFile(
                name: name, settings: TemplateSettings(fileName: name), body: text.body, frontMatter: nil)
        }
        let source = SourceFile(name: name, bytes: yaml, firstLine: TemplateText.frontMatterLine)
        let settings = try SettingsReader.settings(of: FrontMatter(source), fileName: name)
        return TemplateFile(name: name, settings: settings, body: text.body, frontMatter: source)
    }
}
