import ArgumentParser
import OutputWriters

/// `folio writers`: the formats that there are, and tools for those who add one.
struct WritersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "writers",
        abstract: "List the formats, built-in ones and programs; try a writer program.",
        discussion: """
            A program named 'folio-writer-NAME' in a directory of the PATH adds the format NAME. It reads the report \
            as JSON Lines on standard input and prints the document on standard output.
            """,
        subcommands: [List.self, WriterCheckCommand.self, WriterSampleCommand.self],
        defaultSubcommand: List.self)

    /// `folio writers list`.
    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "List the formats, built-in ones and programs.")

        @OptionGroup var answer: AnswerOptions

        func run() async throws {
            let writers = WriterView.all(
                builtIn: WriterRegistry.standard.formats, programs: WriterProgramOptions.found.all())
            if answer.json { return try JSONOutput.print(writers) }
            var table = TextTable([.init("format"), .init("writer", maximumWidth: 120), .init("note")])
            for writer in writers {
                let note = writer.isUsed ? "" : "not used: the built-in format comes first"
                table.add([writer.format, writer.path ?? "built-in", note])
            }
            try table.print()
        }
    }
}

/// A format and who writes it.
struct WriterView: Encodable {
    let format: String
    /// `built-in` or `program`.
    let kind: String
    /// The program's path.
    let path: String?
    /// Whether this is what the format's name stands for.
    let isUsed: Bool

    /// Built-in formats first, both in the order of their names.
    static func all(builtIn: [OutputFormat], programs: [WriterProgram]) -> [WriterView] {
        builtIn.map { WriterView(format: $0.name, kind: "built-in", path: nil, isUsed: true) }
            + programs.map { program in
                WriterView(
                    format: program.format.name, kind: "program", path: program.path,
                    isUsed: !builtIn.contains(program.format))
            }
    }
}
