extension SandboxWorld {
    /// The rows from the start of one day to the end of another in their true order, oldest first.
    ///
    /// The bank knows the order of the rows of a day even where the API hides it, and prints statements in it.
    package func statementRows(
        of account: SandboxAccount, from start: SandboxDay, to end: SandboxDay
    ) -> [SandboxTransaction] {
        if data != nil { return transactions(of: account, from: start, to: end).reversed() }
        let placed = transactions(of: account, from: start, to: end).map { row in
            (place: identifiers.place(.transaction, of: row.id)?.place ?? 0, row: row)
        }
        return placed.sorted { $0.place < $1.place }.map(\.row)
    }

    /// The statement of a range of days as a PDF, both days included.
    ///
    /// Generates the range's months. An account without transactions gets a page that says so.
    package func statementPDF(
        of account: SandboxAccount, from start: SandboxDay, to end: SandboxDay
    ) -> [UInt8] {
        StatementPDF.render(
            account: account, from: start, to: end, rows: statementRows(of: account, from: start, to: end),
            openingBalance: openingBalance(of: account, at: start),
            closingBalance: openingBalance(of: account, at: end.adding(days: 1)))
    }
}
