extension SandboxWorld {
    /// The account with this index, nil outside `0..<accountCount`.
    package func account(at index: Int) -> SandboxAccount? {
        guard (0..<accountCount).contains(index) else { return nil }
        if let data { return data.entries[index].account }
        return factory.account(index: index, link: 0)
    }

    /// The account with this identifier, also when it is one that `linked(_:ordinal:)` gave out.
    ///
    /// Nil for an identifier of no account of this world. Which of the accounts that can be linked are
    /// linked at the moment, the world does not know.
    package func account(id: String) -> SandboxAccount? {
        if let data { return data.positions[id].map { data.entries[$0].account } }
        guard let (place, link) = identifiers.place(.account, of: id), place < 1 << 32, link < 1 << 16 else {
            return nil
        }
        let index = Int(place)
        guard index < accountCount || factory.isLinkable(index) else { return nil }
        return factory.account(index: index, link: Int(link))
    }

    /// The two accounts at an institution that are not linked at the start.
    ///
    /// Empty for an institution of another world, and in a world of stated data.
    package func linkableAccounts(at institution: SandboxInstitution) -> [SandboxAccount] {
        guard data == nil else { return [] }
        guard let position = institutions.firstIndex(where: { $0.id == institution.id }) else { return [] }
        return (0..<2).map { choice in
            factory.account(index: SandboxAccount.linkableIndexBase + position * 2 + choice, link: 0)
        }
    }

    /// The same bank account under the identifier that a further link gives it.
    ///
    /// - Parameter ordinal: How often the bank account was linked before, 0 to 65535; other numbers count
    ///   as the nearest of these.
    package func linked(_ account: SandboxAccount, ordinal: Int) -> SandboxAccount {
        factory.account(index: account.index, link: min(max(ordinal, 0), 65_535))
    }

    private var factory: AccountFactory { AccountFactory(seed: seed, identifiers: identifiers) }
}
