import StatementModel

/// A holder's identity, for the user who asked for it: this is the one place that shows it.
struct IdentityView: Encodable {
    let fullName: String?
    let bankVerificationNumber: String?
    let email: String?
    let phone: String?
    let gender: String?
    let dateOfBirth: String?
    let addressLine1: String?
    let stateOfOrigin: String?
    let localGovernmentArea: String?
    let maritalStatus: String?
    let isVerified: Bool?

    init(_ identity: Identity) {
        fullName = identity.fullName
        bankVerificationNumber = identity.bankVerificationNumber?.exposed
        email = identity.email
        phone = identity.phone
        gender = identity.gender
        dateOfBirth = identity.dateOfBirth?.description
        addressLine1 = identity.addressLine1
        stateOfOrigin = identity.stateOfOrigin
        localGovernmentArea = identity.localGovernmentArea
        maritalStatus = identity.maritalStatus
        isVerified = identity.isVerified
    }

    /// The known facts, for a table.
    var facts: [(name: String, value: String)] {
        let all: [(String, String?)] = [
            ("full name", fullName), ("bank verification number", bankVerificationNumber), ("email", email),
            ("phone", phone), ("gender", gender), ("date of birth", dateOfBirth), ("address", addressLine1),
            ("state of origin", stateOfOrigin), ("local government area", localGovernmentArea),
            ("marital status", maritalStatus), ("verified", isVerified.map { $0 ? "yes" : "no" }),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }
}
