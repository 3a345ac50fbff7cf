import Testing

@testable import TemplateEngine

/// A template as a newcomer gets it wrong.
struct WrongTemplate: Sendable, CustomTestStringConvertible {
    let name: String
    let format: TemplateFormat
    let text: String
    let files: [String: String]

    init(_ name: String, _ text: String, files: [String: String] = [:]) {
        self.init(name, .text, text, files: files)
    }

    init(_ name: String, _ format: TemplateFormat, _ text: String, files: [String: String] = [:]) {
        self.name = name
        self.format = format
        self.text = text
        self.files = files
    }

    var testDescription: String { name }
}

/// What newcomers get wrong, in the order of the golden files.
enum NewcomerErrors {
    static let all: [WrongTemplate] =
        syntax + names + arguments + missing + kinds + amounts + structure + files + places + warned
        + elements

    private static let syntax = [
        WrongTemplate("missing-endfor", "Rows:\n{% for t in transactions %}\n{{ t.date }}\n"),
        WrongTemplate("missing-endif", "{% for t in transactions %}\n{% if t.is_debit %}\n-\n{% endfor %}\n"),
        WrongTemplate("wrong-end-tag", "{% for t in transactions %}\n{{ t.date }}\n{% endif %}\n"),
        WrongTemplate("unclosed-braces", "{{ title }\n{{ number }}\n"),
        WrongTemplate(
            "unclosed-quote", "{% for t in transactions %}\n{{ t.date | date(\"dd/MM) }}\n{% endfor %}\n"),
        WrongTemplate("unknown-tag", "{% foreach t in transactions %}\n{{ t.date }}\n{% endforeach %}\n"),
        WrongTemplate("single-equals", "{% if title = \"Statement\" %}yes{% endif %}\n"),
        WrongTemplate("filter-with-colon", "{{ opening | grouped: 0 }}\n"),
        WrongTemplate("two-loop-variables", "{% for key, value in transactions %}{{ key }}{% endfor %}\n"),
        WrongTemplate(
            "too-deep",
            String(repeating: "{% if true %}\n", count: 101) + String(repeating: "{% endif %}\n", count: 101)),
    ]

    /// Templates that compile, with something worth a second look.
    private static let warned = [
        WrongTemplate(
            "warning-set-in-loop",
            "{% set total = 0 %}\n{% for t in transactions %}\n{% set total = total + 1 %}\n{% endfor %}\n{{ total }}\n"
        ),
        WrongTemplate("warning-raw", .html, "<p>{{ title | raw }}</p>\n"),
        WrongTemplate("warning-undeclared", "{% if titel is defined %}{{ titel }}{% endif %}\n"),
        WrongTemplate("warning-amount-as-condition", "{% if opening %}{{ opening }}{% endif %}\n"),
    ]

    private static let names = [
        WrongTemplate("unknown-name", "{{ tittle }}\n"),
        WrongTemplate(
            "unknown-field",
            "{% for t in transactions %}\n{{ t.date }},{{ t.naration | truncate(100) }}\n{% endfor %}\n"),
        WrongTemplate("unknown-field-far", "{% for t in transactions %}{{ t.merchant }}{% endfor %}\n"),
        WrongTemplate("unknown-filter", "{{ title | uper }}\n"),
        WrongTemplate("unknown-filter-far", "{{ title | markdownify }}\n"),
        WrongTemplate("unknown-test", "{% if opening is positive %}in credit{% endif %}\n"),
        WrongTemplate(
            "unknown-macro",
            "{% macro row(t) %}{{ t.date }}{% endmacro %}\n{% for t in transactions %}{{ rwo(t) }}{% endfor %}\n"
        ),
        WrongTemplate(
            "unknown-member", "{% import \"forms\" as forms %}\n{{ forms.filed(1) }}\n",
            files: ["forms": "{% macro field(x) %}{{ x }}{% endmacro %}"]),
        WrongTemplate(
            "unknown-template", "{% include \"_heder.html\" %}\n",
            files: ["_header.html": "x", "_footer.html": "y"]),
        WrongTemplate(
            "unknown-block", "{% extends \"base\" %}\n{% block boddy %}x{% endblock %}\n",
            files: ["base": "{% block head %}{% endblock %}{% block body %}{% endblock %}"]),
        WrongTemplate("unknown-loop-field", "{% for t in transactions %}{{ loop.count }}{% endfor %}\n"),
        WrongTemplate("function-for-filter", "{{ upper(title) }}\n"),
        WrongTemplate("field-of-list", "{{ transactions.amount }}\n"),
        WrongTemplate("field-for-filter", "{{ opening.abs }}\n"),
    ]

