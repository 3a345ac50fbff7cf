public import StatementModel
public import TemplateEngine

extension Report {
    /// The report as a template of the kind ``ReportKind/statement`` reads it.
    ///
    /// Costs a look at each transaction's id; sums over days, months and categories are made when a template
    /// asks for the first of them.
    ///
    /// - Parameter context: what the run sets.
    /// - Throws: ``ReportDataError`` when the output would be wrong.
    public func templateRecord(
        in context: ReportContext = .standard
    ) throws(ReportDataError) -> any TemplateRecord {
        try check(in: context)
        return CachingRecord(ReportRow(self, in: context), ReportBindings.standard.report)
    }

    /// The same for a template whose needs are known: parts that it names and that were not fetched are an error,
    /// not a blank.
    ///
    /// - Throws: ``ReportDataError``.
    public func templateRecord(
        for needs: ReportNeeds, in context: ReportContext = .standard
    ) throws(ReportDataError) -> any TemplateRecord {
        try check(needs)
        return try templateRecord(in: context)
    }

    /// Finds a part that a template needs and that was not fetched.
    ///
    /// Identity and income can be absent from a bank, and their fields are optional.
    func check(_ needs: ReportNeeds) throws(ReportDataError) {
        if needs.contains(.transactions), statement == nil {
            throw .missingPart(accountID: account.id, part: "transactions")
        }
        if needs.contains(.assets), holdings == nil {
            throw .missingPart(accountID: account.id, part: "assets")
        }
        if needs.contains(.earnings), earnings == nil {
            throw .missingPart(accountID: account.id, part: "earnings")
        }
    }

    /// Finds what would make an output wrong.
    func check(in context: ReportContext) throws(ReportDataError) {
        if let balance = account.balance, balance.currency != account.currency {
            throw .foreignBalance(accountID: account.id, balance.currency)
        }
        // Ids of contents differ by their making.
        if let statement, context.importIDs == .provider { try checkImportIDs(of: statement) }
    }

    /// Plain ids are as different as the provider's, which the statement has checked.
    private func checkImportIDs(of statement: Statement) throws(ReportDataError) {
        var lines: [String: Int] = [:]
        let entries = statement.entries
        for index in entries.indices where ImportID.canCollide(entries[index].transaction.id) {
            let id = ImportID.id(for: entries[index].transaction.id)
            if let earlier = lines.updateValue(index + 1, forKey: id) {
                throw .sharedImportID(accountID: account.id, line: index + 1, earlierLine: earlier)
            }
        }
    }
}

extension Portfolio {
    /// The portfolio as a template of the kind ``ReportKind/portfolio`` reads it.
    ///
    /// - Parameter context: what the run sets.
    /// - Throws: ``ReportDataError`` when the output would be wrong.
    public func templateRecord(
        in context: ReportContext = .standard
    ) throws(ReportDataError) -> any TemplateRecord {
        for report in reports { try report.check(in: context) }
        return CachingRecord(try PortfolioRow(self, in: context), RecordBinding<PortfolioRow>.portfolio)
    }

    /// The same for a template whose needs are known: parts that it names and that were not fetched are an error,
    /// not a blank.
    ///
    /// - Throws: ``ReportDataError``.
    public func templateRecord(
        for needs: ReportNeeds, in context: ReportContext = .standard
    ) throws(ReportDataError) -> any TemplateRecord {
        for report in reports { try report.check(needs) }
        return try templateRecord(in: context)
    }
}
