import ByteSinks
import ReportTemplates
import Synchronization
import TemplateEngine
import TestSupport
import Testing

@Suite("Numbered parts")
struct DocumentPartsTests {
    private static let row = RecordBinding<String>("row", fields: [BoundField("text", .text) { .text($0) }])

    private static let schema = RecordType(
        name: "report",
        fields: [
            FieldType("count", .integer), FieldType("transactions", .list(.record(row.type))),
        ])

    private func record(_ rows: [String]) -> any TemplateRecord {
        ValueRecord([.integer(Int64(rows.count)), Self.row.list(rows)])
    }

    private func compiled(_ settings: String) throws -> CompiledTemplate {
        let text = """
            ---
            newline: lf
            \(settings)
            ---
            of {{ count }}
            {% for t in transactions %}
            {{ t.text }}
            {% endfor %}

            """
        return try TemplateFile.parse(name: "a.csv", bytes: Array(text.utf8)).compile(schema: Self.schema)
    }

    /// The texts of all parts.
    private func documents(_ template: CompiledTemplate, _ rows: [String]) throws -> [String] {
        let record = record(rows)
        return try template.parts(of: record).map { part in
            var sink = MemorySink()
            try template.render(template.record(part, of: record), to: &sink)
            return String(decoding: sink.bytes, as: UTF8.self)
        }
    }

    @Test("a limit of rows cuts the list, and the sums stay those of the whole")
    func rows() throws {
        let documents = try documents(compiled("split-rows: 2"), ["a", "b", "c", "d", "e"])
        #expect(documents == ["of 5\na\nb\n", "of 5\nc\nd\n", "of 5\ne\n"])
    }

    @Test(
        "without a limit, and without rows, there is one part",
        arguments: ["split-rows: 3", "split-bytes: 100", ""])
    func one(settings: String) throws {
        #expect(try documents(compiled(settings), []) == ["of 0\n"])
        #expect(try documents(compiled(settings), ["a", "b"]) == ["of 2\na\nb\n"])
    }

    @Test("a limit of bytes is kept, as full as it can be, and no row is lost")
    func bytes() throws {
        var generator = SeededGenerator(seed: 11)
        for _ in 0..<40 {
            let rows = (0..<Int.random(in: 1...60, using: &generator)).map { _ in
                String(repeating: "x", count: Int.random(in: 1...20, using: &generator))
            }
            let limit = Int.random(in: 30...200, using: &generator)
            let documents = try documents(compiled("split-bytes: \(limit)\nsplit-rows: 9"), rows)
            let lines = documents.map { $0.split(separator: "\n").dropFirst().map(String.init) }
            #expect(lines.flatMap { $0 } == rows)
            for (index, document) in documents.enumerated() {
                #expect(document.utf8.count <= limit)
                guard index + 1 < documents.count else { continue }
                let isFull =
                    lines[index].count == 9
                    || document.utf8.count + lines[index + 1][0].utf8.count + 1 > limit
                #expect(isFull)
            }
        }
    }

    @Test("a limit of bytes costs one rendering to measure and one to make sure")
    func cost() throws {
        let reads = Mutex(0)
        let row = RecordBinding<String>(
            "row",
            fields: [
                BoundField("text", .text) { text in
                    reads.withLock { $0 += 1 }
                    return .text(text)
                }
            ])
        let record = ValueRecord([.integer(500), row.list((1...500).map { "row \($0)" })])
        let parts = try compiled("split-bytes: 200").parts(of: record)
        #expect(parts.count > 20)
        #expect(reads.withLock { $0 } <= 1_000)
    }

    @Test("rows that print more at the beginning of a file than in its middle keep the limit too")
    func surroundings() throws {
        let text = """
            ---
            newline: lf
            split-bytes: 60
            ---
            {% for t in transactions %}
            {% if loop.first %}A HEADING THAT IS LONG
            {% endif %}
            {{ t.text }}
            {% endfor %}

            """
        let template = try TemplateFile.parse(name: "a.csv", bytes: Array(text.utf8)).compile(
            schema: Self.schema)
        let rows = (1...50).map { "row \($0)" }
        let documents = try documents(template, rows)
        #expect(documents.allSatisfy { $0.utf8.count <= 60 && $0.hasPrefix("A HEADING") })
        #expect(documents.flatMap { $0.split(separator: "\n").dropFirst().map(String.init) } == rows)
    }

    @Test("a row that is longer than a file may be is an error that names it")
    func tooLong() throws {
        let template = try compiled("split-bytes: 20")
        #expect(throws: RenderError.data("Row 2 alone makes a file of more than 20 bytes (split-bytes).")) {
            try documents(template, ["a", String(repeating: "x", count: 30)])
        }
    }

    @Test("the parts' names have numbers of equal length")
    func names() throws {
        let template = try compiled("split-rows: 1")
        let many = try template.parts(of: record((1...12).map(String.init))).map { $0.stem("sage") }
        #expect(many.prefix(2) == ["sage-01", "sage-02"])
        #expect(many.last == "sage-12")
        #expect(try template.parts(of: record(["a"])).map { $0.stem("sage") } == ["sage"])
    }
}
