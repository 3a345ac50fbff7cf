import TemplateEngine

/// A template file taken apart: the lines of its front matter, and what is rendered.
struct TemplateText {
    /// The front matter without its `---` lines; nil when the file has none.
    let frontMatter: [UInt8]?
    /// What follows it.
    let body: SourceFile

    /// The number of the front matter's first line in the file.
    static let frontMatterLine = 2

    /// More than this is no front matter but a mistake or an attack on the reader of YAML.
    static let frontMatterLimit = 64 * 1024

    private static let newline = UInt8(ascii: "\n")

    /// Takes a file apart.
    ///
    /// - Throws: ``TemplateError`` when the front matter has no end or is too long.
    init(name: String, bytes: [UInt8]) throws(TemplateError) {
        var rest = bytes[...]
        // Some editors on Windows put a byte-order mark in front.
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        let first = Self.line(of: rest)
        guard Self.isFence(first.text) else {
            frontMatter = nil
            body = SourceFile(name: name, bytes: Array(rest))
            return
        }
        let start = first.next
        var position = start
        var lineNumber = Self.frontMatterLine
        while position < rest.endIndex, position - start <= Self.frontMatterLimit {
            let line = Self.line(of: rest[position...])
            lineNumber += 1
            if Self.isFence(line.text) {
                frontMatter = Array(rest[start..<position])
                body = SourceFile(name: name, bytes: Array(rest[line.next...]), firstLine: lineNumber)
                return
            }
            position = line.next
        }
        let isTooLong = position < rest.endIndex
        throw TemplateError(diagnostics: [
            TemplateDiagnostic(
                file: name, line: 1, column: 1,
                message: isTooLong
                    ? "the front matter is longer than \(Self.frontMatterLimit / 1024) KiB"
                    : "the front matter has no end",
                help: "close it with a line '---' in front of the template's text", lineText: "---", width: 3)
        ])
    }

    /// Whether a line opens or closes a front matter: three hyphens, perhaps with blanks behind them.
    private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
        let hyphen = UInt8(ascii: "-")
        return line.starts(with: [hyphen, hyphen, hyphen])
            && line.dropFirst(3).allSatisfy {
                $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") || $0 == UInt8(ascii: "\r")
            }
    }

    private static func line(of bytes: ArraySlice<UInt8>) -> (text: ArraySlice<UInt8>, next: Int) {
        guard let end = bytes.firstIndex(of: newline) else { return (bytes, bytes.endIndex) }
        return (bytes[..<end], end + 1)
    }
}
