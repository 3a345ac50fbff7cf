import ArgumentParser
import Folio
import Foundation
import MonoConnect
import Narrations
import StatementModel

/// `folio narrations coverage`: how many narrations the rules read.
struct NarrationsCoverageCommand: AsyncParsableCommand {
    /// The answer for programs.
    private struct View: Encodable {
        let count: Int
        let known: Int
        let unknown: Int
        let rules: [Entry]
        let unknownShapes: [Entry]
    }

    /// How often something was counted.
    private struct Entry: Encodable {
        let name: String
        let count: Int
    }

    static let configuration = CommandConfiguration(
        commandName: "coverage",
        abstract: "Count what the rules read in an account's narrations or in a file of texts.",
        discussion: """
            A file has a narration a line, with 'credit' or 'debit' and a tab before it where that is known. What \
            no rule reads is shown by its shape: words that no rule has are Aaa, numbers 999, codes A99.
            """)

    @Argument(help: "The account's id; or use --texts.")
    var account: String?

    @Option(help: "A file of texts instead of an account.", completion: .file())
    var texts: String?

    @Option(help: "How many unknown shapes to show at most.")
    var shapes = 40

    @OptionGroup var days: PeriodOptions
    @OptionGroup var country: NarrationCountryOptions
    @OptionGroup var rules: NarrationRuleOptions
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        if (account == nil) == (texts == nil) {
            throw ValidationError("Name an account's id, or a file with --texts.")
        }
        if shapes < 0 { throw ValidationError("--shapes must be at least 0.") }
    }

    func run() async throws {
        var coverage = NarrationCoverage(try rules.rules(try connection.configuration.file()) ?? .builtin)
        if let texts {
            try count(texts, &coverage)
        } else if let account {
            try await count(account: account, &coverage)
        }
        try show(coverage)
    }

    private func count(_ path: String, _ coverage: inout NarrationCoverage) throws {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw CommandFailure(.failure, "The file '\(path)' cannot be read. Check its name.")
        }
        for line in String(decoding: data, as: UTF8.self).split(whereSeparator: \.isNewline) {
            let fields = line.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            let direction = NarrationDirection(rawValue: String(fields[0]))
            let text = fields.count == 2 && direction != nil ? fields[1] : line
            coverage.add(String(text), country: country.value, direction: direction)
        }
    }

    private func count(account id: String, _ coverage: inout NarrationCoverage) async throws {
        let client = try connection.client()
        let details = try await client.account(id)
        if let notReady = DataNotReady(of: details.account) { throw notReady }
        let currency = details.account.currency
        let place = country.value ?? NarrationCountry(currencyCode: currency.code)
        let query = TransactionQuery(period: try days.period())
        for try await transaction in client.transactions(of: id, query, currency: currency) {
            coverage.add(
                transaction.narration, country: place,
                direction: NarrationDirection(rawValue: transaction.direction.text.lowercased()))
        }
    }

    private func show(_ coverage: NarrationCoverage) throws {
        let known = coverage.count - coverage.unknownCount
        if answer.json {
            return try JSONOutput.print(
                View(
                    count: coverage.count, known: known, unknown: coverage.unknownCount,
                    rules: coverage.byRule.map { Entry(name: $0.name, count: $0.count) },
                    unknownShapes: coverage.unknownShapes.map { Entry(name: $0.shape, count: $0.count) }))
        }
        var table = TextTable([
            .init("count", .right), .init("rule, or shape of what none reads", maximumWidth: 90),
        ])
        for (name, count) in coverage.byRule { table.add(["\(count)", name]) }
        for (shape, count) in coverage.unknownShapes.prefix(shapes) { table.add(["\(count)", "? \(shape)"]) }
        try table.print()
        let share = coverage.count == 0 ? 0 : coverage.unknownCount * 1000 / coverage.count
        try Console.print(
            "\(coverage.count) narrations: \(known) known, \(coverage.unknownCount) unknown (\(share / 10).\(share % 10) %)"
        )
    }
}
