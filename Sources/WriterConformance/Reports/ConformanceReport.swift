public import StatementModel

/// A report that writers are tried on.
public struct ConformanceReport: Sendable {
    /// A short name, for example `hostile-texts`.
    public let name: String
    /// The report; all people and banks are invented.
    public let report: Report

    /// All reports that a run uses, the ordinary one first.
    public static let all: [ConformanceReport] = [
        made("ordinary", .ordinary),
        made("empty-month") { $0.rows = [] },
        made("no-balances", SampleMonth.ordinary) { $0.statesBalances = false },
        made("empty-without-balances") {
            $0.rows = []
            $0.statesBalances = false
        },
        made("equal-rows") { month in
            month.rows = (0..<3).map { _ in
                SampleMonth.Row(day: 12, minorUnits: -5_000, narration: "STAMP DUTY CHARGE")
            }
        },
        made("hostile-texts") { month in
            month.holder = "<b>EVIL & \"SONS\"</b> \u{202E}LTD"
            month.bank = "=cmd|' /C calc'!A0"
            month.rows = HostileTexts.narrations.enumerated().map { index, text in
                SampleMonth.Row(
                    day: 1 + index, minorUnits: index.isMultiple(of: 3) ? 700 : -300, narration: text,
                    category: text, id: index < HostileTexts.ids.count ? HostileTexts.ids[index] : nil)
            }
        },
        made("nothing-known", SampleMonth.ordinary) { month in
            month.holder = nil
            month.number = nil
            month.bank = nil
        },
        made("overdrawn", SampleMonth.ordinary) { $0.opening = -90_000_000 },
        made("huge-amounts", .huge),
        made("yen", SampleMonth.ordinary) { $0.currency = Currency("JPY") },
        made("dinar", SampleMonth.ordinary) { $0.currency = Currency("KWD") },
        made("unknown-currency", SampleMonth.ordinary) { $0.currency = Currency("cowrie") },
        made("ten-thousand-rows") { month in
            month.rows = (0..<10_000).map { index in
                SampleMonth.Row(
                    day: 1 + index * 31 / 10_000, minorUnits: index.isMultiple(of: 2) ? 10_000 : -9_999,
                    narration: "ROW \(index) OF MANY, WITH A TEXT OF ORDINARY LENGTH")
            }
        },
        withoutStatement,
        withEverything,
    ].compactMap(\.self)

    private static func made(
        _ name: String, _ month: SampleMonth = SampleMonth(), _ edit: (inout SampleMonth) -> Void = { _ in }
    ) -> ConformanceReport? {
        var month = month
        edit(&month)
        return month.report.map { ConformanceReport(name: name, report: $0) }
    }

    private static var withoutStatement: ConformanceReport? {
        guard let period = SampleMonth.period else { return nil }
        var report = Report(account: SampleMonth.ordinary.account, period: period)
        report.identity = HolderSample.identity
        report.income = HolderSample.income
        return ConformanceReport(name: "no-statement", report: report)
    }

    private static var withEverything: ConformanceReport? {
        guard var report = SampleMonth.ordinary.report else { return nil }
        report.identity = HolderSample.identity
        report.income = HolderSample.income
        report.holdings = HolderSample.holdings
        report.earnings = HolderSample.earnings
        return ConformanceReport(name: "everything", report: report)
    }
}
