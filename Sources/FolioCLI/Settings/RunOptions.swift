public import ArgumentParser
public import ReportTemplates

/// What a run sets for all reports.
struct RunOptions: ParsableArguments {
    @OptionGroup var templates: TemplateOptionsGroup
    @OptionGroup var set: SetOptions
    @OptionGroup var narrations: NarrationRuleOptions

    @Option(
        name: .customLong("import-ids"),
        help: """
            What ids for importers (FITID and the like) are made of: the provider's ids, or the transactions' content,             so that they outlive a new link to the account. Changing it makes importers take everything twice.
            """)
    var importIDs: ImportIDSource?

    @Option(
        name: .customLong("account-map"),
        help: """
            A file that says which accounts of your books bank accounts and transactions belong to \
            (Documentation/account-map.md).
            """, completion: .file(extensions: ["yml", "yaml"]))
    var accountMap: String?

    /// What these options and the configuration file set; the options come first.
    func context(_ file: ConfigurationFile) throws -> ReportContext {
        var context = try templates.context()
        context.options = set.all(file)
        context.importIDs = importIDs ?? file.importIDs ?? .provider
        if let rules = try narrations.rules(file) { context.narrations = rules }
        if let path = accountMap ?? file.accountMap { context.accountMap = try AccountMap(file: path) }
        return context
    }

    /// The library of templates, in a run that sets what these options say.
    func library(_ file: ConfigurationFile) throws -> TemplateLibrary {
        var library = try templates.library()
        library.context = try context(file)
        return library
    }
}

extension ImportIDSource: ExpressibleByArgument {}

extension TemplateLibrary {
    /// Tells about templates that the configuration file names and nobody has: most likely a slip.
    ///
    /// - Parameter templates: the run's own, which may stand outside of the library.
    func remarkOnUnknownTemplates(besides templates: [CompiledTemplate]) {
        var told: Set<String> = []
        for assignment in context.options {
            guard case .configuration(let place) = assignment.source, let name = assignment.template,
                !templates.contains(where: { $0.isCalled(name) }), told.insert(name).inserted
            else { continue }
            do {
                _ = try find(name)
            } catch {
                Console.remark(TerminalText.safe("\(place): \(error.description)"))
            }
        }
    }
}