    private static let arguments = [
        WrongTemplate(
            "too-many-arguments", "{{ title | upper(1) }}\n{{ title | truncate(5, \"…\", true) }}\n"),
        WrongTemplate("missing-argument", "{{ title | truncate }}\n"),
        WrongTemplate("wrong-argument-kind", "{{ title | truncate(\"20\") }}\n"),
        WrongTemplate(
            "wrong-label", "{{ opening | grouped(decimals=0) }}\n{{ opening | grouped(digit=0) }}\n"),
        WrongTemplate("argument-out-of-range", "{{ rate | round(99) }}\n"),
        WrongTemplate(
            "macro-arguments",
            "{% macro row(label, value) %}{{ label }}: {{ value }}{% endmacro %}\n{{ row(\"Opening\") }}\n{{ row(\"Opening\", 1, 2) }}\n{{ row(\"Opening\", amount=1) }}\n"
        ),
        WrongTemplate(
            "date-pattern-years",
            "{% for t in transactions %}{{ t.date | date(\"DD/MM/YYYY\") }}{% endfor %}\n"),
        WrongTemplate(
            "date-pattern-minutes",
            "{% for t in transactions %}{{ t.date | date(\"dd/mm/yyyy\") }}{% endfor %}\n"),
        WrongTemplate(
            "date-pattern-hours",
            "{% for t in transactions %}{{ t.date | date(\"yyyy-MM-dd HH:mm\") }}{% endfor %}\n"),
        WrongTemplate("where-without-condition", "{{ transactions | where | count }}\n"),
        WrongTemplate(
            "where-two-conditions", "{{ transactions | where(amount < 0, category == \"fees\") | count }}\n"),
        WrongTemplate(
            "selectattr-without-test", "{{ transactions | selectattr(\"category\", \"fees\") | count }}\n"),
        WrongTemplate("range-of-text", "{% for i in range(number) %}{{ i }}{% endfor %}\n"),
    ]

    private static let missing = [
        WrongTemplate("missing-printed", "Note: {{ note }}\n"),
        WrongTemplate(
            "missing-in-loop", "{% for t in transactions %}\n{{ t.category | upper }}\n{% endfor %}\n"),
        WrongTemplate("missing-computed", "{{ opening + closing }}\n"),
        WrongTemplate("missing-record", "{{ (transactions | first).date }}\n"),
        WrongTemplate("missing-element", "{{ transactions[0].amount }}\n"),
        WrongTemplate("missing-greatest", "Largest: {{ transactions | max(amount) }}\n"),
        WrongTemplate("missing-after-condition", "{% if note or closing %}{{ closing }}{% endif %}\n"),
        WrongTemplate(
            "missing-variable", "{% if title == \"x\" %}{% set label = \"a\" %}{% endif %}{{ label }}\n"),
    ]

    private static let kinds = [
        WrongTemplate(
            "date-with-text",
            "{% for t in transactions if t.date > \"2026-10-31\" %}{{ t.date }}{% endfor %}\n"),
        WrongTemplate(
            "text-with-number", "{% if number == 214457789 %}mine{% endif %}\n{{ \"Total: \" + 5 }}\n"),
        WrongTemplate("list-printed", "{{ transactions }}\n{{ transactions | map(narration) }}\n"),
        WrongTemplate("record-printed", "{{ account }}\n{% for t in transactions %}{{ t }}{% endfor %}\n"),
        WrongTemplate("loop-over-text", "{% for c in title %}{{ c }}{% endfor %}\n"),
        WrongTemplate("loop-over-record", "{% for t in account %}{{ t }}{% endfor %}\n"),
        WrongTemplate("filter-of-list", "{{ transactions | upper }}\n"),
        WrongTemplate("list-filter-of-value", "{{ title | sum }}\n{{ account | count }}\n"),
        WrongTemplate("sum-of-texts", "{{ transactions | sum(narration) }}\n"),
        WrongTemplate("sum-of-rows", "{{ transactions | sum }}\n"),
        WrongTemplate("join-of-rows", "{{ transactions | join(\", \") }}\n"),
        WrongTemplate("sort-of-rows", "{% for t in transactions | sort %}{{ t.date }}{% endfor %}\n"),
        WrongTemplate("list-of-kinds", "{{ [1, \"a\", transactions] | count }}\n"),
        WrongTemplate("test-of-wrong-kind", "{% if title is odd %}x{% endif %}\n"),
    ]

    private static let amounts = [
        WrongTemplate("two-currencies", "{% for a in accounts %}\n{{ a.opening + opening }}\n{% endfor %}\n"),
        WrongTemplate("sum-of-currencies", "{{ accounts | sum(opening) }}\n"),
        WrongTemplate(
            "sort-of-currencies", "{% for a in accounts | sort(opening) %}{{ a.number }}{% endfor %}\n"),
        WrongTemplate(
            "compared-currencies",
            "{% for a in accounts %}{{ \"more\" if a.opening > opening else \"less\" }}{% endfor %}\n"),
        WrongTemplate("amount-plus-number", "{{ opening + 100 }}\n{{ 100 - opening }}\n"),
        WrongTemplate("amount-times-amount", "{{ opening * opening }}\n"),
        WrongTemplate("date-plus-number", "{% for t in transactions %}{{ t.date + 1 }}{% endfor %}\n"),
    ]

