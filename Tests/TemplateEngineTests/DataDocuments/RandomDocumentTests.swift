import ByteSinks
import TestSupport
import Testing

@testable import TemplateEngine

@Suite("Random JSON documents")
struct RandomDocumentTests {
    @Test(
        "Data of one form keep to the form that they show, and a template prints every value exactly",
        arguments: 0..<600)
    func printsEverything(seed: Int) throws {
        let data = RandomDocument(seed: UInt64(seed))
        let document = try DataDocument(json: Array(data.json.utf8))
        let text = PrintingEverything.template(over: document.schema, isGuarded: true)
        let template = try Template(SourceFile(name: "test", text: text), schema: document.schema)
        var sink = MemorySink()
        try template.render(document.record(), to: &sink)
        #expect(String(decoding: sink.bytes, as: UTF8.self) == data.printed, "\(data.json)")
    }

    @Test(
        "A template that guards nothing is refused for values that can be missing alone", arguments: 0..<300)
    func unguarded(seed: Int) throws {
        let data = RandomDocument(seed: UInt64(seed))
        let document = try DataDocument(json: Array(data.json.utf8))
        let text = PrintingEverything.template(over: document.schema, isGuarded: false)
        let guarded = PrintingEverything.template(over: document.schema, isGuarded: true)
        do {
            _ = try Template(SourceFile(name: "test", text: text), schema: document.schema)
        } catch {
            #expect(text != guarded, "\(data.json)")
            let others = error.diagnostics.map(\.message).filter {
                !$0.hasSuffix("can be missing") && !$0.hasSuffix("is always missing")
            }
            #expect(others.isEmpty, "\(data.json)\n\(text)")
        }
    }

    @Test("Data of no form are refused for what they are, and never stop the program", arguments: 0..<2000)
    func anything(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let json = Self.anything(depth: 5, &generator)
        do {
            let document = try DataDocument(json: Array(json.utf8))
            #expect(document.schema.name == "document")
        } catch {
            switch error {
            case .data(let path, _): #expect(path.hasPrefix("$"), "\(json)")
            case .noDocument: #expect(!json.hasPrefix("[") && !json.hasPrefix("{"), "\(json)")
            default: Issue.record("\(error)\n\(json)")
            }
        }
    }

    private static func anything(depth: Int, _ generator: inout SeededGenerator) -> String {
        switch Int.random(in: 0..<(depth > 0 ? 12 : 6), using: &generator) {
        case 0: return "null"
        case 1: return "true"
        case 2: return "1"
        case 3: return "-0.5e1"
        case 4: return "12345678901234567890"
        case 5: return "\"x\""
        case 6...8:
            let count = Int.random(in: 0..<4, using: &generator)
            return
                "[\((0..<count).map { _ in anything(depth: depth - 1, &generator) }.joined(separator: ","))]"
        default:
            let names = ["a", "b", "c"].filter { _ in Bool.random(using: &generator) }
            return
                "{\(names.map { "\"\($0)\":\(anything(depth: depth - 1, &generator))" }.joined(separator: ","))}"
        }
    }
}
