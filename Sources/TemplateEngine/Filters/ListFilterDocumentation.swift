/// What the reference page tells about the filters over lists, which the compiler turns into loops.
enum ListFilterDocumentation {
    static let all: [FilterDocumentation] = choosing + ordering + computing + values

    private static let rows = "a list"

    /// Filters that leave some elements out, or put something in their place.
    private static let choosing: [FilterDocumentation] = [
        FilterDocumentation(
            name: "where", aliases: ["select", "selectattr"],
            summary: """
                The elements for which a condition holds. Inside the parentheses the fields of each row are names \
                of their own, and `it` is the whole element. A field and a value in quotes (`where("category", \
                "fees")`), and the name of a test as Jinja has it (`selectattr("amount", "lt", 0)`, \
                `select("odd")`), work too. A missing value equals nothing but `none`, and is neither less nor greater than anything.
                """,
            takes: rows, parameters: ["`condition`: truth value, over each element"],
            examples: [
                FilterExample(
                    "{{ transactions | where(amount < 0) | map(narration) | join(\"; \") }}",
                    prints: "POS SHOPRITE; SMS ALERT FEE; POS JUMIA"),
                FilterExample(
                    "{{ transactions | where(category == \"groceries\") | count }}", prints: "1"),
                FilterExample("{{ [5, 8, 13] | where(it > 6) | join(\",\") }}", prints: "8,13"),
            ]),
        FilterDocumentation(
            name: "reject", aliases: ["rejectattr"],
            summary: "The elements for which a condition does not hold: the others of `where`.",
            takes: rows, parameters: ["`condition`: truth value, over each element"],
            examples: [
                FilterExample(
                    "{{ transactions | reject(narration is starting_with(\"POS\")) | count }}", prints: "2")
            ]),
        FilterDocumentation(
            name: "map",
            summary: """
                Something of each element in its place: a field, or whatever can be computed of it. The name of a \
                filter in quotes, with its arguments, works too.
                """,
            takes: rows,
            parameters: [
                "`value`: what to take, over each element",
                "`default`: what to take where it is missing, may be left out",
            ],
            examples: [
                FilterExample(
                    "{{ transactions | map(date | date(\"d/M\")) | join(\" \") }}",
                    prints: "1/10 3/10 17/10 2/11"),
                FilterExample(
                    "{{ transactions | map(attribute=\"category\", default=\"-\") | join(\" \") }}",
                    prints: "income groceries - shopping"),
                FilterExample("{{ [\"a\", \"b\"] | map(\"upper\") | join }}", prints: "AB"),
            ]),
        FilterDocumentation(
            name: "take", summary: "The first so many elements; a loop over them reads no further.",
            takes: rows, parameters: ["`count`: integer"],
            examples: [
                FilterExample(
                    "{{ transactions | sort(amount) | take(2) | map(amount) | join(\" \") }}",
                    prints: "-12500.00 -8750.50")
            ]),
        FilterDocumentation(
            name: "skip", summary: "All elements but the first so many.",
            takes: rows, parameters: ["`count`: integer"],
            examples: [FilterExample("{{ [1, 2, 3] | skip(1) | join(\",\") }}", prints: "2,3")]),
        FilterDocumentation(
            name: "unique",
            summary: "The first element of each value, or of each value of a field. Letter case counts.",
            takes: rows, parameters: ["`key`: what to look at in each element, may be left out"],
            examples: [
                FilterExample("{{ [\"b\", \"a\", \"b\"] | unique | join }}", prints: "ba"),
                FilterExample(
                    "{{ transactions | unique(date | month) | map(date) | join(\" \") }}",
                    prints: "2026-10-01 2026-11-02"),
            ]),
    ]

    /// Filters that have to see all elements, and hold them in memory meanwhile.
    private static let ordering: [FilterDocumentation] = [
        FilterDocumentation(
            name: "sort",
            summary: """
                In ascending order of the elements, or of something in each; equal ones keep their order, missing \
                values come last. Texts are ordered without regard to letter case. `sort("-amount")` is the same \
                as `sort(amount, reverse=true)`.
                """,
            takes: rows,
            parameters: [
                "`key`: what to look at in each element, may be left out",
                "`reverse`: truth value (a literal), `false` unless given",
                "`case_sensitive`: truth value (a literal), `false` unless given",
            ],
            examples: [
                FilterExample(
                    "{{ transactions | sort(amount) | map(amount) | join(\" \") }}",
                    prints: "-12500.00 -8750.50 -4.00 450000.00"),
                FilterExample("{{ [3, 1, 2] | sort(reverse=true) | join(\" \") }}", prints: "3 2 1"),
            ]),
        FilterDocumentation(
            name: "reverse", summary: "In the opposite order; of a text, its characters.",
            takes: "a list, text",
            examples: [
                FilterExample(
                    "{{ transactions | reverse | map(date) | join(\" \") }}",
                    prints: "2026-11-02 2026-10-17 2026-10-03 2026-10-01")
            ]),
        FilterDocumentation(
            name: "group_by", aliases: ["groupby"],
            summary: """
                A list of groups of the elements that have something in common, in ascending order of it. Each \
                group has `key` (what they have in common), `items` (the elements, in their order) and `count`; \
                `grouper` and `list` are Jinja's names for the first two. Rows in several currencies can be added \
                up once they are grouped by `currency`.
                """,
            takes: rows, parameters: ["`key`: what to look at in each element"],
            examples: [
                FilterExample(
                    "{% for g in transactions | group_by(date | month) %}{{ g.key }}: {{ g.items | sum(amount) }}; {% endfor %}",
                    prints: "2026-10: 437496.00; 2026-11: -8750.50; ")
            ]),
    ]

