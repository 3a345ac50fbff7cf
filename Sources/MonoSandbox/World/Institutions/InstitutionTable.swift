/// The invented institutions.
///
/// No name, code or colour here belongs to a real bank.
enum InstitutionTable {
    static let harmattan = entry(
        1, "Harmattan Bank", .nigeria, .personal, bankCode: "999", nipCode: "000999", color: "#0A7B4F")
    static let savannah = entry(
        2, "Savannah Trust", .nigeria, .business, bankCode: "998", nipCode: "000998", color: "#8C5A12")
    static let kijani = entry(3, "Kijani Bank", .kenya, .personal, bankCode: "097", color: "#2E7D32")
    static let volta = entry(4, "Volta Commercial", .ghana, .personal, bankCode: "096", color: "#1B4F9C")
    static let marula = entry(
        5, "Marula Savings", .southAfrica, .personal, bankCode: "095", color: "#7A1F3D")
    static let lagoon = entry(
        6, "Lagoon Invest", .nigeria, .personal, bankCode: "994", nipCode: "000994", color: "#006B7D",
        isInvestmentHouse: true)

    static let all = [harmattan, savannah, kijani, volta, marula, lagoon]

    /// An institution that a file states.
    static func stated(
        _ number: UInt64, _ name: String, _ country: SandboxCountry, _ kind: SandboxInstitution.Kind,
        bankCode: String
    ) -> SandboxInstitution {
        entry(number, name, country, kind, bankCode: bankCode, color: "#444444")
    }

    private static func entry(
        _ number: UInt64, _ name: String, _ country: SandboxCountry, _ kind: SandboxInstitution.Kind,
        bankCode: String, nipCode: String? = nil, color: String, isInvestmentHouse: Bool = false
    ) -> SandboxInstitution {
        let slug = name.split(separator: " ").first.map { $0.lowercased() } ?? name.lowercased()
        var authMethods = [internetBanking(name)]
        if !isInvestmentHouse { authMethods.append(mobileBanking(name)) }
        return SandboxInstitution(
            id: IdentifierScheme(seed: 0).identifier(.institution, place: number),
            name: name, country: country, kind: kind, bankCode: bankCode, nipCode: nipCode,
            identifier: "mono.connections.\(slug)", iconURL: "https://cdn.example.ng/\(slug).png",
            primaryColor: color, authMethods: authMethods, isInvestmentHouse: isInvestmentHouse)
    }

    private static func internetBanking(_ name: String) -> SandboxAuthMethod {
        SandboxAuthMethod(
            kind: .internetBanking, title: "Log in to \(name)",
            fields: [
                SandboxFormField(
                    type: "elements.input", name: "username", hint: "User ID", contentType: "string"),
                SandboxFormField(
                    type: "elements.input", name: "password", hint: "Password", contentType: "password"),
            ])
    }

    private static func mobileBanking(_ name: String) -> SandboxAuthMethod {
        SandboxAuthMethod(
            kind: .mobileBanking, title: "Log in to \(name) mobile",
            fields: [
                SandboxFormField(
                    type: "elements.input", name: "phone", hint: "Phone number", contentType: "number"),
                SandboxFormField(
                    type: "elements.input", name: "pin", hint: "PIN", contentType: "password"),
            ])
    }
}
