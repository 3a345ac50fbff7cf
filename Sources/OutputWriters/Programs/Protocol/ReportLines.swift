public import StatementModel

/// A report as JSON Lines, made piece by piece as they are asked for: what a writer program reads.
///
/// `Documentation/writers.md` describes the lines. Memory does not grow with the report.
public struct ReportLines: Sendable {
    /// The version of the lines' form; a reader takes any number of members and kinds that it does not know.
    public static let protocolVersion = 1

    private enum Step: Sendable {
        case report
        case identity
        case income
        case holdings
        case asset(Int)
        case earning(Int)
        case transaction(Int)
        case end
        case done
    }

    private let report: Report
    private let entries: [StatementEntry]
    private var step = Step.report

    /// Creates the lines of a report.
    public init(_ report: Report) {
        self.report = report
        self.entries = report.statement?.entries ?? []
    }

    /// Appends whole lines until so many bytes are there or the report is at its end.
    ///
    /// - Returns: whether anything was appended; false after the last line.
    @discardableResult
    public mutating func append(to bytes: inout [UInt8], untilCount count: Int) -> Bool {
        if case .done = step { return false }
        var encoder = JSONLineEncoder()
        // The buffer moves into the encoder and back, so that it is not copied.
        swap(&encoder.bytes, &bytes)
        let before = encoder.bytes.count
        while encoder.bytes.count < max(count, before + 1) {
            if case .done = step { break }
            step = appendStep(to: &encoder)
        }
        swap(&encoder.bytes, &bytes)
        return bytes.count > before
    }

    /// Appends the present step's line, if it has one, and tells the next step.
    private func appendStep(to encoder: inout JSONLineEncoder) -> Step {
        switch step {
        case .report:
            encoder.appendReport(report)
            return .identity
        case .identity:
            if let identity = report.identity {
                encoder.append(identity, ending: report.account.bankVerificationNumberEnding)
            }
            return .income
        case .income:
            if let income = report.income {
                encoder.append(income, accountCurrency: report.account.currency)
            }
            return .holdings
        case .holdings:
            if let holdings = report.holdings { encoder.append(holdings) }
            return .asset(0)
        case .asset(let index):
            guard let assets = report.holdings?.assets, index < assets.count else { return .earning(0) }
            encoder.append(assets[index])
            return .asset(index + 1)
        case .earning(let index):
            guard let earnings = report.earnings, index < earnings.count else { return .transaction(0) }
            encoder.append(earnings[index])
            return .earning(index + 1)
        case .transaction(let index):
            guard index < entries.count else { return .end }
            encoder.append(entries[index])
            return .transaction(index + 1)
        case .end:
            encoder.line(kind: "end") { $0.member("transactions", entries.count) }
            return .done
        case .done:
            return .done
        }
    }
}
