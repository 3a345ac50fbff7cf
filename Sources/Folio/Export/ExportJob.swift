import MonoConnect
import OutputWriters
import ReportTemplates
import StatementModel

/// One account's part of an export.
struct ExportJob: Sendable {
    let lookup: AccountLookup
    let fetch: ReportFetch
    let outputs: [PreparedOutput]
    /// The path of each output's file without its extension.
    let stems: [String]
    let portfolios: [PreparedPortfolio]

    /// What a job did, with what was fetched where a portfolio still needs it.
    struct Result: Sendable {
        let outcome: AccountOutcome
        let parts: FetchedParts?
    }

    func run() async -> Result {
        let known = try? lookup.account.get()
        do {
            let parts = try await fetch.parts(of: lookup.account.get())
            let missing = missing(from: parts)
            // With nothing to be made of it, the account as a whole has failed.
            if missing.count == outputs.count + portfolios.count, let first = missing.first {
                throw first.error
            }
            let outcome = AccountOutcome(
                accountID: lookup.accountID, account: known,
                result: .written(parts.report, try await write(parts)), notes: parts.notes, missing: missing)
            return Result(outcome: outcome, parts: portfolios.isEmpty ? nil : parts)
        } catch let notReady as DataNotReady {
            return Result(outcome: outcome(known, .notReady(notReady)), parts: nil)
        } catch {
            return Result(outcome: outcome(known, .failed(error)), parts: nil)
        }
    }

    /// The outputs that cannot be made, because a part that they need failed.
    private func missing(from parts: FetchedParts) -> [MissingOutput] {
        let all = outputs.map { ($0.name, $0.needs) } + portfolios.map { ($0.name, $0.needs) }
        return all.compactMap { name, needs in
            parts.failure(of: needs).map { MissingOutput(name: name, error: $0) }
        }
    }

    private func write(_ parts: FetchedParts) async throws -> [WrittenFile] {
        let possible = outputs.indices.filter { parts.failure(of: outputs[$0].needs) == nil }
        // A writer program or a slow disk must not hold the threads that fetch.
        return try await WritingExecutor.run {
            try ReportFiles.write(parts.report, possible.map { outputs[$0] }, possible.map { stems[$0] })
        }
    }

    private func outcome(_ account: Account?, _ result: AccountOutcome.Result) -> AccountOutcome {
        AccountOutcome(
            accountID: lookup.accountID, account: account, result: result, notes: [], missing: [])
    }
}
