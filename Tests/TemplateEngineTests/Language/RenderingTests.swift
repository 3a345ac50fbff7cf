import Testing

@testable import TemplateEngine

@Suite("Rendering")
struct RenderingTests {
    @Test(
        "Templates print what they say",
        arguments: [
            ("plain", "plain"),
            ("{{ title }}", "Statement"),
            ("{{ opening }} {{ closing | default(\"?\") }}", "500.00 12874.50"),
            (
                "{% for t in transactions %}{{ loop.index }}:{{ t.date }} {{ t.amount }};{% endfor %}",
                "1:2026-10-01 12500.00;2:2026-10-03 -125.00;3:2026-11-02 -0.50;"
            ),
            (
                "{% for t in transactions %}{{ t.category | default('none') }}{{ ',' if not loop.last }}{% endfor %}",
                "salary,groceries,none"
            ),
            (
                "{% for t in transactions if t.is_debit %}{{ loop.index }}/{{ loop.length }} {% endfor %}",
                "1/2 2/2 "
            ),
            ("{{ transactions | sum(amount) }}", "12374.50"),
            ("{{ transactions | sum('amount') + opening }}", "12874.50"),
            ("{{ transactions | where(amount < 0) | count }}", "2"),
            (
                "{{ transactions | where(amount < -100) | map(narration) | join('|') }}",
                "POS <Shoprite> & \"Sons\""
            ),
            ("{{ transactions | map('amount') | max | default(0) }}", "12500.00"),
            (
                "{% for g in transactions | group_by(date | month) %}{{ g.key }}={{ g.items | sum(amount) }};{% endfor %}",
                "2026-10=12375.00;2026-11=-0.50;"
            ),
            (
                "{% for a in accounts %}{{ a.number }} {{ a.transactions | sum(amount) }} {{ a.currency }};{% endfor %}",
                "0214457789 12374.50 NGN;77 0.00 GHS;"
            ),
            (
                "{% for g in accounts | group_by(currency) %}{{ g.key }} {{ g.items | sum(opening) }};{% endfor %}",
                "GHS 1.00;NGN 500.00;"
            ),
            ("{% set x = 3 %}{{ x * 2 + 1 }}", "7"),
            ("{% if closing %}{{ closing }}{% else %}none{% endif %}", "12874.50"),
            ("{% if note %}{{ note }}{% else %}none{% endif %}", "none"),
            ("{% macro m(a, b=2) %}{{ a }}-{{ b }}{% endmacro %}{{ m(1) }} {{ m('x', b=3) }}", "1-2 x-3"),
            (
                "{% macro m() %}[{{ caller() }}]{% endmacro %}{% call m() %}{{ title }}{% endcall %}",
                "[Statement]"
            ),
            ("{{ 7 / 2 }} {{ 7 // 2 }} {{ 7 % 3 }} {{ 2 ** 10 }} {{ 1 / 3 }}", "3.5 3 1 1024 0.333333333333"),
            ("{{ opening * 1.5 }} {{ opening / 3 }} {{ -opening }}", "750.00 166.67 -500.00"),
            ("{{ rate * 2 }}", "0.25"),
            ("{{ [1, 2, 3] | reverse | join(',') }}", "3,2,1"),
            ("{{ 'b' in ['a', 'b'] }} {{ 'x' in title }}", "true false"),
            ("{{ 'yes' if opening > 100 else 'no' }}", "yes"),
            ("{% set f = transactions | first %}{{ f.narration if f else '' }}", "Salary, October"),
            ("{% for i in range(3) %}{{ i }}{% else %}-{% endfor %}", "012"),
            ("{% for i in range(0) %}{{ i }}{% else %}-{% endfor %}", "-"),
            (
                "{% for t in transactions | sort('-amount') | take(2) %}{{ t.amount }} {% endfor %}",
                "12500.00 -0.50 "
            ),
            ("{% filter upper %}abc {{ title }}{% endfilter %}", "ABC STATEMENT"),
            ("{% set t %}a{{ title }}{% endset %}{{ t | length }}", "10"),
            ("{% for i in range(3) %}{{ loop.cycle('a', 'b') }}{% endfor %}", "aba"),
            ("{{ number[:4] }}{{ number[-1] | default('') }}", "02149"),
        ])
    func prints(_ template: String, _ expected: String) throws {
        #expect(try rendered(template) == expected)
    }
}
