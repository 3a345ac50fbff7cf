import MonoConnect

/// A customer, for people and for programs.
struct CustomerView: Encodable {
    let id: String
    let type: String?
    let name: String?
    let firstName: String?
    let lastName: String?
    let businessName: String?
    let email: String?
    let phone: String?
    let address: String?

    init(_ customer: Customer) {
        id = customer.id
        type = customer.typeText
        name = customer.name
        firstName = customer.firstName
        lastName = customer.lastName
        businessName = customer.businessName
        email = customer.email
        phone = customer.phone
        address = customer.address
    }

    /// The name to show, from whichever fields there are.
    var displayName: String {
        name ?? businessName ?? [firstName, lastName].compactMap(\.self).joined(separator: " ")
    }

    /// Writes the customer to standard output.
    func print(asJSON: Bool) throws {
        if asJSON { return try JSONOutput.print(self) }
        try Facts([
            ("id", id), ("type", type), ("name", displayName), ("email", email), ("phone", phone),
            ("address", address),
        ]).print()
    }
}
