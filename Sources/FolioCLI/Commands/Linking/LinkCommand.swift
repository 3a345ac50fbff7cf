import ArgumentParser
import Foundation
import MonoConnect

/// `folio link`: an address that a customer opens to share an account.
struct LinkCommand: AsyncParsableCommand {
    private struct View: Encodable {
        let url: String
        let customerID: String?
        let reference: String?
        let scope: String?
        let account: String?
    }

    static let configuration = CommandConfiguration(
        commandName: "link",
        abstract: "Make a link that a customer opens to share an account, or to sign in to one again.",
        discussion: """
            The account's id comes by webhook, or shows up in 'folio accounts'.
              folio link --name "Ada Obi" --email ada@example.com --redirect-url https://example.com/done
              folio link --customer 66f0… --redirect-url https://example.com/done
              folio link --reauthorise 66f0… --redirect-url https://example.com/done
            """)

    @OptionGroup var who: LinkCustomerOptions

    @Option(help: "An account that is linked already and must be signed in to again.")
    var reauthorise: String?

    @Option(help: "Where the customer comes back to.")
    var redirectURL: String

    @Option(help: "Your own reference, at least 10 characters.")
    var reference: String?

    @Option(help: "Open this bank's page at once; see 'folio institutions'. With --auth-method.")
    var institution: String?

    @Option(help: "How to sign in at --institution, for example internet_banking.")
    var authMethod: String?

    @Option(help: "The account number that the shared account must have; with --institution.")
    var accountNumber: String?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var answer: AnswerOptions

    func validate() throws {
        guard (who.chosen == nil) != (reauthorise == nil) else {
            throw ValidationError("Say who: --name with --email, or --customer, or --reauthorise.")
        }
        guard (institution == nil) == (authMethod == nil) else {
            throw ValidationError("--institution and --auth-method go together.")
        }
        if accountNumber != nil, institution == nil {
            throw ValidationError("--account-number goes with --institution.")
        }
        if reauthorise != nil, institution != nil {
            throw ValidationError("--reauthorise goes with the account's own bank; leave --institution out.")
        }
        guard redirect != nil else { throw ValidationError("'\(redirectURL)' is not a web address.") }
    }

    func run() async throws {
        guard let redirect else { throw CommandFailure(.usage, "'\(redirectURL)' is not a web address.") }
        let session = try await session(redirect)
        if answer.json {
            return try JSONOutput.print(
                View(
                    url: session.url.absoluteString, customerID: session.customerID,
                    reference: session.reference,
                    scope: session.scope, account: session.accountID))
        }
        try Console.print(session.url.absoluteString)
    }

    private var redirect: URL? {
        guard let url = URL(string: redirectURL), url.scheme != nil, url.host != nil else { return nil }
        return url
    }

    private func session(_ redirect: URL) async throws -> LinkSession {
        let client = try connection.client()
        if let reauthorise {
            return try await client.initiateReauthorisation(
                of: reauthorise, redirectURL: redirect, reference: reference)
        }
        var bank: LinkInstitution?
        if let institution, let authMethod {
            bank = LinkInstitution(
                id: institution, authenticationMethod: authMethod, expectedAccountNumber: accountNumber)
        }
        return try await client.initiateLink(
            for: try who.required(), redirectURL: redirect, reference: reference, institution: bank)
    }
}
