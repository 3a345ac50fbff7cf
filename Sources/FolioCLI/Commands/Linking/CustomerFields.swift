import ArgumentParser
import MonoConnect

/// The fields of a customer as options.
struct CustomerFields: ParsableArguments {
    @Option(help: "Given name.")
    var firstName: String?

    @Option(help: "Family name.")
    var lastName: String?

    @Option(help: "A business's name.")
    var businessName: String?

    @Option(help: "Electronic mail address.")
    var email: String?

    @Option(help: "Telephone number.")
    var phone: String?

    @Option(help: "Postal address.")
    var address: String?

    /// Whether no field was given.
    var isEmpty: Bool {
        [firstName, lastName, businessName, email, phone, address].allSatisfy { $0 == nil }
    }

    /// The fields that were given.
    var draft: CustomerDraft {
        var draft = CustomerDraft()
        draft.firstName = firstName
        draft.lastName = lastName
        draft.businessName = businessName
        draft.email = email
        draft.phone = phone
        draft.address = address
        return draft
    }
}
