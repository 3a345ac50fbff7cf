import Testing

@testable import TemplateEngine

@Suite("The reference of filters")
struct FilterReferenceTests {
    @Test("Each filter has a section with its example")
    func sections() {
        let page = FilterReference.markdown()
        for filter in FilterCatalogue.filters {
            #expect(page.contains("### `\(filter.name)`\n"))
            for example in filter.examples { #expect(page.contains("\(example.template)  → ")) }
        }
    }

    @Test("A section tells name, aliases, parameters and examples")
    func section() {
        let filter = FilterDocumentation(
            name: "wrap", aliases: ["wordwrap"], summary: "Wraps.", takes: "text",
            parameters: FilterCatalogue.filter(named: "wrap")?.documentation.parameters ?? [],
            examples: [FilterExample("{{ a | wrap(1) }}", prints: "x\ny")])
        #expect(
            FilterReference.markdown([filter]) == """
                ### `wrap`

                Wraps.

                - Takes: text
                - Also: `wordwrap`
                - `width`: integer, `79` unless given
                - `break_long_words`: truth value, `true` unless given
                - `wrapstring`: text, `"\\n"` unless given

                ```
                {{ a | wrap(1) }}  → x
                                     y
                ```

                """)
    }

    @Test("Parameters in words")
    func parameters() {
        let lines = FilterCatalogue.filters.flatMap(\.documentation.parameters)
        #expect(lines.contains("`pattern`: text (a literal), `\"yyyy-MM-dd\"` unless given"))
        #expect(lines.contains("`locale`: text, may be left out"))
        #expect(lines.contains("`length`: integer"))
    }
}
