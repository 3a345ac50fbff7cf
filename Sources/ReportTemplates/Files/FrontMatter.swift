import TemplateEngine
import Yams

/// The entries of a front matter, with their places.
struct FrontMatter {
    /// A key with its value.
    struct Entry {
        let key: LocatedText
        let value: Node
    }

    /// The lines between the fences.
    let source: SourceFile
    /// The entries in the order of the file.
    let entries: [Entry]
    private let lines: [Substring]

    /// Reads the YAML.
    ///
    /// - Parameters:
    ///   - source: the lines.
    ///   - name: what they are called in error texts.
    /// - Throws: ``TemplateError`` when it is no mapping of texts.
    init(_ source: SourceFile, called name: String = "front matter") throws(TemplateError) {
        self.source = source
        let text = String(decoding: source.bytes, as: UTF8.self)
        lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        guard text.utf8.elementsEqual(source.bytes) else {
            throw Self.error("the \(name) is not UTF-8", at: nil, source, lines)
        }
        if let finding = FrontMatterGuard.finding(in: source.bytes, called: name) {
            throw Self.error(finding.message, at: Place(of: finding.offset, in: source.bytes), source, lines)
        }
        guard let node = try Self.node(of: text, name, source, lines) else {
            entries = []
            return
        }
        guard let mapping = node.mapping else {
            throw Self.error(
                "\(name == "front matter" ? "a" : "an") \(name) consists of lines of the form 'key: value'",
                at: Place(node.mark), source,
                lines)
        }
        var entries: [Entry] = []
        for (key, value) in mapping {
            guard let name = key.scalar?.string else {
                throw Self.error("a key must be a name", at: Place(key.mark), source, lines)
            }
            entries.append(Entry(key: Self.text(name, of: key, source, lines), value: value))
        }
        self.entries = entries
    }

    /// A text with the place where a node says it.
    func text(_ text: String, of node: Node) -> LocatedText { Self.text(text, of: node, source, lines) }

    private static func node(
        of text: String, _ name: String, _ source: SourceFile, _ lines: [Substring]
    ) throws(TemplateError) -> Node? {
        do {
            return try Yams.compose(yaml: text)
        } catch let error as YamlError {
            switch error {
            case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                .composer(_, let problem, let mark, _):
                throw Self.error("the \(name) is not YAML: \(problem)", at: Place(mark), source, lines)
            case .duplicatedKeysInMapping(_, let context):
                throw Self.error("the key stands here twice", at: Place(context.mark), source, lines)
            case .reader(let problem, _, _, _):
                throw Self.error("the \(name) is not YAML: \(problem)", at: nil, source, lines)
            default:
                throw Self.error("the \(name) is not YAML", at: nil, source, lines)
            }
        } catch {
            throw Self.error("the \(name) is not YAML", at: nil, source, lines)
        }
    }

    private static func text(
        _ text: String, of node: Node, _ source: SourceFile, _ lines: [Substring]
    ) -> LocatedText {
        let place = located(Place(node.mark), text, source, lines)
        switch node.scalar?.style {
        case .doubleQuoted, .singleQuoted:
            return LocatedText(
                text: text, file: place.file, line: place.line, column: place.column + 1,
                lineText: place.lineText)
        default: return place
        }
    }

    private static func error(
        _ message: String, at place: Place?, _ source: SourceFile, _ lines: [Substring]
    ) -> TemplateError {
        TemplateError(diagnostics: [located(place, "", source, lines).diagnostic(message)])
    }

    /// Marks count Unicode scalars; people count characters.
    private static func located(
        _ place: Place?, _ text: String, _ source: SourceFile, _ lines: [Substring]
    ) -> LocatedText {
        let number = max(1, place?.line ?? 1)
        let line = number <= lines.count ? lines[number - 1] : ""
        let before = line.unicodeScalars.prefix(max(0, (place?.column ?? 1) - 1))
        return LocatedText(
            text: text, file: source.name, line: source.firstLine + number - 1,
            column: String(String.UnicodeScalarView(before)).count + 1, lineText: String(line))
    }
}

/// A place in YAML: the line from 1 and the column from 1 in Unicode scalars, as libyaml counts them.
private struct Place {
    let line: Int
    let column: Int

    init?(_ mark: Mark?) {
        guard let mark else { return nil }
        line = mark.line
        column = mark.column
    }

    init(of offset: Int, in bytes: [UInt8]) {
        let newline = UInt8(ascii: "\n")
        let start = bytes[..<offset].lastIndex(of: newline).map { $0 + 1 } ?? 0
        line = bytes[..<start].count { $0 == newline } + 1
        column = String(decoding: bytes[start..<offset], as: UTF8.self).unicodeScalars.count + 1
    }
}

extension LocatedText {
    /// An error about the text.
    func diagnostic(_ message: String, help: String? = nil) -> TemplateDiagnostic {
        TemplateDiagnostic(
            file: file, line: line, column: column, message: message, help: help, lineText: lineText,
            width: max(1, min(text.count, lineText.count - column + 1)))
    }
}
