extension SandboxWorld {
    /// The holdings of an account; empty but for the identifier when it is no investment account.
    package func assets(of account: SandboxAccount) -> SandboxAssets {
        let holdings = account.scenario == .investment ? portfolio(of: account).holdings : []
        let currencies = Set(holdings.map(\.currency)).sorted()
        return SandboxAssets(
            id: identifiers.identifier(
                .holding, place: UInt64(account.index), link: UInt32(account.linkOrdinal)),
            balances: currencies.map { currency in
                SandboxCurrencyBalance(
                    currency: currency,
                    amount: holdings.filter { $0.currency == currency }.reduce(0) {
                        $0 + $1.currentBalance
                    })
            },
            holdings: holdings)
    }

    /// The realised earnings of an account, newest first; empty when it is no investment account.
    package func earnings(of account: SandboxAccount) -> [SandboxEarning] {
        account.scenario == .investment ? portfolio(of: account).earnings : []
    }

    /// The total of the holdings in the account's own currency.
    func investmentTotal(of account: SandboxAccount) -> Int64 {
        assets(of: account).balances.first { $0.currency == account.currency }?.amount ?? 0
    }

    private func portfolio(of account: SandboxAccount) -> Portfolio {
        Portfolio(seed: seed, account: account, today: today, identifiers: identifiers)
    }
}
