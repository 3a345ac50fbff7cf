import ExactJSON
public import StatementModel

extension MonoConnect {
    /// Who holds an account (`GET /v2/accounts/{id}/identity`): personal data, handle with care.
    ///
    /// - Returns: nil when the bank gives no identity, or the account is still processing.
    /// - Throws: ``MonoError``.
    public func identity(of id: String) async throws -> Identity? {
        let envelope = try await send(
            Call(operation: "identity", path: ["v2", "accounts", .id(id), "identity"]))
        guard let data = envelope.data, data != .object([:]) else { return nil }
        return try envelope.requiredFields("identity").identity()
    }

    /// Starts the analysis of an account's income (`GET /v2/accounts/{id}/income`); costs money on live
    /// accounts and is therefore never sent twice by itself.
    ///
    /// The result comes as the webhook event ``WebhookEvent/Kind/income(_:)`` and is kept in
    /// ``incomeRecords(of:)``.
    ///
    /// - Parameters:
    ///   - id: the account's id.
    ///   - months: how many months to look at; nil for all there are.
    /// - Throws: ``MonoError``; `forbidden` when the plan does not cover it.
    public func startIncomeAnalysis(of id: String, months: Int? = nil) async throws {
        var call = Call(operation: "income", path: ["v2", "accounts", .id(id), "income"], startsWork: true)
        if let months { call.query.append(("period", "\(months)")) }
        _ = try await send(call)
    }

    /// The income analyses that Mono keeps (`GET /v2/accounts/{id}/income-records`).
    public func incomeRecords(of id: String) -> PagedSequence<Income> {
        list(
            Call(operation: "income records", path: ["v2", "accounts", .id(id), "income-records"]),
            of: "income record"
        ) { fields in
            var income = try (fields.object("income") ?? fields).income()
            income.createdAtText = fields.filledText("created_at")
            return income
        }
    }

    /// What an investment account holds (`GET /v2/accounts/{id}/assets`); a bank account holds nothing.
    ///
    /// - Throws: ``MonoError``.
    public func assets(of id: String) async throws -> Holdings {
        let envelope = try await send(Call(operation: "assets", path: ["v2", "accounts", .id(id), "assets"]))
        return try envelope.requiredFields("assets").holdings(of: id)
    }

    /// Realised earnings of an investment account (`GET /v2/accounts/{id}/earnings`).
    ///
    /// - Throws: ``MonoError``.
    public func earnings(of id: String) async throws -> [Earning] {
        let envelope = try await send(
            Call(operation: "earnings", path: ["v2", "accounts", .id(id), "earnings"]))
        return try envelope.items("earning").map { (fields) throws(MonoError) in try fields.earning() }
    }
}
