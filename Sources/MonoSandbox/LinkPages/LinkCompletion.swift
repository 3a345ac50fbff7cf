/// What happens once a customer has chosen an account or signed in again.
enum LinkCompletion {
    /// Links the account, tells of it, and of the end of its first pull later; answers a code.
    static func complete(_ session: LinkSession, _ chosen: SandboxAccount, _ exchange: Exchange) async
        -> String
    {
        let (linked, code) = await exchange.state.completeLink(session, chosen)
        await exchange.webhooks.send(.accountConnected(linked))
        let matches = session.expectedNumber.map { $0 == chosen.number }
        exchange.webhooks.send(after: exchange.configuration.processingDelay + .milliseconds(10)) {
            .accountUpdated(
                linked, balance: AccountRoutes.balance(of: linked, exchange), sync: nil, matches: matches)
        }
        return code
    }

    static func reauthorise(_ session: LinkSession, accountID: String, _ exchange: Exchange) async {
        await exchange.state.endSession(session.id)
        await exchange.webhooks.send(.accountReauthorised(accountID))
        guard let linked = try? await exchange.state.account(accountID) else { return }
        exchange.webhooks.send(after: exchange.configuration.jobDelay) {
            .accountUpdated(
                linked, balance: AccountRoutes.balance(of: linked, exchange), sync: nil, matches: nil)
        }
    }
}
