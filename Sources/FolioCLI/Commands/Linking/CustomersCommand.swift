import ArgumentParser
import ExactJSON
import MonoConnect

/// `folio customers`: the customers that Mono knows.
struct CustomersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "customers",
        abstract: "The customers that Mono knows.",
        subcommands: [
            CustomerListCommand.self, CustomerShowCommand.self, CustomerCreateCommand.self,
            CustomerUpdateCommand.self, CustomerDeleteCommand.self, CustomerPaymentsCommand.self,
        ],
        defaultSubcommand: CustomerListCommand.self)
}

/// `folio customers list`.
struct CustomerListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "List all customers.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        var customers: [Customer] = []
        for try await customer in try connection.client().customers() { customers.append(customer) }
        if answer.json { return try JSONOutput.print(customers.map(CustomerView.init)) }
        var table = TextTable([
            .init("id"), .init("type"), .init("name", maximumWidth: 40), .init("email", maximumWidth: 40),
            .init("phone"),
        ])
        for view in customers.map(CustomerView.init) {
            table.add([view.id, view.type ?? "", view.displayName, view.email ?? "", view.phone ?? ""])
        }
        try table.print()
    }
}

/// `folio customers show`.
struct CustomerShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show one customer.")

    @Argument(help: "The customer's id.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        try CustomerView(await connection.client().customer(customer)).print(asJSON: answer.json)
    }
}

/// `folio customers create`.
struct CustomerCreateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "create", abstract: "Create a customer.")

    @OptionGroup var fields: CustomerFields
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard fields.email != nil,
            fields.businessName != nil || fields.firstName != nil && fields.lastName != nil
        else {
            throw ValidationError("Give --email, and --first-name with --last-name or --business-name.")
        }
    }

    func run() async throws {
        var draft = fields.draft
        draft.type = fields.businessName == nil ? "individual" : "business"
        try CustomerView(await connection.client().createCustomer(draft)).print(asJSON: answer.json)
    }
}

/// `folio customers update`.
struct CustomerUpdateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "update", abstract: "Change the named fields of a customer.")

    @Argument(help: "The customer's id.")
    var customer: String

    @OptionGroup var fields: CustomerFields
    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        if fields.isEmpty { throw ValidationError("Name at least one field to change, for example --phone.") }
    }

    func run() async throws {
        try CustomerView(await connection.client().updateCustomer(customer, fields.draft))
            .print(asJSON: answer.json)
    }
}

/// `folio customers delete`.
struct CustomerDeleteCommand: AsyncParsableCommand {
    private struct View: Encodable {
        let customer: String
        let deleted: Bool
    }

    static let configuration = CommandConfiguration(
        commandName: "delete", abstract: "Delete a customer for good.")

    @Argument(help: "The customer's id.")
    var customer: String

    @Flag(help: "Confirm that this cannot be undone.")
    var yes = false

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard yes else { throw ValidationError("Deleting cannot be undone: confirm it with --yes.") }
    }

    func run() async throws {
        try await connection.client().deleteCustomer(customer)
        if answer.json { return try JSONOutput.print(View(customer: customer, deleted: true)) }
        try Console.print("\(customer) is deleted.")
    }
}

/// `folio customers payments`.
struct CustomerPaymentsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payments",
        abstract: "List a customer's payments, one JSON value a line: the provider documents no shape.")

    @Argument(help: "The customer's id.")
    var customer: String

    @OptionGroup var connection: ConnectionOptions

    func run() async throws {
        for try await payment in try connection.client().payments(ofCustomer: customer) {
            try Console.print(payment.jsonText)
        }
    }
}
