import ArgumentParser
import Narrations

/// `folio narrations check`: reads files of rules and tries their examples.
struct NarrationsCheckCommand: ParsableCommand {
    /// One thing that is wrong, for programs.
    private struct View: Encodable {
        let file: String
        let line: Int
        let column: Int
        let message: String
        let help: String?
    }

    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Tell everything that is wrong with files of rules, and try their examples.",
        discussion: """
            The rules stand in front of the built-in ones, as in an export. Exit status: 0 when all is right, 1 \
            when something is not. Nothing is fetched.
            """)

    @Argument(help: "Files of rules.", completion: .file(extensions: ["rules"]))
    var files: [String]

    @OptionGroup var answer: AnswerOptions

    func run() throws {
        var rules: [NarrationRule] = []
        var problems: [View] = []
        var lines: [String] = []
        for file in files {
            do {
                rules += try NarrationRuleFile.rules(in: NarrationRuleFiles.text(ofFile: file), name: file)
            } catch let error as NarrationRuleError {
                problems += error.diagnostics.map {
                    View(file: $0.file, line: $0.line, column: $0.column, message: $0.message, help: $0.help)
                }
                lines += error.diagnostics.map(\.description)
            }
        }
        for failure in NarrationRules.builtin.preceded(by: rules).failures(in: rules) {
            problems.append(
                View(file: failure.file, line: failure.line, column: 1, message: failure.message, help: nil))
            lines.append(failure.description)
        }
        if answer.json {
            try JSONOutput.print(problems)
        } else {
            for line in lines { try Console.print(TerminalText.safeLines(line)) }
            if lines.isEmpty {
                let examples = rules.reduce(0) { $0 + $1.examples.count + $1.counterexamples.count }
                try Console.print("\(rules.count) rules, \(examples) examples: all right")
            }
        }
        if !problems.isEmpty { throw CommandFailure(.failure, "") }
    }
}
