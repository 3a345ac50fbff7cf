import ArgumentParser
import MonoConnect

/// Who links an account: somebody new, or a customer whom Mono knows.
struct LinkCustomerOptions: ParsableArguments {
    @Option(help: "A new customer's name; with --email.")
    var name: String?

    @Option(help: "A new customer's electronic mail address; with --name.")
    var email: String?

    @Option(help: "A customer whom Mono knows, by id.")
    var customer: String?

    func validate() throws {
        guard (name == nil) == (email == nil), name == nil || customer == nil else {
            throw ValidationError("Say who: --name with --email, or --customer.")
        }
    }

    /// The customer; nil when none was named.
    var chosen: LinkCustomer? {
        if let customer { return .existing(id: customer) }
        guard let name, let email else { return nil }
        return .new(name: name, email: email)
    }

    /// The customer.
    ///
    /// - Throws: wrong use when none was named.
    func required() throws -> LinkCustomer {
        guard let chosen else { throw ValidationError("Say who: --name with --email, or --customer.") }
        return chosen
    }
}
