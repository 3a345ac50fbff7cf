/// The invented holder of an account, with the fields of Mono Connect's identity record.
package struct SandboxPerson: Hashable, Sendable {
    /// As the bank writes it, mostly upper-case.
    package let fullName: String
    /// A Bank Verification Number of 11 digits, invented, always starting `222999`; Nigeria only.
    package let bvn: String?
    /// Always in an `example` domain.
    package let email: String?
    /// In the local format, such as `08039990417`.
    package let phone: String?
    /// The letter case differs from person to person, as it does in the API.
    package let gender: String?
    package let birthDate: SandboxDay?
    package let addressLine: String?
    package let stateOfOrigin: String?
    /// The local government area.
    package let lgaOfOrigin: String?
    package let maritalStatus: String?
}
