extension SandboxState {
    func startSession(
        customerID: String, accountID: String?, redirectURL: String?, reference: String?,
        institutionID: String?, authMethod: SandboxAuthMethod.Kind? = nil, expectedNumber: String?
    ) -> LinkSession {
        let session = LinkSession(
            id: newToken(12).uppercased(), customerID: customerID, accountID: accountID,
            redirectURL: redirectURL,
            reference: reference, institutionID: institutionID, authMethod: authMethod,
            expectedNumber: expectedNumber)
        sessions[session.id] = session
        return session
    }

    func session(_ id: String) throws(Refusal) -> LinkSession {
        guard let session = sessions[id] else {
            throw Refusal(status: 404, message: "This link does not exist or has been used.")
        }
        return session
    }

    /// Notes a sign-in and answers the token that the next form must carry.
    func signIn(_ sessionID: String, at institutionID: String, needsOneTimePassword: Bool) throws(Refusal)
        -> String
    {
        var session = try session(sessionID)
        let token = newToken(32)
        session.signedIn = LinkSession.SignedIn(
            institutionID: institutionID, token: token, needsOneTimePassword: needsOneTimePassword)
        sessions[sessionID] = session
        return token
    }

    /// Notes that the one-time password was right.
    func passOneTimePassword(_ sessionID: String) throws(Refusal) {
        var session = try session(sessionID)
        session.signedIn?.needsOneTimePassword = false
        sessions[sessionID] = session
    }

    func endSession(_ id: String) {
        sessions[id] = nil
    }

    /// A code for an account; valid for ten minutes and for one exchange.
    func issueCode(for accountID: String) -> String {
        let code = "code_\(newToken(24))"
        codes[code] = IssuedCode(
            accountID: accountID, expiresAt: now + configuration.codeLifetime.milliseconds)
        return code
    }

    func redeem(_ code: String) throws(Refusal) -> String {
        guard let issued = codes.removeValue(forKey: code), now < issued.expiresAt else {
            throw Refusal(status: 400, message: "Invalid authorization code")
        }
        return issued.accountID
    }

    /// Links the account that a customer chose, and answers a code for it.
    func completeLink(_ session: LinkSession, _ bankAccount: SandboxAccount) -> (LinkedAccount, code: String)
    {
        let linked = link(bankAccount, customerID: session.customerID, reference: session.reference)
        endSession(session.id)
        return (linked, issueCode(for: linked.account.id))
    }
}
