import ExactJSON

extension MonoConnect {
    /// Money in, month by month (`GET /v2/accounts/{id}/credits`).
    ///
    /// - Throws: ``MonoError``.
    public func inflow(of id: String) async throws -> MonthlyTotals {
        try await totals(of: id, operation: "inflow", path: "credits")
    }

    /// Money out, month by month (`GET /v2/accounts/{id}/debits`).
    ///
    /// - Throws: ``MonoError``.
    public func outflow(of id: String) async throws -> MonthlyTotals {
        try await totals(of: id, operation: "outflow", path: "debits")
    }

    private func totals(of id: String, operation: String, path: String) async throws -> MonthlyTotals {
        let envelope = try await send(
            Call(operation: operation, path: ["v2", "accounts", .id(id), .fixed(path)]))
        // Before July 2025 the answer had no envelope.
        let isBare = envelope.data == nil && envelope.root["history"] != nil
        let fields = isBare ? envelope.fields("totals") : try envelope.requiredFields("totals")
        return MonthlyTotals(
            totalMinorUnits: try fields.integer("total"),
            transactionCount: fields.count("transactions_count"),
            months: try fields.list("history").map { (month) throws(MonoError) in
                MonthlyTotals.Month(
                    label: month.filledText("period"), amountMinorUnits: try month.integer("amount"),
                    transactionCount: month.count("transactions_count"))
            })
    }
}
