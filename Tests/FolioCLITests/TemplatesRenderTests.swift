import Foundation
import TestSupport
import Testing

@Suite("Rendering one's own data")
struct TemplatesRenderTests {
    @Test("a template is rendered over a JSON document, to standard output or into a file")
    func toOutputOrFile() async throws {
        let tool = try Tool()
        try makeFile(tool.directory.file("letter.txt"), "Dear {{ name }}\n")
        try makeFile(tool.directory.file("data.json"), "{\"name\": \"Ada\"}")
        let plain = try await tool.run("templates", "render", "letter.txt", "--data", "data.json")
        #expect(plain.status == 0)
        #expect(plain.output == "Dear Ada\n")
        let piped = try await tool.run(
            ["templates", "render", "letter.txt", "--data", "-", "-o", "letter.out"],
            input: "{\"name\": \"Eve\"}")
        #expect(piped.status == 0)
        #expect(piped.output.isEmpty)
        #expect(
            try String(contentsOfFile: tool.directory.file("letter.out"), encoding: .utf8) == "Dear Eve\n")
    }

    @Test("a field that the data do not have ends with 5 before a byte is written")
    func unknownField() async throws {
        let tool = try Tool()
        try makeFile(tool.directory.file("letter.txt"), "Dear {{ nmae }}\n")
        try makeFile(tool.directory.file("data.json"), "{\"name\": \"Ada\"}")
        let run = try await tool.run(
            "templates", "render", "letter.txt", "--data", "data.json", "-o", "letter.out")
        #expect(run.status == 5)
        #expect(run.remarks.contains("letter.txt:1:9: error"))
        #expect(try !tool.directory.names().contains { $0.hasPrefix("letter.out") })
    }

    @Test("data that cannot be read, or are no JSON, are told")
    func wrongData() async throws {
        let tool = try Tool()
        try makeFile(tool.directory.file("letter.txt"), "Dear\n")
        try makeFile(tool.directory.file("broken.json"), "{")
        let broken = try await tool.run("templates", "render", "letter.txt", "--data", "broken.json")
        #expect(broken.status == 1)
        #expect(!broken.remarks.isEmpty)
        let missing = try await tool.run("templates", "render", "letter.txt", "--data", "missing.json")
        #expect(missing.status == 1)
        #expect(missing.remarks.contains("missing.json"))
    }
}
