/// Why the options that a run sets do not fit its templates.
public enum TemplateOptionError: Error, Hashable, Sendable, CustomStringConvertible {
    /// An option that a template demands is not set.
    case missing(template: String, option: String, meaning: String, allowed: String)
    /// A value that the option does not take.
    case notAllowed(template: String, option: String, value: String, allowed: String, OptionAssignment)
    /// No template that it is meant for knows the option; the nearest name of those that are known.
    case unknown(OptionAssignment, known: [String], suggestion: String?)
    /// The run has no template of that name; the nearest name of those that it has.
    case unknownTemplate(OptionAssignment, suggestion: String?)

    /// What is wrong, where, and what to do.
    public var description: String {
        switch self {
        case .missing(let template, let option, let meaning, let allowed):
            "The template '\(template)' needs the option '\(option)': \(meaning) Give it with "
                + "--set \(option)=VALUE, or in the configuration file under template-options; it must be "
                + "\(allowed)."
        case .notAllowed(let template, let option, let value, let allowed, let assignment):
            "\(assignment.place): the option '\(option)' of the template '\(template)' must be \(allowed), and '\(value)' "
                + "is not."
        case .unknown(let assignment, let known, let suggestion):
            Self.sentence(on: assignment, known, suggestion)
        case .unknownTemplate(let assignment, let suggestion):
            "\(assignment.place): this run has no template '\(assignment.template ?? "")'."
                + (suggestion.map { " Did you mean '\($0)'?" } ?? "")
        }
    }

    /// Whether the configuration file is what must be mended.
    public var isOfConfiguration: Bool {
        switch self {
        case .missing: false
        case .notAllowed(_, _, _, _, let assignment): assignment.source != .commandLine
        case .unknown(let assignment, _, _), .unknownTemplate(let assignment, _):
            assignment.source != .commandLine
        }
    }

    private static func sentence(
        on assignment: OptionAssignment, _ known: [String], _ suggestion: String?
    ) -> String {
        let subject =
            assignment.template.map { "the template '\($0)' has no option" }
            ?? "no chosen template has an option"
        let help =
            suggestion.map { "Did you mean '\($0)'?" }
            ?? (known.isEmpty ? "None has options." : "Known are: \(known.joined(separator: ", ")).")
        return "\(assignment.place): \(subject) '\(assignment.name)'. \(help)"
    }
}
