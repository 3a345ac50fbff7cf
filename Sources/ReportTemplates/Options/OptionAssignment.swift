/// What a run sets for templates: values of their options.
public struct OptionAssignment: Hashable, Sendable {
    /// Who says so.
    public enum Source: Hashable, Sendable, Comparable {
        /// A configuration file, at this place: `config.yml:7`.
        case configuration(place: String)
        /// The command line.
        case commandLine
    }

    /// The template that it is for, by its name with or without extension; nil for all that know the option.
    public let template: String?
    /// The option's name.
    public let name: String
    /// The value as written.
    public let value: String
    /// Who says so.
    public let source: Source

    /// Creates an assignment.
    public init(template: String?, name: String, value: String, source: Source) {
        self.template = template
        self.name = name
        self.value = value
        self.source = source
    }

    /// Reads an argument of the command line: `NAME=VALUE` or `TEMPLATE:NAME=VALUE`.
    ///
    /// - Returns: nil for a text of another form.
    public init?(argument: String) {
        guard let equals = argument.firstIndex(of: "=") else { return nil }
        let left = argument[..<equals]
        let colon = left.lastIndex(of: ":")
        let name = String(colon.map { left[left.index(after: $0)...] } ?? left)
        let template = colon.map { String(left[..<$0]) }
        guard !name.isEmpty, template != "" else { return nil }
        self.init(
            template: template, name: name, value: String(argument[argument.index(after: equals)...]),
            source: .commandLine)
    }

    /// Whether it is for a template.
    func reaches(_ template: CompiledTemplate) -> Bool {
        self.template.map(template.isCalled) ?? true
    }

    /// What a user looks for to mend it.
    var place: String {
        switch source {
        case .configuration(let place): place
        case .commandLine: "--set \(template.map { $0 + ":" } ?? "")\(name)=\(value)"
        }
    }

    /// Its weight: the command line comes before the configuration file, and one template before all.
    var weight: Int { (source == .commandLine ? 2 : 0) + (template == nil ? 0 : 1) }
}
