import ArgumentParser

/// The root of the tool.
struct FolioCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "folio",
        abstract: "Bank statements shared through Mono Connect, as CSV, OFX, XLSX and HTML.",
        discussion: """
            The key comes from the environment variable MONO_SECRET_KEY, or from a file named by --key-file or by \
            'secret-key-file' in the configuration file; never from an argument. 'folio demo' needs no key.

            Exit status: 0 all done; 1 nothing usable; 2 wrong use; 3 some accounts failed, or lack files for want \
            of a part; 4 refused (key, permission, configuration); 5 a template does not compile; 6 --strict and a \
            statement does not reconcile.
            """,
        version: FolioVersion.current,
        groupedSubcommands: [
            CommandGroup(
                name: "Files",
                subcommands: [
                    DemoCommand.self, ExportCommand.self, PlanCommand.self, WritersCommand.self,
                    LintCommand.self, StatementPDFCommand.self,
                ]),
            CommandGroup(
                name: "Data",
                subcommands: [
                    AccountsCommand.self, BalanceCommand.self, TransactionsCommand.self, IdentityCommand.self,
                    IncomeCommand.self, AssetsCommand.self,
                    EarningsCommand.self, InflowCommand.self, OutflowCommand.self, InstitutionsCommand.self,
                    CustomersCommand.self,
                ]),
            CommandGroup(
                name: "Linking and refreshing",
                subcommands: [
                    LinkCommand.self, SignInCommand.self, ExchangeCommand.self, RefreshCommand.self,
                    EnrichCommand.self,
                    CreditworthinessCommand.self, UnlinkCommand.self,
                ]),
            CommandGroup(name: "Templates", subcommands: [TemplatesCommand.self, PreviewCommand.self]),
            CommandGroup(name: "Narrations", subcommands: [NarrationsCommand.self]),
            CommandGroup(name: "Trying things out", subcommands: [SandboxCommand.self]),
        ])
}

/// The version of the tool and of the library.
enum FolioVersion {
    static let current = "0.1.0"
}
