import Foundation
import StatementModel
import Testing

@testable import FolioCLI

@Suite("An income on a terminal")
struct IncomeReportTests {
    private func income(_ currencies: [Currency?]) -> Income {
        var income = Income(
            streams: currencies.map { currency in
                var stream = IncomeStream()
                stream.currency = currency
                stream.lastAmount = ExactDecimal(digits: 150_000)
                return stream
            })
        income.total = ExactDecimal(digits: 300_000)
        return income
    }

    @Test(
        "shows sums only in one currency, and the streams each in its own",
        arguments: [
            ([nil, .nigerianNaira], "NGN"), ([.unitedStatesDollar, .unitedStatesDollar], "USD"), ([], "NGN"),
            ([nil, .unitedStatesDollar], nil),
        ] as [([Currency?], String?)])
    func sums(currencies: [Currency?], expected: String?) throws {
        let income = income(currencies)
        let lines = IncomeReport(income: income, accountCurrency: .nigerianNaira).lines
        #expect(lines.contains("sum of streams a month  3,000.00") == (expected != nil))
        #expect(
            lines.contains("sums  none: the streams have different currencies") == (expected == nil))
        if let expected { #expect(lines.contains("currency                \(expected)")) }
        let streams = lines.filter { $0.contains("1,500.00") }
        #expect(streams.count == currencies.count)
        for (line, currency) in zip(streams, currencies) {
            #expect(line.contains("1,500.00  \((currency ?? .nigerianNaira).code)"))
        }
        let view = IncomeView(income, accountCurrency: .nigerianNaira)
        #expect(view.currency == expected)
        #expect(view.totalMinorUnits == expected.map { _ in "300000" })
        #expect(view.streams.map(\.currency) == currencies.map { ($0 ?? .nigerianNaira).code })
    }
}
