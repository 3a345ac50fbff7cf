import StatementModel
import TemplateEngine

extension RecordBinding where Row == Identity {
    /// Who holds an account.
    static let identity = RecordBinding(
        "identity", meaning: "Who holds the account, as the bank knows them: personal data.",
        fields: [
            BoundField("full_name", .optional(.text), "Given and family names as the bank writes them.") {
                .bankText($0.fullName)
            },
            BoundField(
                "bvn", .optional(.text), unit: "11 digits", "The bank verification number (Nigeria), in full."
            ) { .bankText($0.bankVerificationNumber?.exposed) },
            BoundField("email", .optional(.text), "The e-mail address.") { .bankText($0.email) },
            BoundField("phone", .optional(.text), "The telephone number, often in its local form.") {
                .bankText($0.phone)
            },
            BoundField("gender", .optional(.text), "The gender in the bank's words.") {
                .bankText($0.gender)
            },
            BoundField("date_of_birth", .optional(.date), "The date of birth.") {
                TemplateValue($0.dateOfBirth)
            },
            BoundField("address", .optional(.text), "The first line of the postal address.") {
                .bankText($0.addressLine1)
            },
            BoundField("state_of_origin", .optional(.text), "The state of origin (Nigeria).") {
                .bankText($0.stateOfOrigin)
            },
            BoundField(
                "local_government_area", .optional(.text), "The local government area of origin (Nigeria)."
            ) { .bankText($0.localGovernmentArea) },
            BoundField("marital_status", .optional(.text), "The marital status in the bank's words.") {
                .bankText($0.maritalStatus)
            },
            BoundField(
                "is_verified", .optional(.boolean),
                "The provider's flag `verified`; its meaning is not documented."
            ) { TemplateValue($0.isVerified) },
        ])
}
