import StatementModel

/// An analysis of income for people.
struct IncomeReport {
    let income: Income
    let accountCurrency: Currency

    /// The facts, then the streams.
    var lines: [String] { facts.lines + streams }

    private var facts: Facts {
        var facts = Facts([
            ("made", income.createdAtText), ("span", income.periodText), ("employer", income.employer),
        ])
        guard let currency = income.sumsCurrency(accountCurrency: accountCurrency) else {
            facts.add("sums", "none: the streams have different currencies")
            return facts
        }
        facts.add(
            "monthly average", AmountText.major(income.monthlyAverage ?? income.monthly, currency))
        facts.add("last twelve months", AmountText.major(income.annual, currency))
        facts.add("sum of streams a month", AmountText.major(income.total, currency))
        facts.add("currency", currency.code)
        return facts
    }

    private var streams: [String] {
        guard !income.streams.isEmpty else { return [] }
        var table = TextTable([
            .init("stream"), .init("frequency"), .init("monthly average", .right), .init("last", .right),
            .init("currency"), .init("on"), .init("payments", .right), .init("stability", .right),
            .init("narration", maximumWidth: 40),
        ])
        for stream in income.streams {
            let currency = stream.currency ?? accountCurrency
            table.add([
                stream.typeText ?? "", stream.frequencyText ?? "",
                AmountText.major(stream.monthlyAverage, currency),
                AmountText.major(stream.lastAmount, currency), currency.code,
                stream.lastDate?.description ?? "", stream.paymentCount.map(String.init) ?? "",
                stream.stability?.description ?? "", stream.lastDescription ?? "",
            ])
        }
        return table.lines
    }
}
