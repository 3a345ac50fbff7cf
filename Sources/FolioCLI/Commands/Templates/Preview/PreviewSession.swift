import ByteSinks
import ReportTemplates
import StatementModel
import Synchronization
import TemplateEngine

/// The template of a preview: compiled when its files have changed, rendered when somebody looks.
actor PreviewSession {
    /// A page, or a document that stands for one.
    struct Document {
        let bytes: [UInt8]
        let contentType: String
        /// Whether it is the template's own output.
        let isOutput: Bool
    }

    private let library: TemplateLibrary
    private let location: TemplateLocation
    private let data: PreviewData
    private var compiled: (version: String, result: Result<CompiledTemplate, any Error>)?
    /// The names that the last compilation asked the loader for, found or not.
    private var included: Set<String> = []

    init(library: TemplateLibrary, location: TemplateLocation, data: PreviewData) {
        self.library = library
        self.location = location
        self.data = data
    }

    /// What the template is called.
    nonisolated var name: String { location.displayName }

    /// A text that changes when the template's file changes, or one that it includes.
    func version() -> String {
        var digest = Digest()
        digest.add((try? library.bytes(of: location)) ?? [])
        let loader = library.loader(for: location)
        for name in included.sorted() {
            digest.add(Array(name.utf8))
            digest.add(loader.load(name)?.bytes ?? [])
        }
        return digest.text
    }

    /// Warnings of the compiler, for the page around the document.
    func warnings() -> [String] {
        (try? template().warnings.map(\.description)) ?? []
    }

    /// The accounts to choose from; none for a template over all of them.
    func choices() async throws -> [Account] {
        if let template = try? template(), template.settings.report == .portfolio { return [] }
        return try await data.accounts()
    }

    /// The document for an account, or a page that says why there is none.
    func document(accountID: String?) async -> Document {
        do {
            let template = try template()
            let needs = ReportNeeds(usage: template.usage, kind: template.settings.report)
            let accounts = try await data.accounts()
            let chosen = accounts.first { $0.id == accountID } ?? accounts.first
            let record: any TemplateRecord
            if template.settings.report == .statement, let chosen {
                record = try await data.statementRecord(of: chosen, needs, in: template.context)
            } else {
                record = try await data.portfolioRecord(needs, in: template.context)
            }
            var sink = MemorySink()
            try template.render(record, to: &sink)
            return Document(
                bytes: sink.bytes, contentType: Self.contentType(of: template.settings), isOutput: true)
        } catch {
            return Document(
                bytes: Array(PreviewPages.problem(error).utf8), contentType: "text/html; charset=utf-8",
                isOutput: false)
        }
    }

    private func template() throws -> CompiledTemplate {
        let version = version()
        if let compiled, compiled.version == version { return try compiled.result.get() }
        let noted = NotedNames()
        let result = Result { try compile(noting: noted) }
        included = noted.names
        // Only now is it known which files count.
        compiled = (self.version(), result)
        return try result.get()
    }

    private func compile(noting noted: NotedNames) throws -> CompiledTemplate {
        let file = try library.read(location)
        let loader = library.loader(for: location)
        var template = try file.compile(
            schema: ReportSchema.type(for: file.settings.report),
            loader: TemplateLoader(
                load: { name in
                    noted.add(name)
                    return loader.load(name)
                }, names: loader.names))
        template.context = library.context
        return template
    }

    /// Everything but a web page is shown as the text that it is.
    private static func contentType(of settings: TemplateSettings) -> String {
        let characters =
            switch settings.encoding {
            case .utf8: "utf-8"
            case .ascii: "us-ascii"
            case .windows1252: "windows-1252"
            }
        if settings.isWorkbook { return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }
        return (settings.format == .html ? "text/html" : "text/plain") + "; charset=\(characters)"
    }
}

/// Names that a loader was asked for.
private final class NotedNames: Sendable {
    private let noted = Mutex<Set<String>>([])

    var names: Set<String> { noted.withLock { $0 } }

    func add(_ name: String) { noted.withLock { _ = $0.insert(name) } }
}

/// A number that tells contents apart (FNV-1a, 64 bits); nobody has a reason to make two that agree.
private struct Digest {
    private var value: UInt64 = 0xCBF2_9CE4_8422_2325

    var text: String { String(value, radix: 16) }

    mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
        // The end counts too, so that bytes cannot move from one file to the next unseen.
        value = (value ^ 0x1FF) &* 0x100_0000_01B3
    }
}
