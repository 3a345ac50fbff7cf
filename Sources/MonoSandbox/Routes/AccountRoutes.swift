/// Linked accounts, details, balance, unlink (Mono Connect, sections Account Information, Balance, Unlink).
enum AccountRoutes {
    static let all = [
        Route("GET", "/v2/accounts", "accounts", list),
        Route("GET", "/v2/accounts/*", "details", details),
        Route("GET", "/v2/accounts/*/balance", "balance", balance),
        Route("POST", "/v2/accounts/*/unlink", "unlink", unlink),
    ]

    private static func list(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let page = try PageRequest(request)
        let now = exchange.now
        let accounts = await exchange.state.allAccounts().filter { linked in
            request.query["customer"].map { $0 == linked.customerID } ?? true
                && request.query["account_number"].map { $0 == linked.account.number } ?? true
        }
        let items = accounts[page.range(of: accounts.count)].map { linked in
            JSON.members([
                "id": .string(linked.account.id), "name": .string(linked.account.name),
                "account_number": .string(linked.account.number),
                "currency": .string(linked.account.currency),
                "balance": .whole(balance(of: linked, exchange)),
                "auth_method": .string(linked.account.authMethod.rawValue),
                "status": .string(linked.status(at: now).rawValue),
            ])
        }
        return exchange.envelope.success(
            .array(items), message: "Data retrieved successfully",
            meta: await page.meta(total: accounts.count, path: "/v2/accounts", request, exchange))
    }

    private static func details(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        return exchange.envelope.success(AccountJSON.details(linked, exchange))
    }

    private static func balance(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        var answer = exchange.envelope.success(
            .members([
                "id": .string(linked.account.id), "name": .string(linked.account.name),
                "account_number": .string(linked.account.number),
                "balance": .whole(balance(of: linked, exchange)),
                "currency": .string(linked.account.currency),
            ]))
        if request.isRealtime { answer.headers = await Refreshing.headers(for: linked, .balance, exchange) }
        return answer
    }

    private static func unlink(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let id = request.parameters[0]
        try await exchange.state.unlink(id)
        await exchange.webhooks.send(.accountUnlinked(id))
        return exchange.envelope.success(nil)
    }

    /// The balance as served now; nil while processing or when the bank gave none.
    static func balance(of linked: LinkedAccount, _ exchange: Exchange) -> Int64? {
        linked.has(.balance, at: exchange.now) ? exchange.world.balance(of: linked.account) : nil
    }
}
