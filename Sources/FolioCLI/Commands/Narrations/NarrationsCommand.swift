import ArgumentParser
import Narrations

/// `folio narrations`: the rules that read what banks write beside an amount.
struct NarrationsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "narrations",
        abstract: "List, try and check the rules that read narrations.",
        discussion: """
            Payee, channel, reference, OFX type and charges of a line come from its narration where the provider's \
            enrichment tells nothing. Documentation/narrations.md says how to write a rule of your own.
            """,
        subcommands: [
            NarrationsListCommand.self, NarrationsExplainCommand.self, NarrationsCheckCommand.self,
            NarrationsCoverageCommand.self,
        ])
}

/// The country whose narrations a command is about.
struct NarrationCountryOptions: ParsableArguments {
    @Option(help: "The country of the bank, such as NG, GH, KE or ZA; rules of others are left out.")
    var country: String?

    func validate() throws {
        if let country, NarrationCountry(country) == nil {
            throw ValidationError("'\(country)' is not a country: write two letters such as NG.")
        }
    }

    var value: NarrationCountry? { country.flatMap { NarrationCountry($0) } }
}
