import Foundation
import OutputWriters
import TestSupport
import Testing

@Suite("Finding writer programs")
struct WriterProgramsTests {
    private let first: TemporaryDirectory
    private let second: TemporaryDirectory

    init() throws {
        first = try TemporaryDirectory()
        second = try TemporaryDirectory()
        try Self.make("folio-writer-parquet", in: first)
        try Self.make("folio-writer-parquet", in: second)
        try Self.make("folio-writer-csv", in: second)
        try Self.make("folio-writer-plain", in: first, mode: 0o600)
        try Self.make("folio-writer-later", in: first, mode: 0o600)
        try Self.make("folio-writer-later", in: second)
        try Self.make("folio-writer-Upper", in: second)
        try Self.make("folio-writer-", in: second)
        try Self.make("other-program", in: second)
        try FileManager.default.createDirectory(
            atPath: second.file("folio-writer-directory"), withIntermediateDirectories: false)
    }

    private static func make(_ name: String, in directory: TemporaryDirectory, mode: Int = 0o700) throws {
        try Data("#!/bin/sh\n".utf8).write(to: URL(fileURLWithPath: directory.file(name)))
        try FileManager.default.setAttributes(
            [.posixPermissions: mode], ofItemAtPath: directory.file(name))
    }

    private var programs: WriterPrograms {
        WriterPrograms(environment: ["PATH": ":/no/such/directory:\(first.path):.:\(second.path)"])
    }

    @Test("The first directory of the path wins, and files that cannot be run are passed over")
    func order() throws {
        #expect(try programs.program(for: "parquet")?.path == first.file("folio-writer-parquet"))
        #expect(try programs.program(for: "later")?.path == second.file("folio-writer-later"))
        #expect(try programs.program(for: "nothing") == nil)
        #expect(try programs.program(for: "directory") == nil)
    }

    @Test("All programs are listed once, by name, without those that no format can name")
    func all() {
        #expect(programs.all().map(\.format.name) == ["csv", "later", "parquet"])
    }

    @Test("A program that may not be run is told with what to do")
    func notExecutable() {
        let error = #expect(throws: WriterLookupError.self) { try programs.program(for: "plain") }
        #expect(error == .notExecutable(name: "plain", path: first.file("folio-writer-plain")))
        #expect(error?.description.contains("chmod +x") == true)
    }

    @Test(
        "A name that is no name is refused and never becomes a path",
        arguments: ["", "../evil", "a/b", "a b", "é", "-x", "a.b", String(repeating: "a", count: 65)])
    func names(name: String) {
        #expect(throws: WriterLookupError.invalidName(name)) { try programs.program(for: name) }
    }

    @Test("The present directory is never looked into")
    func relative() throws {
        let programs = WriterPrograms(environment: ["PATH": ".::bin"])
        #expect(programs.all().isEmpty)
        #expect(throws: WriterLookupError.self) {
            try WriterProgram(format: OutputFormat("x"), path: "folio-writer-x")
        }
    }

    @Test("A built-in format is never taken by a program; any other is")
    func resolve() throws {
        let registry = WriterRegistry.standard
        #expect(!(try registry.resolve("CSV", programs: programs) is ProgramWriter))
        let writer = try registry.resolve(
            "parquet", programs: programs, options: [WriterOption(name: "a", value: "b")],
            timeLimit: .seconds(7))
        let program = try #require(writer as? ProgramWriter)
        #expect(program.program.path == first.file("folio-writer-parquet"))
        #expect(program.options.map(\.name) == ["a"])
        #expect(program.timeLimit == .seconds(7))
    }

    @Test("An unknown format is told with the known ones, the nearest and how to add it")
    func unknown() {
        let error = #expect(throws: WriterLookupError.self) {
            try WriterRegistry.standard.resolve("parkuet", programs: programs)
        }
        #expect(
            error?.description
                == "There is no format 'parkuet'. Known are csv, html, later, ofx, parquet, xlsx. "
                + "Did you mean 'parquet'? Any program named 'folio-writer-parkuet' on the PATH adds it.")
    }

    @Test("An option is NAME=VALUE; an error does not repeat the value")
    func options() throws {
        #expect(try WriterOption(argument: "a-1==x y").value == "=x y")
        for text in ["secret", "=secret", "A=secret", "a b=secret", "a=sec\u{0}ret"] {
            let error = #expect(throws: WriterLookupError.self) { try WriterOption(argument: text) }
            #expect(error?.description.contains("sec\u{0}ret") == false)
            if text.contains("=") { #expect(error?.description.contains("secret") == false) }
        }
    }
}
