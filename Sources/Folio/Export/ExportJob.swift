import MonoConnect
import OutputWriters
import StatementModel

/// One account's part of an export.
struct ExportJob: Sendable {
    let lookup: AccountLookup
    let fetch: ReportFetch
    let outputs: [PreparedOutput]
    /// The path of each output's file without its extension.
    let stems: [String]

    /// What a job did, with the report where somebody still needs it.
    struct Result: Sendable {
        let outcome: AccountOutcome
        let report: Report?
    }

    /// - Parameter keepsReport: whether the report is needed further, for a portfolio.
    func run(keepsReport: Bool) async -> Result {
        let known = try? lookup.account.get()
        do {
            let account = try lookup.account.get()
            let fetched = try await fetch.report(of: account)
            // A writer program or a slow disk must not hold the threads that fetch.
            let files = try await WritingExecutor.run {
                try ReportFiles.write(fetched.report, outputs, stems)
            }
            let outcome = AccountOutcome(
                accountID: lookup.accountID, account: known, result: .written(fetched.report, files),
                notes: fetched.notes)
            return Result(outcome: outcome, report: keepsReport ? fetched.report : nil)
        } catch let notReady as DataNotReady {
            return Result(outcome: outcome(known, .notReady(notReady)), report: nil)
        } catch {
            return Result(outcome: outcome(known, .failed(error)), report: nil)
        }
    }

    private func outcome(_ account: Account?, _ result: AccountOutcome.Result) -> AccountOutcome {
        AccountOutcome(accountID: lookup.accountID, account: account, result: result, notes: [])
    }
}
