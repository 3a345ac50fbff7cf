/// The country of an institution.
package enum SandboxCountry: String, CaseIterable, Sendable {
    case nigeria = "ng"
    case ghana = "gh"
    case kenya = "ke"
    case southAfrica = "za"
}

/// An invented bank that accounts can be linked at (Mono Connect, Institutions).
package struct SandboxInstitution: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case personal = "PERSONAL_BANKING"
        case business = "BUSINESS_BANKING"
    }

    /// 24 hexadecimal digits, the same for every seed.
    package let id: String
    package let name: String
    package let country: SandboxCountry
    package let kind: Kind
    /// Three digits; leading zeros count.
    package let bankCode: String
    /// Six digits, or nil: only Nigerian banks have one.
    package let nipCode: String?
    /// The reverse-domain name, such as `mono.connections.harmattan`.
    package let identifier: String
    package let iconURL: String
    /// `#RRGGBB`.
    package let primaryColor: String
    /// The ways to log in; at least one.
    package let authMethods: [SandboxAuthMethod]
    /// True for the investment house, whose accounts have assets and earnings but no transactions.
    package let isInvestmentHouse: Bool
}

/// One way to log in at an institution.
package struct SandboxAuthMethod: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case internetBanking = "internet_banking"
        case mobileBanking = "mobile_banking"
    }

    package let kind: Kind
    /// The heading of the login form.
    package let title: String
    package let fields: [SandboxFormField]
}

/// One input of a login form.
package struct SandboxFormField: Hashable, Sendable {
    /// The kind of element, such as `elements.input`.
    package let type: String
    package let name: String
    package let hint: String
    /// `string`, `password` or `number`.
    package let contentType: String
}
