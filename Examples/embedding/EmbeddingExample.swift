import ByteSinks
import TemplateEngine

/// A letter from data of one's own: the engine needs no bank, no report and no file.
@main
enum EmbeddingExample {
    struct Invoice: Sendable {
        let name: String
        let items: Int
    }

    static func main() throws {
        let fields: [BoundField<Invoice>] = [
            BoundField("name", .text) { .text($0.name) },
            BoundField("items", .integer) { .integer(Int64($0.items)) },
        ]
        let kind = RecordBinding("invoice", fields: fields)
        let source = SourceFile(name: "letter", text: "Dear {{ name }}, you ordered {{ items }} things.\n")
        let template = try Template(source, schema: kind.type)
        var sink = StandardOutputSink()
        try template.render(kind.record(Invoice(name: "Ada", items: 3)), to: &sink)
    }
}