    /// Filters that make one value of many.
    private static let computing: [FilterDocumentation] = [
        FilterDocumentation(
            name: "sum",
            summary: """
                All elements added up, or something of each; missing values count for nothing. Exact. Amounts have \
                to be in one currency; the sum of no amounts is zero in the currency of the account.
                """,
            takes: rows, parameters: ["`value`: what to add up, may be left out"],
            examples: [
                FilterExample("{{ transactions | sum(amount) }}", prints: "428745.50"),
                FilterExample("{{ transactions | where(amount < 0) | sum(amount) }}", prints: "-21254.50"),
                FilterExample("{{ [1, 2.5] | sum }}", prints: "3.5"),
            ]),
        FilterDocumentation(
            name: "average",
            summary: """
                The sum divided by the number of values, missing ones left out. Amounts are rounded to the minor \
                unit, halves away from zero. Missing where there is none.
                """,
            takes: rows, parameters: ["`value`: what to look at in each element, may be left out"],
            examples: [
                FilterExample("{{ [1, 2, 4, 5] | average | default(0) }}", prints: "3"),
                FilterExample(
                    "{{ transactions | average(amount) | default(\"-\") }}", prints: "107186.38"),
            ]),
        FilterDocumentation(
            name: "min",
            summary: """
                The least value, or the least of something in each element; with `attribute=\"amount\"` the whole \
                row that has it. Missing where there is none.
                """,
            takes: rows, parameters: ["`value`: what to look at in each element, may be left out"],
            examples: [
                FilterExample("{{ transactions | min(amount) | default(\"-\") }}", prints: "-12500.00"),
                FilterExample(
                    "{% set row = transactions | min(attribute=\"amount\") %}{{ row.narration if row }}",
                    prints: "POS SHOPRITE"),
            ]),
        FilterDocumentation(
            name: "max", summary: "The greatest value, in the same way as `min`.", takes: rows,
            parameters: ["`value`: what to look at in each element, may be left out"],
            examples: [FilterExample("{{ [3, 8, 5] | max | default(0) }}", prints: "8")]),
        FilterDocumentation(
            name: "count", aliases: ["length"],
            summary: "How many elements there are; of a text, how many characters.",
            takes: "a list, text",
            examples: [
                FilterExample("{{ transactions | count }}", prints: "4"),
                FilterExample("{{ number | length }}", prints: "10"),
            ]),
        FilterDocumentation(
            name: "first",
            summary: "The first element, or the first character. Missing where there is none.",
            takes: "a list, text",
            examples: [
                FilterExample(
                    "{% set row = transactions | first %}{{ row.narration if row else \"no rows\" }}",
                    prints: "SALARY OCTOBER")
            ]),
        FilterDocumentation(
            name: "last", summary: "The last element, or the last character. Missing where there is none.",
            takes: "a list, text",
            examples: [FilterExample("{{ [1, 2, 3] | last | default(0) }}", prints: "3")]),
        FilterDocumentation(
            name: "join",
            summary:
                "The texts of all elements with something between them; a missing value is an empty text.",
            takes: rows,
            parameters: [
                "`separator`: text, `\"\"` unless given",
                "`attribute`: text (a literal), the field to take of each row, may be left out",
            ],
            examples: [
                FilterExample(
                    "{{ transactions | map(narration) | take(2) | join(\" + \") }}",
                    prints: "SALARY OCTOBER + POS SHOPRITE"),
                FilterExample(
                    "{{ transactions | join(\",\", attribute=\"date\") }}",
                    prints: "2026-10-01,2026-10-03,2026-10-17,2026-11-02"),
            ]),
        FilterDocumentation(
            name: "list", summary: "A list as it is; a text as the list of its characters.",
            takes: "a list, text",
            examples: [FilterExample("{{ \"abc\" | list | join(\"-\") }}", prints: "a-b-c")]),
    ]

    /// Filters over any value that the compiler has a meaning of its own for.
    private static let values: [FilterDocumentation] = [
        FilterDocumentation(
            name: "default", aliases: ["d"],
            summary: """
                Another value where there is none. With `true` as the second argument also in place of an empty \
                text, an empty list, zero and false.
                """,
            takes: "any value, lists and records too",
            parameters: ["`value`: what to take instead", "`boolean`: truth value, `false` unless given"],
            examples: [
                FilterExample(
                    "{% for t in transactions %}{{ t.category | default(\"other\") }} {% endfor %}",
                    prints: "income groceries other shopping "),
                FilterExample("{{ \"\" | default(\"empty\", true) }}", prints: "empty"),
            ]),
        FilterDocumentation(
            name: "raw", aliases: ["safe"],
            summary: """
                Prints a value without escaping it: in HTML only, last in its tag only, between tags only. Each \
                use is told as a warning, because whoever writes the value can change the page.
                """,
            takes: "any value",
            examples: [FilterExample("{{ \"<b>bold</b>\" | raw }}", prints: "<b>bold</b>")]),
    ]
}
