import Foundation
import OutputWriters
import TestSupport
import Testing
import WriterConformance

@Suite("The conformance of programs")
struct ProgramConformanceTests {
    private func findings(_ body: String) throws -> Set<ConformanceFinding.Rule> {
        let directory = try TemporaryDirectory()
        let path = directory.file("folio-writer-test")
        try Data("#!/bin/sh\n\(body)\n".utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
        let program = try WriterProgram(format: OutputFormat("test"), path: path)
        let writer = ProgramWriter(program, environment: ["PATH": "/usr/bin:/bin"])
        return Set(WriterConformance(writer: writer).run().map(\.rule))
    }

    @Test("Nothing is found in a program that prints what it gets")
    func good() throws {
        #expect(try findings("exec cat") == [])
    }

    @Test(
        "What a program does wrong is found",
        arguments: [
            ("cat >/dev/null; echo $$", ConformanceFinding.Rule.deterministic),
            ("exit 1", .writesOrRefuses), ("cat >/dev/null", .writesOrRefuses),
            ("echo no >&2; exit 65", .givesDocuments), ("head -n 3", .losesNothing),
            ("sed 's/narration[^,]*//'", .losesNothing),
        ])
    func bad(body: String, rule: ConformanceFinding.Rule) throws {
        let rules = try findings(body)
        #expect(rules.contains(rule), "\(rules)")
    }
}
