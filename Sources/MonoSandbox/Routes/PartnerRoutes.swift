/// Signing in without the widget (Mono Connect, Partners API).
enum PartnerRoutes {
    static let all = [
        Route("POST", "/v2/connect/session", "partner-session", start),
        Route("POST", "/v2/connect/login", "partner-login", login),
        Route("POST", "/v2/connect/commit", "partner-commit", commit),
        Route("GET", "/v2/connect/sandbox", "partner-sandbox", credentials),
    ]

    private static func start(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        guard let body = request.json,
            let institution = body["institution"]?.text ?? body["institution"]?["id"]?.text
        else { throw Refusal.invalid("institution", "institution is required") }
        guard let bank = exchange.world.institutions.first(where: { $0.id == institution }) else {
            throw Refusal.invalid("institution", "institution does not exist")
        }
        let method = try LinkingRoutes.method(body["auth_method"]?.text, of: bank)
        let session = await exchange.state.startSession(
            customerID: try await LinkingRoutes.customer(body["customer"], exchange), accountID: nil,
            redirectURL: nil, reference: nil, institutionID: bank.id,
            authMethod: method.kind, expectedNumber: nil)
        return exchange.envelope.success(
            .members([
                "session": .members([
                    "id": .string(session.id), "scope": .string("financial_data"),
                    "expiresAt": .integer(exchange.now + 600_000),
                    "institution": .members([
                        "id": .string(bank.id), "name": .string(bank.name),
                        "identifier": .string(bank.identifier),
                    ]),
                ]),
                "ui": InstitutionRoutes.form(method.title, method.fields),
            ]))
    }

    private static func login(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let (session, bank) = try await session(request, exchange)
        guard SignIn.isGood(values(request)) else { return refused(exchange) }
        let needsPassword = SignIn.needsOneTimePassword(bank)
        _ = try await exchange.state.signIn(session.id, at: bank.id, needsOneTimePassword: needsPassword)
        return needsPassword ? moreInput(exchange) : choose(bank, exchange)
    }

    private static func commit(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let (session, bank) = try await session(request, exchange)
        guard let signedIn = session.signedIn else { return refused(exchange) }
        let values = values(request)
        if signedIn.needsOneTimePassword {
            guard values["otp"] == SignIn.oneTimePassword else { return refused(exchange) }
            try await exchange.state.passOneTimePassword(session.id)
        }
        guard let number = values["accountNumber"] else { return choose(bank, exchange) }
        guard let chosen = exchange.world.linkableAccounts(at: bank).first(where: { $0.number == number })
        else {
            return refused(exchange)
        }
        let code = await LinkCompletion.complete(session, chosen, exchange)
        return answer(99, "Login successful", .members(["code": .string(code)]), exchange)
    }

    private static func credentials(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        _ = try await session(request, exchange)
        return exchange.envelope.success(
            .members([
                "credentials": .array([
                    .members([
                        "hasMultipleAccounts": .boolean(true),
                        "values": .members(["username": .string("user_good"), "password": .string("123456")]),
                    ])
                ]),
                "inputs": .array([
                    .members(["name": .string("otp"), "value": .string(SignIn.oneTimePassword)])
                ]),
            ]))
    }

    private static func session(
        _ request: Request, _ exchange: Exchange
    ) async throws -> (LinkSession, SandboxInstitution) {
        guard let id = request.headers["x-session-id"] else {
            throw Refusal.invalid("x-session-id", "the header x-session-id is required")
        }
        let session = try await exchange.state.session(id)
        guard let bank = exchange.world.institutions.first(where: { $0.id == session.institutionID }) else {
            throw Refusal.unknownPath
        }
        return (session, bank)
    }

    private static func values(_ request: Request) -> [String: String] {
        guard case .object(let members)? = request.json else { return [:] }
        return Dictionary(members.compactMap { member in member.value.text.map { (member.name, $0) } }) { $1 }
    }

    private static func choose(_ bank: SandboxInstitution, _ exchange: Exchange) -> Answer {
        let accounts = exchange.world.linkableAccounts(at: bank).map { account in
            JSON.members([
                "accountNumber": .string(account.number), "name": .string(account.name),
                "type": .string(account.typeText), "currency": .string(account.currency),
                "status": .string("ACTIVE"), "balance": .whole(exchange.world.balance(of: account)),
            ])
        }
        return answer(101, "Select an account", .members(["accounts": .array(accounts)]), exchange)
    }

    private static func moreInput(_ exchange: Exchange) -> Answer {
        let field = SandboxFormField(
            type: "elements.input", name: "otp", hint: "One-time password", contentType: "number")
        let form = InstitutionRoutes.form("Enter the one-time password", [field])
        return answer(102, "More input is required", .members(["userInput": form]), exchange)
    }

    private static func refused(_ exchange: Exchange) -> Answer {
        var refused = exchange.envelope.refusal(Refusal(status: 400, message: "Invalid credentials"))
        if case .json(let json) = refused.body {
            refused.body = .json(json.setting("responseCode", to: .integer(400)))
        }
        return refused
    }

    private static func answer(_ code: Int64, _ message: String, _ data: JSON, _ exchange: Exchange) -> Answer
    {
        var answer = exchange.envelope.success(data, message: message)
        if case .json(let json) = answer.body {
            answer.body = .json(json.setting("responseCode", to: .integer(code)))
        }
        return answer
    }
}
