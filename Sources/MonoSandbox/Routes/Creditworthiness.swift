/// An invented judgement of a loan.
///
/// Own choice: a repayment may take a third of the average income.
enum Creditworthiness {
    static func report(
        principal: Int64, term: Int64, checksCredit: Bool, _ linked: LinkedAccount, _ exchange: Exchange
    ) -> JSON {
        let months = exchange.world.monthlyTotals(of: linked.account, credit: true)
        guard linked.has(.transactions, at: exchange.now), let first = months.last, let last = months.first,
            months.count >= 3
        else { return .members(["message": .string("There is not enough data to assess this account.")]) }
        let average = months.reduce(0) { $0 + $1.amount } / Int64(months.count)
        let payment = principal / term
        return .members([
            "months_assessed": .members([
                "start": .string(first.month.firstDay.isoText), "end": .string(last.month.lastDay.isoText),
            ]),
            "summary": .members([
                "can_afford": .boolean(payment <= average / 3), "monthly_payment": .integer(payment),
            ]),
            "debt": .members([
                "credit_check": .boolean(checksCredit), "total_debt": .integer(0),
                "debt_by_institution": .array([]),
            ]),
        ])
    }
}
