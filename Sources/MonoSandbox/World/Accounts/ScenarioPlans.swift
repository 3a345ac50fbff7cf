extension AccountPlan {
    /// The first sixteen accounts, in the order of `SandboxScenario`.
    static let scenarios: [AccountPlan] = [
        AccountPlan(
            scenario: .richSavings, institution: InstitutionTable.harmattan, currency: "NGN",
            typeText: "SAVINGS_ACCOUNT", number: "0214457789", holder: adaeze),
        AccountPlan(
            scenario: .highVolumeBusiness, institution: InstitutionTable.savannah, currency: "NGN",
            typeText: "BUSINESS_BANKING", number: "1100342298", name: "OKORO & DAUGHTERS STORES LTD"),
        AccountPlan(
            scenario: .withoutRunningBalances, institution: InstitutionTable.harmattan, currency: "NGN",
            typeText: "SAVINGS", authMethod: .mobileBanking),
        AccountPlan(
            scenario: .brokenChain, institution: InstitutionTable.harmattan, currency: "NGN",
            typeText: "Tier 3 Savings Account", authMethod: .mobileBanking),
        AccountPlan(
            scenario: .ghana, institution: InstitutionTable.volta, currency: "GHS",
            typeText: "SAVINGS ACCOUNT - INDIVIDUAL"),
        AccountPlan(
            scenario: .kenya, institution: InstitutionTable.kijani, currency: "KES",
            typeText: "Mobile Money Wallet", authMethod: .mobileBanking, number: "254700999123"),
        AccountPlan(
            scenario: .southAfrica, institution: InstitutionTable.marula, currency: "ZAR",
            typeText: "CHEQUE"),
        AccountPlan(
            scenario: .hostileTexts, institution: InstitutionTable.harmattan, currency: "NGN",
            typeText: "Digital Savings Account", name: "ÀKÀNDÉ,  TUNDE \"TJ\" & SONS <LTD>"),
        AccountPlan(
            scenario: .midnightOnly, institution: InstitutionTable.harmattan, currency: "NGN",
            typeText: "SAVINGS ACCOUNT - INDIVIDUAL"),
        AccountPlan(
            scenario: .overdraft, institution: InstitutionTable.harmattan, currency: "NGN",
            typeText: "CURRENT ACCOUNT"),
        AccountPlan(
            scenario: .processingForever, institution: InstitutionTable.harmattan, currency: "NGN",
            typeText: "SAVINGS"),
        AccountPlan(
            scenario: .unavailable, institution: InstitutionTable.volta, currency: "GHS",
            typeText: "SAVINGS"),
        AccountPlan(
            scenario: .balanceOnly, institution: InstitutionTable.harmattan, currency: "USD",
            typeText: "DOMICILIARY ACCOUNT - USD"),
        AccountPlan(
            scenario: .investment, institution: InstitutionTable.lagoon, currency: "NGN",
            typeText: "Investment Account"),
        AccountPlan(
            scenario: .failed, institution: InstitutionTable.kijani, currency: "KES",
            typeText: "SAVINGS"),
        AccountPlan(
            scenario: .newAccount, institution: InstitutionTable.harmattan, currency: "NGN",
            typeText: "Digital Savings Account", authMethod: .mobileBanking),
    ]

    private static let adaeze = SandboxPerson(
        fullName: "ADAEZE CHIDINMA BELLO", bvn: "22299904417", email: "adaeze.bello@example.ng",
        phone: "08039990417", gender: "female", birthDate: SandboxDay(year: 1993, month: 11, day: 2),
        addressLine: nil, stateOfOrigin: "Enugu State", lgaOfOrigin: nil, maritalStatus: nil)
}
