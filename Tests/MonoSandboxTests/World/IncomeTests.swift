import Testing

@testable import MonoSandbox

@Suite("Income reports of the sandbox")
struct IncomeTests {
    private let world = Worlds.standard

    @Test("The salary stream is what the rows say")
    func salary() throws {
        let account = try Worlds.account(.richSavings)
        let report = world.incomeReport(of: account)
        let stream = try #require(report.streams.first { $0.incomeType == .salary })
        let salaries = world.transactions(of: account).filter { $0.income == .salary }
        #expect(salaries.count == 12)
        #expect(stream.numberOfIncomes == 12)
        #expect(stream.frequency == .monthly)
        #expect(stream.monthlyAverage == salaries.first?.amount)
        #expect(stream.stability.text == "1")
        #expect(stream.lastIncomeDescription == salaries.first?.narration.lowercased())
        #expect(salaries.first?.narration.hasSuffix(report.employer) == true)
        #expect(!report.employer.isEmpty)
    }

    @Test("An income that comes in some months only varies")
    func wages() throws {
        let report = world.incomeReport(of: try Worlds.account(.richSavings))
        let stream = try #require(report.streams.first { $0.incomeType == .wages })
        #expect(stream.frequency == .variable)
        #expect(stream.periodsWithIncome < stream.numberOfMonths)
        #expect(report.aggregatedMonthlyAverageIrregular == stream.monthlyAverage)
    }

    @Test("Totals follow from the streams", arguments: [1, 3, 6, 12, nil])
    func totals(months: Int?) throws {
        for account in Worlds.accountsWithRows(world) {
            let report = world.incomeReport(of: account, months: months)
            #expect(report.account == account.id)
            #expect(report.period == "\(months ?? 13) months")
            #expect(report.totalIncome == report.streams.reduce(0) { $0 + $1.monthlyAverage })
            #expect(
                report.aggregatedMonthlyAverage
                    == report.aggregatedMonthlyAverageRegular + report.aggregatedMonthlyAverageIrregular)
            if report.streams.isEmpty { #expect(report.monthlyIncome == 0 && report.employer.isEmpty) }
        }
    }

    @Test("The business account's income is business and varies")
    func business() throws {
        let report = world.incomeReport(of: try Worlds.account(.highVolumeBusiness), months: 6)
        #expect(report.streams.map(\.incomeType) == [.business])
        #expect(report.streams.first?.frequency == .variable)
        #expect(report.totalIrregularIncomeAmount > 0)
        #expect(report.totalRegularIncomeAmount == 0)
    }

    @Test(
        "Decimals are written without a binary fraction",
        arguments: [
            (445_066_667, 2, "4450666.67"), (25, 2, "0.25"), (700, 2, "7"), (0, 2, "0"), (-5, 1, "-0.5"),
            (90, 2, "0.9"), (12, 0, "12"),
        ] as [(Int64, Int, String)])
    func decimals(unscaled: Int64, scale: Int, text: String) {
        #expect(SandboxDecimal(unscaled: unscaled, scale: scale).text == text)
    }

    @Test("Quotients are rounded half away from zero")
    func quotients() {
        #expect(SandboxDecimal(dividing: 2, by: 3, scale: 2).text == "0.67")
        #expect(SandboxDecimal(dividing: 1, by: 8, scale: 2).text == "0.13")
        #expect(SandboxDecimal(dividing: 5, by: 0, scale: 2).text == "0")
        #expect(SandboxDecimal.rounded(-5, dividedBy: 2) == -3)
    }
}