    private static let structure = [
        WrongTemplate(
            "set-loop", "{% set loop = 1 %}\n{% for t in transactions %}{% set loop = 2 %}{% endfor %}\n"),
        WrongTemplate("macro-without-call", "{% macro row(t) %}{{ t.date }}{% endmacro %}\n{{ row }}\n"),
        WrongTemplate(
            "macro-recursion",
            "{% macro countdown(n) %}{{ n }} {{ countdown(n - 1) }}{% endmacro %}\n{{ countdown(3) }}\n"),
        WrongTemplate(
            "caller-outside", "{{ caller() }}\n{% macro box() %}[{{ caller() }}]{% endmacro %}\n{{ box() }}\n"
        ),
        WrongTemplate("super-outside", "{{ super() }}\n"),
        WrongTemplate("super-without-parent", "{% block body %}{{ super() }}{% endblock %}\n"),
        WrongTemplate(
            "nested-filters",
            "{{ transactions | where(transactions | where(transactions | where(transactions | where(transactions | where(transactions | where(transactions | where(is_debit) | count > 0) | count > 0) | count > 0) | count > 0) | count > 0) | count > 0) | count }}\n"
        ),
        WrongTemplate(
            "several-at-once",
            "{{ titel }}\n{% for t in transactions %}\n{{ t.date | dat(\"dd\") }} {{ t.category }} {{ t.amount + 1 }}\n{% endfor %}\n{{ opening | grouped(digits=\"two\") }}\n{% if note > 5 %}{% endif %}\n{{ x }}\n"
        ),
    ]

    private static let files = [
        WrongTemplate(
            "include-circle", "{% include \"a\" %}\n",
            files: ["a": "a\n{% include \"b\" %}\n", "b": "b\n{% include \"a\" %}\n"]),
        WrongTemplate(
            "extends-itself", "{% extends \"test\" %}\n", files: ["test": "{% extends \"test\" %}\n"]),
        WrongTemplate(
            "extends-late", "Hello\n{% extends \"base\" %}\n{% block body %}x{% endblock %}\n",
            files: ["base": "{% block body %}{% endblock %}"]),
        WrongTemplate(
            "text-outside-blocks",
            "{% extends \"base\" %}\nHello\n{{ title }}\n{% block body %}x{% endblock %}\n",
            files: ["base": "{% block body %}{% endblock %}"]),
        WrongTemplate(
            "duplicate-blocks", "{% block body %}a{% endblock %}\n{% block body %}b{% endblock %}\n"),
        WrongTemplate(
            "error-in-included", "{% include \"part\" %}\n{{ titel }}\n",
            files: ["part": "Line 1\n{{ nubmer }}\n"]),
        WrongTemplate("include-by-name", "{% include title %}\n"),
    ]

    private static let places = [
        WrongTemplate("html-unquoted-attribute", .html, "<p class={{ title }}>x</p>\n"),
        WrongTemplate("html-script", .html, "<script>\nvar title = \"{{ title }}\";\n</script>\n"),
        WrongTemplate("html-style", .html, "<style>p { color: {{ title }} }</style>\n"),
        WrongTemplate("html-event-handler", .html, "<p onclick=\"show('{{ title }}')\">x</p>\n"),
        WrongTemplate("html-tag-name", .html, "<{{ title }}>x</p>\n"),
        WrongTemplate("html-attribute-name", .html, "<p {{ title }}=\"x\">x</p>\n"),
        WrongTemplate("html-comment", .html, "<!-- {{ title }} -->\n"),
        WrongTemplate(
            "html-branches", .html, "<p {% if note %}class=\"a{% else %}class=\"b\"{% endif %}>x</p>\n"),
        WrongTemplate("html-loop", .html, "<p class=\"{% for t in transactions %}x\" {% endfor %}>x</p>\n"),
        WrongTemplate("html-open-at-end", .html, "<p class=\"a\n"),
        WrongTemplate("raw-outside-html", .csv, "Date,Title\n1,{{ title | raw }}\n"),
        WrongTemplate("raw-in-attribute", .html, "<p class=\"{{ title | raw }}\">x</p>\n"),
        WrongTemplate("raw-not-last", .html, "<p>{{ title | raw | upper }}</p>\n"),
        WrongTemplate("escape-by-hand", .html, "<p>{{ title | escape }}</p>\n"),
        WrongTemplate("json-text", .json, "{\"title\": \"{{ title }}, \"note\": {{ note }}}\n"),
    ]
}
