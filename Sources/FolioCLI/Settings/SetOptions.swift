import ArgumentParser
import ReportTemplates

/// Values for the options that templates declare.
struct SetOptions: ParsableArguments {
    @Option(
        name: .customLong("set"),
        help: """
            A value NAME=VALUE for an option of the templates, or TEMPLATE:NAME=VALUE for one of them; may be \
            repeated. 'folio templates describe TEMPLATE' lists a template's options.
            """)
    var assignments: [String] = []

    func validate() throws {
        for text in assignments where OptionAssignment(argument: text) == nil {
            throw ValidationError("--set '\(text)': write NAME=VALUE or TEMPLATE:NAME=VALUE.")
        }
    }

    /// What the configuration file and these options set; later ones win.
    func all(_ file: ConfigurationFile) -> [OptionAssignment] {
        file.templateOptions + assignments.compactMap { OptionAssignment(argument: $0) }
    }
}
