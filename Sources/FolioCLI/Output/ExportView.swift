import Folio
import OutputWriters
import StatementModel

/// An export's result for programs.
struct ExportView: Encodable {
    struct File: Encodable {
        let path: String
        let format: String
        let byteCount: Int64

        init(_ file: WrittenFile) {
            path = file.path
            format = file.format.name
            byteCount = file.byteCount
        }
    }

    /// An output that was not written.
    struct Missing: Encodable {
        let output: String
        let error: String

        init(_ missing: MissingOutput) {
            output = missing.name
            error = ErrorReport.sentence(for: missing.error)
        }
    }

    struct Outcome: Encodable {
        let id: String
        let number: String?
        let bank: String?
        let status: String
        let error: String?
        let currency: String?
        let rows: Int?
        let openingBalance: String?
        let closingBalance: String?
        let files: [File]
        let missing: [Missing]
    }

    let period: [String]
    let directory: String
    let accounts: [Outcome]
    let files: [File]
    let missing: [Missing]

    init(_ report: ExportReport) {
        period = [report.period.first.description, report.period.last.description]
        directory = report.directory
        files = report.result.portfolioFiles.map(File.init)
        missing = report.result.portfolioFailures.map(Missing.init)
        accounts = report.outcomes.map { outcome in
            Outcome(
                id: outcome.accountID, number: outcome.account?.number,
                bank: outcome.account?.institution.name,
                status: ExportReport.word(for: outcome), error: Self.explanation(of: outcome),
                currency: outcome.statement?.currency.code, rows: outcome.statement?.entries.count,
                openingBalance: outcome.statement?.openingBalance?.plain,
                closingBalance: outcome.statement?.closingBalance?.plain,
                files: outcome.files.map(File.init), missing: outcome.missing.map(Missing.init))
        }
    }

    private static func explanation(of outcome: AccountOutcome) -> String? {
        switch outcome.result {
        case .failed(let error): return ErrorReport.sentence(for: error)
        case .notReady(let reason): return reason.description
        case .written(let report, _):
            guard case .broken(let place)? = report.statement?.reconciliation else { return nil }
            return place.description
        }
    }
}
