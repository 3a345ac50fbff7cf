import ArgumentParser
import MonoConnect
import StatementModel

/// `folio accounts`: what is linked, or the details of single accounts.
struct AccountsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "accounts",
        abstract: "List the linked accounts, or show the details of some.",
        discussion: "The list does not tell the state of the data; name accounts to see it.")

    @Argument(help: "Account ids; none lists all accounts.")
    var accounts: [String] = []

    @Option(help: "Only the accounts of this customer, by Mono's id.")
    var customer: String?

    @Option(help: "Only accounts with this account number.")
    var accountNumber: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        if !accounts.isEmpty, customer != nil || accountNumber != nil {
            throw ValidationError(
                "Name account ids, or filter the list with --customer and --account-number.")
        }
    }

    func run() async throws {
        let client = try connection.client()
        if accounts.isEmpty {
            try await printList(client)
        } else {
            try await printDetails(client)
        }
    }

    private func printList(_ client: MonoConnect) async throws {
        var found: [Account] = []
        for try await account in client.accounts(customer: customer, number: accountNumber) {
            found.append(account)
        }
        if answer.json { return try JSONOutput.print(found.map(AccountView.init)) }
        var table = TextTable([
            .init("id"), .init("number"), .init("name", maximumWidth: 32), .init("bank", maximumWidth: 24),
            .init("type", maximumWidth: 24), .init("balance", .right), .init("currency"),
        ])
        for account in found {
            table.add([
                account.id, account.number ?? "", account.name ?? "", account.institution.name ?? "",
                account.typeText ?? "", account.balance?.grouped ?? "unknown", account.currency.code,
            ])
        }
        try table.print()
        Console.remark("\(found.count) \(found.count == 1 ? "account" : "accounts")")
    }

    private func printDetails(_ client: MonoConnect) async throws {
        var details: [AccountDetails] = []
        for id in accounts {
            do {
                details.append(try await client.account(id))
            } catch {
                let failure = ErrorReport.failure(for: error)
                throw CommandFailure(failure.status, "\(TerminalText.safe(id)): \(failure.description)")
            }
        }
        if answer.json { return try JSONOutput.print(details.map { AccountView($0.account) }) }
        for (index, detail) in details.enumerated() {
            if index > 0 { try Console.print() }
            let account = detail.account
            try Facts([
                ("id", account.id), ("number", account.number), ("name", account.name),
                ("bank", account.institution.name), ("bank code", account.institution.bankCode),
                ("type", account.typeText),
                ("balance", account.balance.map { "\($0.grouped) \($0.currency)" } ?? "unknown"),
                ("currency", account.currency.code), ("customer", account.customerID),
                ("data status", account.dataStatus?.text),
                ("retrieved", account.retrievedData?.map(\.text).joined(separator: ", ")),
                ("sign-in", detail.authenticationMethod), ("reference", detail.reference),
                ("data request", detail.dataRequestID),
            ]).print()
        }
    }
}
