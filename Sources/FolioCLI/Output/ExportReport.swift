import Folio
import OutputWriters
import StatementModel

/// What an export did, as a table and as an exit status.
struct ExportReport {
    let result: ExportResult
    let period: Period
    let directory: String

    var outcomes: [AccountOutcome] { result.outcomes }

    /// Prints the table, the sum of it and the accounts that failed.
    func print() throws {
        var table = TextTable([
            .init("account"), .init("bank", maximumWidth: 24), .init("rows", .right),
            .init("opening", .right),
            .init("closing", .right), .init("currency"), .init("files"), .init("balance", maximumWidth: 80),
        ])
        for outcome in outcomes { table.add(Self.cells(for: outcome)) }
        try table.print()
        try Console.print()
        try Console.print(summary)
        for outcome in outcomes {
            switch outcome.result {
            case .failed(let error):
                Console.remark("folio: \(Self.name(of: outcome)): \(ErrorReport.sentence(for: error))")
            case .notReady(let reason):
                Console.remark("folio: \(Self.name(of: outcome)): \(TerminalText.safe(reason.description))")
            case .written:
                for note in outcome.notes {
                    Console.remark("folio: \(Self.name(of: outcome)): \(note)")
                }
                for missing in outcome.missing { remark(on: missing, of: Self.name(of: outcome)) }
            }
        }
        for missing in result.portfolioFailures { remark(on: missing, of: "all accounts") }
    }

    private func remark(on missing: MissingOutput, of owner: String) {
        let output = TerminalText.safe(missing.name)
        Console.remark("folio: \(owner): without '\(output)': \(ErrorReport.sentence(for: missing.error))")
    }

    /// One sentence: how many accounts and files, and how many not.
    var summary: String {
        let files = outcomes.reduce(0) { $0 + $1.files.count } + result.portfolioFiles.count
        var parts = [
            "\(written) \(written == 1 ? "account" : "accounts") written to \(directory)/ "
                + "(\(files) \(files == 1 ? "file" : "files"))"
        ]
        for (count, word) in others { parts.append("\(count) \(word)") }
        return parts.joined(separator: ", ") + "."
    }

    /// - Throws: `CommandFailure` with the exit status that the outcomes call for.
    func throwIfIncomplete(isStrict: Bool) throws {
        if let failure = incompleteness { throw failure }
        let unreconciled = outcomes.filter { outcome in
            outcome.statement.map { $0.reconciliation != .proven } ?? !outcome.isWritten
        }
        if isStrict, !unreconciled.isEmpty {
            throw CommandFailure(
                .notReconciled,
                "\(unreconciled.count) of \(outcomes.count) statements are not proven; the report names them."
            )
        }
    }

    /// What is missing, and how bad that is; nil when nothing is.
    private var incompleteness: CommandFailure? {
        let errors = outcomes.compactMap { outcome in
            if case .failed(let error) = outcome.result { error } else { nil }
        }
        if errors.count == outcomes.count, let first = errors.first,
            errors.allSatisfy(ErrorReport.isRefusal)
        {
            return CommandFailure(.refused, ErrorReport.sentence(for: first))
        }
        let without = outcomes.count - written
        var sentences: [String] = []
        if without > 0 { sentences.append("\(share(without)) \(without == 1 ? "has" : "have") no files") }
        if partial > 0 { sentences.append("\(share(partial)) \(partial == 1 ? "lacks" : "lack") some files") }
        if !result.portfolioFailures.isEmpty { sentences.append("files of all accounts are missing") }
        guard !sentences.isEmpty else { return nil }
        let isNothing = outcomes.allSatisfy(\.files.isEmpty) && result.portfolioFiles.isEmpty
        return CommandFailure(
            isNothing ? .failure : .partial, sentences.joined(separator: ", ") + "; the report names them.")
    }

    private func share(_ count: Int) -> String {
        "\(count) of \(outcomes.count) \(outcomes.count == 1 ? "account" : "accounts")"
    }

    private var written: Int { outcomes.count(where: \.isWritten) }

    /// How many accounts have some files and lack others.
    private var partial: Int { outcomes.count { $0.isWritten && !$0.isComplete } }

    private var others: [(Int, String)] {
        var counts: [String: Int] = [:]
        for outcome in outcomes where !outcome.isWritten {
            counts[Self.word(for: outcome), default: 0] += 1
        }
        let all = counts.sorted { $0.key < $1.key }.map { ($0.value, $0.key) }
        return partial == 0 ? all : [(partial, "of them incomplete")] + all
    }

    /// The account's number where it is known, else its id.
    static func name(of outcome: AccountOutcome) -> String {
        TerminalText.safe(outcome.account?.number ?? outcome.accountID)
    }

    /// What became of an account, in a word or two.
    static func word(for outcome: AccountOutcome) -> String {
        switch outcome.result {
        case .written(let report, _):
            report.statement?.reconciliation.word ?? (outcome.isComplete ? "written" : "incomplete")
        case .notReady(let reason): reason.word
        case .failed: "failed"
        }
    }

    private static func cells(for outcome: AccountOutcome) -> [String] {
        let bank = outcome.account?.institution.name ?? ""
        guard let statement = outcome.statement else {
            return [
                name(of: outcome), bank, "", "", "",
                outcome.isWritten ? outcome.account?.currency.code ?? "" : "", files(of: outcome),
                word(for: outcome),
            ]
        }
        return [
            name(of: outcome), bank, String(statement.entries.count),
            statement.openingBalance?.grouped ?? "unknown", statement.closingBalance?.grouped ?? "unknown",
            statement.currency.code, files(of: outcome),
            verdict(statement.reconciliation) + (outcome.isComplete ? "" : ", incomplete"),
        ]
    }

    private static func files(of outcome: AccountOutcome) -> String {
        outcome.files.map(\.format.name).joined(separator: " ")
    }

    private static func verdict(_ reconciliation: Reconciliation) -> String {
        guard case .broken(let place) = reconciliation else { return reconciliation.word }
        return "BROKEN  \(place)"
    }
}
