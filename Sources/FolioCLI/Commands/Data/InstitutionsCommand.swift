import ArgumentParser
import MonoConnect

/// `folio institutions`: the banks that can be linked.
struct InstitutionsCommand: AsyncParsableCommand {
    private struct View: Encodable {
        let id: String
        let name: String?
        let type: String?
        let country: String?
        let nipCode: String?
        let bankCode: String?
        let authenticationMethods: [String]
    }

    static let configuration = CommandConfiguration(
        commandName: "institutions", abstract: "List the banks that customers can link accounts of.")

    @Option(help: "Only banks of this country: ng, gh, ke, za.")
    var country: String?

    @Option(help: "Only the bank with this code.")
    var bankCode: String?

    @Option(help: "Only banks with this way to sign in, for example internet_banking.")
    var authMethod: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func run() async throws {
        var banks = try await connection.client().institutions(
            bankCode: bankCode, authenticationMethod: authMethod)
        if let country { banks.removeAll { $0.country?.lowercased() != country.lowercased() } }
        if answer.json {
            return try JSONOutput.print(
                banks.map {
                    View(
                        id: $0.id, name: $0.name, type: $0.typeText, country: $0.country, nipCode: $0.nipCode,
                        bankCode: $0.bankCode,
                        authenticationMethods: $0.authenticationMethods.compactMap(\.type))
                })
        }
        var table = TextTable([
            .init("id"), .init("name", maximumWidth: 32), .init("country"), .init("type"), .init("NIP code"),
            .init("sign-in"),
        ])
        for bank in banks {
            table.add([
                bank.id, bank.name ?? "", bank.country ?? "", bank.typeText ?? "", bank.nipCode ?? "",
                bank.authenticationMethods.compactMap(\.type).joined(separator: ", "),
            ])
        }
        try table.print()
    }
}
