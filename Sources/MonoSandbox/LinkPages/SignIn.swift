/// The credentials that the invented banks take (Mono Connect, sandbox guide: `user_good`, `123456`).
enum SignIn {
    static let oneTimePassword = "000000"
    static let trouble = "The bank does not know this user and password."

    /// The first value of the form that is no password is the user.
    static func isGood(_ values: [String: String]) -> Bool {
        values.values.contains("user_good") && values.values.contains("123456")
    }

    /// Banks of Kenya ask for a one-time password, so that this step can be tried.
    static func needsOneTimePassword(_ bank: SandboxInstitution) -> Bool {
        bank.country == .kenya
    }
}
