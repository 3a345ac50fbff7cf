/// Makes accounts from their indices.
struct AccountFactory: Sendable {
    let seed: UInt64
    let identifiers: IdentifierScheme

    func isLinkable(_ index: Int) -> Bool {
        let base = SandboxAccount.linkableIndexBase
        return (base..<base + InstitutionTable.all.count * 2).contains(index)
    }

    func account(index: Int, link: Int) -> SandboxAccount {
        let plan = isLinkable(index) ? linkablePlan(index) : AccountPlan.table(index: index)
        var random = SeededGenerator(seed: seed, account: UInt64(index), purpose: .account)
        let holder =
            plan.holder
            ?? PersonFactory.person(seed: seed, index: index, country: plan.institution.country)
        let number = plan.number ?? AccountFactory.number(country: plan.institution.country, &random)
        let place = UInt64(index)
        return SandboxAccount(
            index: index, linkOrdinal: link,
            id: identifiers.identifier(.account, place: place, link: UInt32(link)),
            customerID: identifiers.identifier(.customer, place: place),
            name: plan.name ?? holder.fullName, number: number, currency: plan.currency,
            typeText: plan.typeText, institution: plan.institution, authMethod: plan.authMethod,
            holder: holder, scenario: plan.scenario,
            settledStatus: plan.scenario.settledStatus, retrievedData: plan.scenario.retrievedData)
    }

    private func linkablePlan(_ index: Int) -> AccountPlan {
        let offset = index - SandboxAccount.linkableIndexBase
        return AccountPlan.linkable(at: InstitutionTable.all[offset / 2], choice: offset % 2)
    }

    private static func number(country: SandboxCountry, _ random: inout SeededGenerator) -> String {
        let length =
            switch country {
            case .nigeria: 10
            case .ghana: 13
            case .kenya: 12
            case .southAfrica: 11
            }
        return "0" + random.digits(length - 1)
    }
}
