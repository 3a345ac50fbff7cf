/// The reference page of the filters.
enum FilterReference {
    /// The whole page, as `Documentation/filters.md` has it.
    static func page() -> String {
        """
        # Filters

        A filter stands behind a value and a bar, with its arguments in parentheses: \
        `{{ t.date | date("dd/MM/yyyy") }}`. Arguments are told by their place or by their name: \
        `grouped(digits=0)`. Filters follow each other from left to right. A filter of a missing value is \
        missing, so that one `default` at the end is enough.

        The examples print what stands behind the arrow; a test renders each. They know `amount` (-12500.00 \
        NGN), `salary` (1250000.50 NGN), `cedis` (99.99 GHS), `day` (2026-10-31), `name` ("ADEBAYO, Chinedu \
        Émile"), `number` ("0214457789"), `count` (3), `rate` (0.125), and `transactions`, a list of rows:

        | date | narration | amount | category |
        |---|---|---:|---|
        | 2026-10-01 | SALARY OCTOBER | 450000.00 | income |
        | 2026-10-03 | POS SHOPRITE | -12500.00 | groceries |
        | 2026-10-17 | SMS ALERT FEE | -4.00 | *missing* |
        | 2026-11-02 | POS JUMIA | -8750.50 | shopping |

        ## Lists, missing values, markup

        Filters over lists in a row are one walk over the rows. `sort`, `reverse`, `group_by`, and lists that are \
        kept with `set`, hold their rows in memory; everything else streams.


        """ + markdown(ListFilterDocumentation.all) + "\n## Single values\n\n" + markdown()
    }

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
