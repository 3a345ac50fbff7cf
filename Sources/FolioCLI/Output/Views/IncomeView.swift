import StatementModel

/// An income record for programs.
///
/// Amounts are in minor units and can carry fractions, as the provider sends them. Sums over streams of
/// different currencies are left out.
struct IncomeView: Encodable {
    struct Stream: Encodable {
        let type: String?
        let frequency: String?
        let currency: String
        let monthlyAverageMinorUnits: String?
        let averageAmountMinorUnits: String?
        let stability: String?
        let firstDate: String?
        let lastDate: String?
        let lastAmountMinorUnits: String?
        let lastDescription: String?
        let payments: Int?

        init(_ stream: IncomeStream, accountCurrency: Currency) {
            type = stream.typeText
            frequency = stream.frequencyText
            currency = (stream.currency ?? accountCurrency).code
            monthlyAverageMinorUnits = stream.monthlyAverage?.description
            averageAmountMinorUnits = stream.averageAmount?.description
            stability = stream.stability?.description
            firstDate = stream.firstDate?.description
            lastDate = stream.lastDate?.description
            lastAmountMinorUnits = stream.lastAmount?.description
            lastDescription = stream.lastDescription
            payments = stream.paymentCount
        }
    }

    let account: String?
    let employer: String?
    let period: String?
    let currency: String?
    let totalMinorUnits: String?
    let annualMinorUnits: String?
    let monthlyMinorUnits: String?
    let monthlyAverageMinorUnits: String?
    let streams: [Stream]
    let createdAt: String?

    init(_ income: Income, accountCurrency: Currency) {
        let sumsCurrency = income.sumsCurrency(accountCurrency: accountCurrency)
        let sums = sumsCurrency == nil ? nil : income
        account = income.accountID
        employer = income.employer
        period = income.periodText
        currency = sumsCurrency?.code
        totalMinorUnits = sums?.total?.description
        annualMinorUnits = sums?.annual?.description
        monthlyMinorUnits = sums?.monthly?.description
        monthlyAverageMinorUnits = sums?.monthlyAverage?.description
        streams = income.streams.map { Stream($0, accountCurrency: accountCurrency) }
        createdAt = income.createdAtText
    }
}
