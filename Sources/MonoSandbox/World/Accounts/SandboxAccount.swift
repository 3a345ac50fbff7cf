/// An account of the sandbox at an invented bank.
package struct SandboxAccount: Hashable, Sendable {
    /// The place of the bank account in the world.
    ///
    /// A bank account that is linked twice has the same index both times; accounts that wait to be linked
    /// have indices from `linkableIndexBase` on.
    package let index: Int
    /// How often this bank account was linked before: 0 for the first link.
    package let linkOrdinal: Int
    /// 24 hexadecimal digits; differs for each link of the same bank account.
    package let id: String
    package let customerID: String
    /// The holder's name as the bank writes it; may hold commas and double spaces.
    package let name: String
    /// Digits; leading zeros count.
    package let number: String
    /// `NGN`, `GHS`, `KES`, `ZAR` or `USD`; any other where it is stated.
    package let currency: String
    /// The kind of account in the bank's own words (Mono Connect, Account Information).
    package let typeText: String
    package let institution: SandboxInstitution
    package let authMethod: SandboxAuthMethod.Kind
    package let holder: SandboxPerson
    package let scenario: SandboxScenario
    /// The status once processing is over; `.processing` when it never is.
    package let settledStatus: SandboxDataStatus
    /// What the pull brought in once processing is over, in the order of the API.
    package let retrievedData: [SandboxRetrievedData]

    /// Indices from here on are accounts that are not linked at the start.
    package static let linkableIndexBase = 1 << 22

    /// The last four digits of the holder's Bank Verification Number, nil without one.
    package var bvnLastFour: String? { holder.bvn.map { String($0.suffix(4)) } }
}
