/// Links, codes and the legacy ways to both (Mono Connect, Connect link, Re-authorisation, Authorization).
enum LinkingRoutes {
    static let all = [
        Route("POST", "/v2/accounts/initiate", "initiate", initiate),
        Route("POST", "/v2/accounts/auth", "auth", exchangeCode),
        Route("POST", "/account/auth", "auth", legacyExchange),
        Route("POST", "/accounts/*/reauthorise", "reauthorise", legacyToken),
    ]

    private static func initiate(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard let body = request.json else { throw Refusal(status: 400, message: "Validation error") }
        guard let scope = body["scope"]?.text else { throw Refusal.invalid("scope", "scope is required") }
        let redirect = body["redirect_url"]?.text
        if let redirect, !LinkAddress.isSafe(redirect) {
            throw Refusal.invalid("redirect_url", "redirect_url must be an http or https address")
        }
        switch scope {
        case "auth": return try await link(body, redirect, exchange)
        case "reauth": return try await reauthorise(body, redirect, exchange)
        default: throw Refusal.invalid("scope", "scope must be auth or reauth")
        }
    }

    private static func link(_ body: JSON, _ redirect: String?, _ exchange: Exchange) async throws -> Answer {
        guard let redirect else { throw Refusal.invalid("redirect_url", "redirect_url is required") }
        let customerID = try await customer(body["customer"], exchange)
        let (bank, method) = try institution(body["institution"], exchange)
        let checksNumber = body["check_account_match"]?.flag == true
        let session = await exchange.state.startSession(
            customerID: customerID, accountID: nil, redirectURL: redirect,
            reference: body["meta"]?["ref"]?.text,
            institutionID: bank?.id, authMethod: method?.kind,
            expectedNumber: checksNumber ? body["institution"]?["account_number"]?.text : nil)
        return exchange.envelope.success(
            .members([
                "mono_url": .string("\(exchange.baseURL)/link/\(session.id)"),
                "customer": .string(customerID),
                "meta": body["meta"] ?? .members([:]), "scope": .string("auth"),
                "redirect_url": .string(redirect),
                "created_at": .string(Timestamp.text(exchange.now)),
            ]))
    }

    private static func reauthorise(_ body: JSON, _ redirect: String?, _ exchange: Exchange) async throws
        -> Answer
    {
        guard let id = body["account"]?.text else { throw Refusal.invalid("account", "account is required") }
        let linked = try await exchange.state.account(id)
        let session = await exchange.state.startSession(
            customerID: linked.customerID, accountID: id, redirectURL: redirect,
            reference: body["meta"]?["ref"]?.text, institutionID: linked.account.institution.id,
            authMethod: linked.account.authMethod, expectedNumber: nil)
        var data = JSON.members([
            "mono_url": .string("\(exchange.baseURL)/link/\(session.id)"),
            "customer": .string(linked.customerID), "account": .string(id),
            "meta": body["meta"] ?? .members([:]),
            "scope": .string("reauth"), "institution": .string(linked.account.institution.id),
            "auth_method": .string(linked.account.authMethod.rawValue),
        ])
        if let redirect { data = data.setting("redirect_url", to: .string(redirect)) }
        return exchange.envelope.success(
            data.setting("created_at", to: .string(Timestamp.text(exchange.now))))
    }

    /// The institution that is to be opened and the way to sign in there; nil where the customer chooses.
    private static func institution(
        _ value: JSON?, _ exchange: Exchange
    ) throws(Refusal) -> (SandboxInstitution?, SandboxAuthMethod?) {
        guard let id = value?["id"]?.text else { return (nil, nil) }
        guard let bank = exchange.world.institutions.first(where: { $0.id == id }) else {
            throw .invalid("institution", "institution does not exist")
        }
        return (bank, try method(value?["auth_method"]?.text, of: bank))
    }

    /// The way to sign in with this name, or the first one.
    static func method(_ name: String?, of bank: SandboxInstitution) throws(Refusal) -> SandboxAuthMethod {
        guard let method = bank.authMethods.first(where: { name == nil || $0.kind.rawValue == name }) else {
            throw .invalid("auth_method", "auth_method is not offered by this institution")
        }
        return method
    }

    /// The customer named by id, or a new one of a name and an address.
    static func customer(_ value: JSON?, _ exchange: Exchange) async throws -> String {
        if let id = value?["id"]?.text { return try await exchange.state.customer(id).id }
        guard let name = value?["name"]?.text, !name.isEmpty else {
            throw Refusal.invalid("customer.name", "customer.name is required")
        }
        guard let email = value?["email"]?.text, email.contains("@") else {
            throw Refusal.invalid("customer.email", "customer.email is required")
        }
        // Who links twice stays one customer.
        if let known = await exchange.state.customers.values.first(where: {
            $0.fields["email"]?.text == email
        }) {
            return known.id
        }
        return try await exchange.state.createCustomer(
            .members(["type": .string("individual"), "name": .string(name), "email": .string(email)])
        ).id
    }

    private static func exchangeCode(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard let code = request.json?["code"]?.text else {
            throw Refusal.invalid("code", "code is required")
        }
        let id = JSON.members(["id": .string(try await exchange.state.redeem(code))])
        let isBare = await exchange.state.quirks.contains(.bareExchange)
        return isBare ? Answer(body: .json(id)) : exchange.envelope.success(id)
    }

    private static func legacyExchange(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard let code = request.json?["code"]?.text else {
            throw Refusal.invalid("code", "code is required")
        }
        return Answer(body: .json(.members(["id": .string(try await exchange.state.redeem(code))])))
    }

    private static func legacyToken(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let linked = try await exchange.state.account(request.parameters[0])
        let code = await exchange.state.issueCode(for: linked.account.id)
        return Answer(body: .json(.members(["token": .string(code)])))
    }
}
