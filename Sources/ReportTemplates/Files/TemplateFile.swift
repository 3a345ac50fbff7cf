public import TemplateEngine

/// A template file that was read: its settings and its text.
public struct TemplateFile: Hashable, Sendable {
    /// The name that errors show.
    public let name: String
    /// What its front matter says.
    public let settings: TemplateSettings
    /// What is compiled, with line numbers that count the front matter; of a workbook the whole file.
    public let body: SourceFile
    /// The line numbers and texts of the front matter, for errors that show up later.
    public let frontMatter: SourceFile?

    /// Reads a file.
    ///
    /// - Parameters:
    ///   - name: the file's name or path, for errors; its extension says the format where the front matter
    ///     does not.
    ///   - bytes: the whole file.
    ///   - base: the settings of the template that its front matter names (`like`), which hold where it says
    ///     nothing itself.
    /// - Throws: ``TemplateError`` with everything that is wrong in the front matter. The text behind it is
    ///   looked at when it is compiled.
    public static func parse(
        name: String, bytes: [UInt8], base: TemplateSettings? = nil
    ) throws(TemplateError) -> TemplateFile {
        let text = try TemplateText(name: name, bytes: bytes)
        guard let yaml = text.frontMatter else {
            return TemplateFile(
                name: name, settings: TemplateSettings(fileName: name), body: text.body, frontMatter: nil)
        }
        let source = SourceFile(name: name, bytes: yaml, firstLine: TemplateText.frontMatterLine)
        let settings = try SettingsReader.settings(of: FrontMatter(source), fileName: name, base: base)
        return TemplateFile(name: name, settings: settings, body: text.body, frontMatter: source)
    }

    /// Reads a workbook.
    ///
    /// - Parameters:
    ///   - bytes: the whole file.
    ///   - name: its name or path, for errors.
    ///   - settings: the file of its settings, where it has one.
    /// - Throws: ``TemplateError`` with everything that is wrong in the settings. The workbook is looked at when
    ///   it is compiled.
    public static func parse(
        workbook bytes: [UInt8], name: String, settings: SourceFile?
    ) throws(TemplateError) -> TemplateFile {
        let body = SourceFile(name: name, bytes: bytes)
        guard let settings else {
            return TemplateFile(
                name: name, settings: TemplateSettings(fileName: name), body: body, frontMatter: nil)
        }
        let read = try SettingsReader.settings(of: FrontMatter(settings), fileName: name)
        return TemplateFile(name: name, settings: read, body: body, frontMatter: settings)
    }
}
