import ArgumentParser
import FileLint
import Foundation

/// `folio lint`: says what importers will make of anybody's file.
struct LintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Tell what importers will refuse, drop, cut, duplicate or move in a statement file.",
        discussion: """
            Reads OFX, QFX, QBO, QIF, CSV, camt.053, MT940 and XLSX, whoever wrote it; the content tells the format, \
            and the name where it does not. Each finding names the rule, the place, the importers concerned, what \
            they do, how that is known, and how to mend it; a rule that is broken in many rows is told once, with \
            its first three places and the number.

            Exit status, other than that of the other commands: 0 nothing or notes alone; 1 warnings; 2 errors, or a \
            file that cannot be read (and wrong use of the command).
            """)

    @Argument(help: "Files; '-' reads standard input.", completion: .file())
    var files: [String] = []

    @Option(
        name: .customLong("for"), help: "The program that is to read a CSV file; see --targets.",
        completion: .list(CSVTarget.all.map(\.name)))
    var target: String?

    @Flag(help: "A line a rule and file, without texts and explanations, and no notes.")
    var quiet = false

    @Flag(help: "List all rules and read no file.")
    var rules = false

    @Flag(help: "List the programs for --for and read no file.")
    var targets = false

    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard !files.isEmpty || rules || targets else {
            throw ValidationError("Name a file, or - for standard input.")
        }
        if let target, CSVTarget.named(target) == nil {
            let names = CSVTarget.all.map(\.name).joined(separator: ", ")
            throw ValidationError("There is no target '\(target)'. Targets are \(names).")
        }
    }

    func run() throws {
        if rules { return try printRules() }
        if targets { return try printTargets() }
        var reports: [LintReport] = []
        var isUnreadable = false
        for file in files {
            do {
                reports.append(try report(on: file))
            } catch {
                isUnreadable = true
                Console.remark(
                    "folio: \(TerminalText.safe(file)): \(TerminalText.safe(error.localizedDescription))")
            }
        }
        try print(reports)
        let worst = reports.compactMap(\.worst).max()
        // 2 and 1 stand for errors and warnings here, as in other checkers.
        if isUnreadable || worst == .error { throw CommandFailure(.usage, "") }
        if worst == .warning { throw CommandFailure(.failure, "") }
    }

    private func report(on file: String) throws -> LintReport {
        let handle =
            file == "-"
            ? FileHandle.standardInput : try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
        let data = try handle.read(upToCount: Linter.maximumBytes + 1) ?? Data()
        let report = Linter.check(
            [UInt8](data), name: file == "-" ? "" : file, target: target.flatMap { CSVTarget.named($0) })
        if target != nil, report.format != .csv {
            Console.remark(
                "folio: \(TerminalText.safe(file)): --for concerns CSV files, and this is \(report.format.title)."
            )
        }
        return report
    }

    private func print(_ reports: [LintReport]) throws {
        if answer.json { return try JSONOutput.print(LintJSON(reports)) }
        for (index, report) in reports.enumerated() {
            if index > 0, !quiet { try Console.print() }
            try Console.print(LintText(isFull: !quiet).text(of: report))
        }
    }

    private func printRules() throws {
        if answer.json { return try JSONOutput.print(RuleBook.all.map(LintRuleView.init)) }
        try Console.print(LintReference.rulesText)
    }

    private func printTargets() throws {
        if answer.json { return try JSONOutput.print(CSVTarget.all.map(\.name)) }
        for target in CSVTarget.all { try Console.print("\(target.name)  \(target.importer.name)") }
    }
}
