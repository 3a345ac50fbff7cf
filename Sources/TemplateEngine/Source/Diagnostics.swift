/// Collects what is wrong while a template is compiled, so that all of it is told at once.
struct Diagnostics {
    private var files: [SourceFile]
    private(set) var items: [(range: SourceRange, diagnostic: TemplateDiagnostic)] = []

    /// Beyond this many errors a template is no template; more would only hide the first ones.
    static let limit = 100

    init(files: [SourceFile] = []) {
        self.files = files
    }

    /// Adds a file and answers its number for ranges.
    mutating func add(_ file: SourceFile) -> Int {
        files.append(file)
        return files.count - 1
    }

    /// The file of a number that ``add(_:)`` gave.
    func file(_ number: Int) -> SourceFile { files[number] }

    /// Notes an error; the same one at the same place counts once.
    mutating func error(_ message: String, at range: SourceRange, help: String? = nil) {
        note(.error, message, at: range, help: help)
    }

    /// Notes a warning.
    mutating func warning(_ message: String, at range: SourceRange, help: String? = nil) {
        note(.warning, message, at: range, help: help)
    }

    var hasErrors: Bool { items.contains { $0.diagnostic.severity == .error } }

    /// The errors in the order of files and places.
    var errors: [TemplateDiagnostic] { sorted.filter { $0.severity == .error } }
    /// The warnings in the order of files and places.
    var warnings: [TemplateDiagnostic] { sorted.filter { $0.severity == .warning } }

    private var sorted: [TemplateDiagnostic] {
        items.enumerated()
            .sorted {
                ($0.element.range.file, $0.element.range.lower, $0.offset)
                    < ($1.element.range.file, $1.element.range.lower, $1.offset)
            }
            .map(\.element.diagnostic)
    }

    private mutating func note(
        _ severity: TemplateDiagnostic.Severity, _ message: String, at range: SourceRange, help: String?
    ) {
        guard items.count < Self.limit,
            !items.contains(where: { $0.range == range && $0.diagnostic.message == message })
        else { return }
        let place = SourcePlace(of: range, in: files[range.file])
        items.append(
            (
                range,
                TemplateDiagnostic(
                    severity: severity, file: place.fileName, line: place.line, column: place.column,
                    message: message, help: help, lineText: place.lineText, width: place.width)
            ))
    }
}

/// Where a range stands as a reader counts: file or cell, line, column, and the line's text.
struct SourcePlace {
    let fileName: String
    let line: Int
    let column: Int
    let lineText: String
    let width: Int

    init(of range: SourceRange, in file: SourceFile) {
        guard let region = file.regions.last(where: { $0.start <= range.lower }) ?? file.regions.first else {
            self.init(range, file)
            return
        }
        func place(_ byte: Int) -> Int { region.offset + max(0, min(byte - region.start, region.count)) }
        self.init(
            SourceRange(file: range.file, lower: place(range.lower), upper: place(range.upper)),
            SourceFile(name: region.name, bytes: region.text))
    }

    private init(_ range: SourceRange, _ file: SourceFile) {
        let newline = UInt8(ascii: "\n")
        let bytes = file.bytes
        fileName = file.name
        let lower = min(range.lower, bytes.count)
        let start = bytes[..<lower].lastIndex(of: newline).map { $0 + 1 } ?? 0
        var end = bytes[lower...].firstIndex(of: newline) ?? bytes.count
        if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
        line = file.firstLine + bytes[..<start].count { $0 == newline }
        column = String(decoding: bytes[start..<lower], as: UTF8.self).count + 1
        lineText = String(decoding: bytes[start..<max(start, end)], as: UTF8.self)
        let last = max(lower, min(range.upper, end))
        width = max(1, String(decoding: bytes[lower..<last], as: UTF8.self).count)
    }
}
