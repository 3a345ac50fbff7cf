/// The hosted link page, for browsers; needs no key, since its address is the secret.
enum LinkPageRoutes {
    static let all = [
        Route("GET", "/link/*", "link-page", needsKey: false, open),
        Route("POST", "/link/*/bank", "link-page", needsKey: false, chooseBank),
        Route("POST", "/link/*/sign-in", "link-page", needsKey: false, signIn),
        Route("POST", "/link/*/one-time-password", "link-page", needsKey: false, oneTimePassword),
        Route("POST", "/link/*/account", "link-page", needsKey: false, chooseAccount),
    ]

    private static func open(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let session = try await exchange.state.session(request.parameters[0])
        guard let bank = bank(session.institutionID, exchange) else {
            return .html(LinkPages.banks(session, exchange.world.institutions).html)
        }
        return .html(LinkPages.signIn(session, bank).html)
    }

    private static func chooseBank(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let session = try await exchange.state.session(request.parameters[0])
        guard let bank = bank(request.form["institution"], exchange) else {
            return .html(LinkPages.banks(session, exchange.world.institutions).html, status: 400)
        }
        return .html(LinkPages.signIn(session, bank).html)
    }

    private static func signIn(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let session = try await exchange.state.session(request.parameters[0])
        let form = request.form
        guard let bank = bank(session.institutionID ?? form["institution"], exchange) else {
            return .html(LinkPages.banks(session, exchange.world.institutions).html, status: 400)
        }
        guard SignIn.isGood(form) else {
            return .html(LinkPages.signIn(session, bank, trouble: SignIn.trouble).html, status: 401)
        }
        let needsPassword = SignIn.needsOneTimePassword(bank)
        let token = try await exchange.state.signIn(
            session.id, at: bank.id, needsOneTimePassword: needsPassword)
        if needsPassword { return .html(LinkPages.oneTimePassword(session, token: token).html) }
        return try await afterSignIn(session, bank, token, exchange)
    }

    private static func oneTimePassword(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let session = try await exchange.state.session(request.parameters[0])
        let (signedIn, bank) = try signedIn(session, request, exchange)
        guard request.form["otp"] == SignIn.oneTimePassword else {
            let page = LinkPages.oneTimePassword(
                session, token: signedIn.token, trouble: "That is not the password.")
            return .html(page.html, status: 401)
        }
        try await exchange.state.passOneTimePassword(session.id)
        return try await afterSignIn(session, bank, signedIn.token, exchange)
    }

    private static func chooseAccount(_ request: Request, _ exchange: Exchange) async throws -> Answer {
        let session = try await exchange.state.session(request.parameters[0])
        let (signedIn, bank) = try signedIn(session, request, exchange)
        guard !signedIn.needsOneTimePassword else { throw Refusal(status: 403, message: "Sign in first.") }
        let accounts = exchange.world.linkableAccounts(at: bank)
        guard let chosen = accounts.first(where: { $0.number == request.form["account"] }) else {
            return .html(LinkPages.accounts(session, token: signedIn.token, accounts).html, status: 400)
        }
        let code = await LinkCompletion.complete(session, chosen, exchange)
        return finish(session, code: code)
    }

    private static func afterSignIn(
        _ session: LinkSession, _ bank: SandboxInstitution, _ token: String, _ exchange: Exchange
    ) async throws -> Answer {
        guard let id = session.accountID else {
            return .html(
                LinkPages.accounts(session, token: token, exchange.world.linkableAccounts(at: bank)).html)
        }
        await LinkCompletion.reauthorise(session, accountID: id, exchange)
        return finish(session, code: nil)
    }

    private static func finish(_ session: LinkSession, code: String?) -> Answer {
        guard let address = session.redirectURL else { return .html(LinkPages.done(code: code).html) }
        guard let code else { return .seeOther(LinkAddress.adding(["status": "reauthorised"], to: address)) }
        return .seeOther(LinkAddress.adding(["status": "linked", "code": code], to: address))
    }

    /// The sign-in that the form belongs to; a form of somebody else is refused.
    private static func signedIn(
        _ session: LinkSession, _ request: Request, _ exchange: Exchange
    ) throws(Refusal) -> (LinkSession.SignedIn, SandboxInstitution) {
        guard let signedIn = session.signedIn, signedIn.token == request.form["token"],
            let bank = bank(signedIn.institutionID, exchange)
        else { throw Refusal(status: 403, message: "Sign in first.") }
        return (signedIn, bank)
    }

    private static func bank(_ id: String?, _ exchange: Exchange) -> SandboxInstitution? {
        exchange.world.institutions.first { $0.id == id }
    }
}
