/// The section on filters of the reference page.
enum FilterReference {
    /// The filters over single values.
    static func markdown() -> String { markdown(FilterCatalogue.filters.map(\.documentation)) }

    /// Any filters, in the order of the list.
    static func markdown(_ filters: [FilterDocumentation]) -> String {
        filters.map(section).joined(separator: "\n")
    }

    private static func section(_ filter: FilterDocumentation) -> String {
        var text = "### `\(filter.name)`\n\n\(filter.summary)\n\n"
        var facts: [String] = []
        if !filter.takes.isEmpty { facts.append("Takes: \(filter.takes)") }
        if !filter.aliases.isEmpty {
            facts.append("Also: " + filter.aliases.map { "`\($0)`" }.joined(separator: ", "))
        }
        facts += filter.parameters
        if !facts.isEmpty { text += facts.map { "- \($0)\n" }.joined() + "\n" }
        if filter.examples.isEmpty { return text }
        return text + "```\n" + filter.examples.map(lines).joined() + "```\n"
    }

    /// An example: the template, an arrow, and what it prints, further lines below it.
    private static func lines(_ example: FilterExample) -> String {
        let output = example.output.split(separator: "\n", omittingEmptySubsequences: false)
        let margin = String(repeating: " ", count: example.template.count + 4)
        return "\(example.template)  → " + output.joined(separator: "\n\(margin)") + "\n"
    }
}
