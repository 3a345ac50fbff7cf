import Foundation
import MonoSandbox
import TestSupport
import Testing

@testable import FolioCLI

@Suite("folio --set")
struct TemplateOptionTests {
    private static let template = """
        ---
        file-name: "letter-{{ options.mark }}"
        options:
          bank-id: {meaning: Ask your bank., pattern: digits, longest: 9, required: true}
          mark: {meaning: A mark., type: choice, choices: [star, moon], default: star}
        ---
        {{ options.bank_id }} {{ account.number }}
        """.replacing("{{ account.number }}", with: "{{ account.number | default(\"\") }}")

    private func withTool(_ body: (Tool, SandboxServer) async throws -> Void) async throws {
        try await withSandbox { server, url in
            let tool = try Tool(url: url)
            try makeFile(tool.directory.file("t/letter.txt"), Self.template)
            try await body(tool, server)
        }
    }

    private func export(_ tool: Tool, _ more: String...) async throws -> Tool.Run {
        try await tool.run(
            ["export", Known.ordinary, "--month", "2026-10", "--templates", "t", "-t", "letter", "-o", "r"]
                + more)
    }

    private func written(_ tool: Tool) throws -> [String] {
        let path = tool.directory.file("r")
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        return try FileManager.default.contentsOfDirectory(atPath: path).sorted()
    }

    @Test("an export takes values for text and for the file's name")
    func export() async throws {
        try await withTool { tool, _ in
            let run = try await export(tool, "--set", "bank-id=3000", "--set", "letter:mark=moon")
            #expect(run.status == 0, "\(run.remarks)")
            #expect(try written(tool) == ["letter-moon.txt"])
            let text = try String(contentsOfFile: tool.directory.file("r/letter-moon.txt"), encoding: .utf8)
            #expect(text.hasPrefix("3000 0214457789"))
        }
    }

    @Test(
        "a missing, wrong or unknown value ends the run as wrong use before the first request",
        arguments: [
            ([], "needs the option 'bank-id': Ask your bank."),
            (["--set", "bank-id=12x"], "must be 1 to 9 digits, and '12x' is not"),
            (["--set", "bank-di=12"], "Did you mean 'bank-id'?"),
            (["--set", "bank-id=1", "--set", "lettre:mark=moon"], "Did you mean 'letter'?"),
            (["--set", "bank-id"], "write NAME=VALUE"),
        ])
    func refused(arguments: [String], message: String) async throws {
        try await withTool { tool, _ in
            for command in [["export", "-o", "r"], ["plan"]] {
                let run = try await tool.run(
                    command + [Known.ordinary, "--month", "2026-10", "--templates", "t", "-t", "letter"]
                        + arguments)
                #expect(run.status == 2)
                #expect(run.remarks.contains(message), "\(run.remarks)")
            }
            #expect(try written(tool).isEmpty)
        }
    }

    @Test("the configuration file sets them too, and the command line comes first")
    func configuration() async throws {
        try await withTool { tool, _ in
            let path = tool.directory.file(".config/folio/config.yml")
            try makeFile(path, "template-options:\n  letter:\n    bank-id: 007\n    mark: moon\n")
            #expect(try await export(tool, "--set", "mark=star").status == 0)
            let text = try String(contentsOfFile: tool.directory.file("r/letter-star.txt"), encoding: .utf8)
            #expect(text.hasPrefix("007 "))
            try makeFile(path, "template-options:\n  letter:\n    bank-id: x\n  lettre: {a: 1}\n")
            let wrong = try await export(tool)
            #expect(wrong.status == 4)
            #expect(wrong.remarks.contains("config.yml:3: the option 'bank-id' of the template 'letter'"))
            #expect(
                wrong.remarks.contains("config.yml:4: There is no template 'lettre'. Did you mean 'letter'?"))
        }
    }

    @Test(
        "a configuration file of another form is refused with its place",
        arguments: [
            ("template-options: x", "c.yml:1"), ("template-options:\n  letter: x", "c.yml:2"),
            ("template-options:\n  letter:\n    mark: [a]", "c.yml:3"),
        ])
    func form(yaml: String, place: String) throws {
        let error = #expect(throws: CommandFailure.self) {
            try ConfigurationFile(yaml: yaml, path: "c.yml")
        }
        #expect(error?.status == .refused)
        #expect(error?.description.hasPrefix("\(place): write below 'template-options:'") == true)
    }

    @Test("render takes them, describe shows them")
    func renderAndDescribe() async throws {
        let tool = try Tool()
        try makeFile(tool.directory.file("letter.txt"), Self.template)
        try makeFile(tool.directory.file("data.json"), #"{"account": {"number": "1", "x": null}}"#)
        let text = Self.template.replacing("| default(\"\")", with: "")
        try makeFile(tool.directory.file("letter.txt"), text)
        let run = try await tool.run(
            "templates", "render", "letter.txt", "--data", "data.json", "--set", "bank-id=5")
        #expect(run.output.hasPrefix("5 1"), "\(run.remarks)")
        #expect(try await tool.run("templates", "render", "letter.txt", "--data", "data.json").status == 2)
        try makeFile(tool.directory.file("letter.txt"), Self.template)
        let described = try await tool.run("templates", "describe", "letter.txt")
        #expect(
            described.output.contains(
                "  bank-id  1 to 9 digits; unless set: an error\n      Ask your bank.\n"))
        #expect(described.output.contains("  mark  star or moon; unless set: star\n"))
        let json = try #require(
            await tool.run("templates", "describe", "letter.txt", "--json").json() as? [String: Any])
        #expect((json["options"] as? [[String: Any]])?.first?["isRequired"] as? Bool == true)
    }
}
