public import StatementModel

extension MonoConnect {
    /// All linked accounts (`GET /v2/accounts`).
    ///
    /// The list knows less than ``account(_:realtime:)``: the bank, for one, may be missing.
    ///
    /// - Parameters:
    ///   - customer: only those of this customer of yours, by Mono's id.
    ///   - number: only those with this account number.
    public func accounts(customer: String? = nil, number: String? = nil) -> PagedSequence<Account> {
        var call = Call(operation: "linked accounts", path: ["v2", "accounts"])
        if let customer { call.query.append(("customer", customer)) }
        if let number { call.query.append(("account_number", number)) }
        return list(call, of: "account") { try $0.account() }
    }

    /// An account's details, with the state of its data (`GET /v2/accounts/{id}`).
    ///
    /// - Parameters:
    ///   - id: the account's id.
    ///   - realtime: asks the bank for fresh data; costs money on live accounts.
    /// - Throws: ``MonoError``; `notFound` for an account that does not exist or was unlinked.
    public func account(_ id: String, realtime: Bool = false) async throws -> AccountDetails {
        let envelope = try await send(
            Call(operation: "account details", path: ["v2", "accounts", .id(id)]).realtime(realtime))
        let data = try envelope.requiredFields("account details")
        // The flat form of October 2023 has the account's members in `data` itself.
        let fields = data.object("account") ?? data
        let meta = data.object("meta")
        return AccountDetails(
            account: try fields.account(
                meta: meta, customerID: data.object("customer")?.filledText("id", "_id")),
            authenticationMethod: meta?.filledText("auth_method", "authMethod"),
            reference: meta?.filledText("ref"),
            dataRequestID: meta?.filledText("data_request_id"),
            job: RealtimeJob(envelope.response))
    }

    /// An account's balance (`GET /v2/accounts/{id}/balance`).
    ///
    /// - Parameters:
    ///   - id: the account's id.
    ///   - realtime: starts a pull from the bank, at most one per account in five minutes; the answer still
    ///     holds the last known balance, and ``BalanceReading/job`` tells of the pull. Costs money on live
    ///     accounts.
    /// - Throws: ``MonoError``.
    public func balance(of id: String, realtime: Bool = false) async throws -> BalanceReading {
        let envelope = try await send(
            Call(operation: "balance", path: ["v2", "accounts", .id(id), "balance"]).realtime(realtime))
        let job = RealtimeJob(envelope.response)
        guard envelope.data != nil else {
            return BalanceReading(accountID: id, name: nil, number: nil, balance: nil, job: job)
        }
        let fields = try envelope.requiredFields("balance")
        let currency = Currency(wireOrUnnamed: fields.filledText("currency"))
        return BalanceReading(
            accountID: fields.filledText("id", "_id") ?? id, name: fields.text("name"),
            number: fields.filledText("account_number", "accountNumber"),
            balance: try fields.money(currency, "balance"), job: job)
    }

    /// Revokes access to an account; Mono deletes its data (`POST /v2/accounts/{id}/unlink`).
    ///
    /// - Throws: ``MonoError``; `notFound` when it was unlinked before.
    public func unlink(_ id: String) async throws {
        _ = try await send(
            Call(operation: "unlink", method: "POST", path: ["v2", "accounts", .id(id), "unlink"]))
    }
}

extension Call {
    /// The same call with a request for fresh data, which starts paid work and is therefore never repeated.
    func realtime(_ isRealtime: Bool) -> Call {
        guard isRealtime else { return self }
        var call = self
        call.headers.append(("x-realtime", "true"))
        call.startsWork = true
        return call
    }

    /// The same call without that request.
    var withoutRealtime: Call {
        guard headers.contains(where: { $0.name == "x-realtime" }) else { return self }
        var call = self
        call.headers.removeAll { $0.name == "x-realtime" }
        call.startsWork = false
        return call
    }
}
