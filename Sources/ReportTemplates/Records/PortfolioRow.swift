import StatementModel

/// A portfolio as the bindings read it.
struct PortfolioRow: Sendable {
    let period: Period
    let accounts: [ReportRow]
    /// By the codes of the currencies; nil when the statements were not fetched.
    let currencies: [CurrencyFigures]?

    /// Adds up the accounts.
    ///
    /// - Throws: ``ReportDataError/sumTooLarge(_:)``.
    init(_ portfolio: Portfolio, in context: ReportContext) throws(ReportDataError) {
        period = portfolio.period
        accounts = portfolio.reports.map { ReportRow($0, in: context) }
        currencies = try Self.currencies(of: portfolio)
    }

    /// How many statements have a verdict.
    func count(of word: String) -> Int {
        accounts.count { $0.statement?.reconciliation.word == word }
    }

    private static func currencies(of portfolio: Portfolio) throws(ReportDataError) -> [CurrencyFigures]? {
        var figures: [Currency: CurrencyFigures] = [:]
        for report in portfolio.reports {
            guard let statement = report.statement else { return nil }
            let currency = statement.currency
            try figures[currency, default: CurrencyFigures(currency)].add(statement)
        }
        return figures.values.sorted {
            $0.currency.code.utf8.lexicographicallyPrecedes($1.currency.code.utf8)
        }
    }
}
