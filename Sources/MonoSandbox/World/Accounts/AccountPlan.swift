/// What is fixed about an account; nil parts are drawn from the seed.
struct AccountPlan: Sendable {
    var scenario: SandboxScenario
    var institution: SandboxInstitution
    var currency: String
    var typeText: String
    var authMethod: SandboxAuthMethod.Kind = .internetBanking
    var number: String?
    var name: String?
    var holder: SandboxPerson?
}

extension AccountPlan {
    /// The plan of an account that is linked at the start.
    static func table(index: Int) -> AccountPlan {
        index < scenarios.count ? scenarios[index] : ordinary(index)
    }

    /// The plan of one of the two accounts at an institution that wait to be linked.
    static func linkable(at institution: SandboxInstitution, choice: Int) -> AccountPlan {
        if institution.isInvestmentHouse {
            return AccountPlan(
                scenario: .investment, institution: institution, currency: "NGN",
                typeText: choice == 0 ? "Investment Account" : "Mutual Fund Account")
        }
        var plan = ordinary(at: institution)
        if institution.kind == .business {
            plan.typeText = "BUSINESS_BANKING"
        } else if choice == 1 {
            plan.typeText = "CURRENT ACCOUNT - INDIVIDUAL"
            plan.authMethod = .mobileBanking
        }
        return plan
    }

    private static func ordinary(_ index: Int) -> AccountPlan {
        let banks = [
            InstitutionTable.harmattan, InstitutionTable.volta, InstitutionTable.kijani,
            InstitutionTable.marula,
        ]
        var plan = ordinary(at: banks[index % banks.count])
        if index % 3 == 0 { plan.authMethod = .mobileBanking }
        return plan
    }

    private static func ordinary(at institution: SandboxInstitution) -> AccountPlan {
        let (currency, typeText) =
            switch institution.country {
            case .nigeria: ("NGN", "SAVINGS ACCOUNT - INDIVIDUAL")
            case .ghana: ("GHS", "SAVINGS")
            case .kenya: ("KES", "Digital Savings Account")
            case .southAfrica: ("ZAR", "CHEQUE")
            }
        return AccountPlan(
            scenario: .ordinary, institution: institution, currency: currency, typeText: typeText)
    }
}
