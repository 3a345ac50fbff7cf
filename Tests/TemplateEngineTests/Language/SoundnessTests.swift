import Testing

@testable import TemplateEngine

@Suite("What the compiler knows at each place")
struct SoundnessTests {
    @Test(
        "Variables of branches, loops and files",
        arguments: [
            // A variable set in a branch of a loop starts from the one outside.
            (
                "{% set x = 1 %}{% for i in range(3) %}{% if i == 1 %}{% set x = 2 %}{% endif %}{{ x }}{% endfor %}{{ x }}",
                "1211"
            ),
            // The loop's own variable keeps its value in the other branch.
            ("{% for i in [1, 2] %}{% if i == 1 %}{% set i = 5 %}{% endif %}{{ i }}{% endfor %}", "52"),
            // A constant that an element was mapped to stays what it is.
            ("{% for i in [1, 2] | map(5) %}{% set i = 6 %}{{ i }}{{ 5 }}{% endfor %}", "6565"),
            ("{% set a = 1 %}{% set b = a %}{% set a = 2 %}{{ a }}{{ b }}", "21"),
            ("{% if true %}{% set title = \"x\" %}{% endif %}{{ title }}", "x"),
            ("{% if note %}{% set title = \"x\" %}{% endif %}{{ title }}", "Statement"),
            (
                "{% for t in transactions %}{% else %}{% set m = 'none' %}{% endfor %}{{ m | default('some') }}",
                "some"
            ),
            ("{% for i in [] %}{% else %}{% set m = 'none' %}{% endfor %}{{ m | default('some') }}", "none"),
            (
                "{% set limit = 1 %}{% for i in range(3) if i > limit %}{{ i }}{{ loop.length }}{% else %}{% set limit = 'x' %}{% endfor %}",
                "21"
            ),
            (
                "{% macro m(x) %}{% set x = x + 1 %}{{ x }}{% endmacro %}{% set x = 5 %}{{ m(x) }}{{ m(x) }}{{ x }}",
                "665"
            ),
            ("{% with x = 1 %}{% if true %}{% set x = 2 %}{% endif %}{{ x }}{% endwith %}", "2"),
        ])
    func variables(_ template: String, _ expected: String) throws {
        #expect(try rendered(template) == expected)
    }

    @Test(
        "Walks inside walks, and their lengths",
        arguments: [
            (
                "{% for a in accounts %}{% for t in a.transactions if t.is_debit %}{{ t.amount }}{{ ';' if not loop.last }}{% endfor %}/{{ loop.length }}{% endfor %}",
                "-125.00;-0.50/2/2"
            ),
            (
                "{% for t in transactions | where(is_debit) | skip(1) %}{{ loop.revindex }}{{ loop.last }}{% endfor %}",
                "1true"
            ),
            ("{{ accounts | map(transactions | count) | join(',') }}", "3,0"),
            (
                "{{ accounts | where(transactions | where(amount < 0) | count > 1) | map(number) | join }}",
                "0214457789"
            ),
            ("{{ transactions | sort(amount) | map(amount) | join(' ') }}", "-125.00 -0.50 12500.00"),
            ("{% for t in transactions | take(0) %}x{% else %}none{% endfor %}", "none"),
            ("{{ transactions | where(category) | map(category) | first | default('') }}", "salary"),
            ("{{ transactions | map(balance) | average | default('') }}", "12937.50"),
        ])
    func walks(_ template: String, _ expected: String) throws {
        #expect(try rendered(template) == expected)
    }

    @Test(
        "Values that a condition has made sure of",
        arguments: [
            "{% for t in transactions if t.category %}{{ t.category }}{% endfor %}",
            "{% for t in transactions | where(category) %}{{ t.category }}{% endfor %}",
            "{% for t in transactions | where(category is not none) | sort(category) | take(2) %}{{ t.category }}{% endfor %}",
            "{{ transactions | where(balance) | sum(balance) }}",
            "{% if note is not empty %}{{ note }}{% endif %}",
            "{% if note in ['a', 'b'] %}{{ note }}{% endif %}",
            "{% if note is eq('a') %}{{ note }}{% endif %}",
            "{% if not note %}-{% else %}{{ note }}{% endif %}",
            "{% if note is none or closing is none %}-{% else %}{{ note }}{{ closing }}{% endif %}",
            "{% if closing > 5 and note %}{{ closing }}{{ note }}{% endif %}",
            "{{ note if note else '-' }}",
            "{{ note or '-' }}",
            "{% set n = note %}{% if n %}{{ n }}{% endif %}",
            "{% set f = transactions | first %}{% if f and f.category %}{{ f.category }}{% endif %}",
            "{% if nickname is defined %}{{ nickname }}{% endif %}{{ nickname if nickname is defined else '' }}",
            "{% if nickname is defined and nickname == 'x' %}{{ nickname }}{% endif %}",
        ])
    func narrowed(_ template: String) {
        #expect(errors(template) == [])
    }

    @Test(
        "Values that no condition has made sure of",
        arguments: [
            ("{% if note is ne('a') %}{{ note }}{% endif %}", "'note' can be missing"),
            ("{% if note != 'a' %}{{ note }}{% endif %}", "'note' can be missing"),
            ("{% if note is empty %}{{ note }}{% endif %}", "'note' can be missing"),
            ("{% if note in [none, 'a'] %}{{ note }}{% endif %}", "'note' can be missing"),
            ("{% if note or closing %}{{ note }}{% endif %}", "'note' can be missing"),
            ("{% if not (note and closing) %}{{ note }}{% endif %}", "'note' can be missing"),
            ("{% if note %}{% endif %}{{ note }}", "'note' can be missing"),
            ("{% if note %}{% else %}{{ note }}{% endif %}", "'note' can be missing"),
            ("{% set n = note %}{% if n %}{% set n = closing %}{{ n }}{% endif %}", "'n' can be missing"),
            (
                "{% macro m() %}{{ note }}{% endmacro %}{% if note %}{{ m() }}{% endif %}",
                "'note' can be missing"
            ),
            (
                "{% for t in transactions if t.category %}{% endfor %}{% for t in transactions %}{{ t.category }}{% endfor %}",
                "'t.category' can be missing"
            ),
            (
                "{% for t in transactions | where(category) | map(it) %}{{ t.category }}{% endfor %}",
                "'t.category' can be missing"
            ),
            (
                "{% for t in transactions | reject(category) %}{{ t.category }}{% endfor %}",
                "'t.category' can be missing"
            ),
        ])
    func notNarrowed(_ template: String, _ message: String) {
        #expect(errors(template) == [message])
    }

    @Test(
        "Amounts of one currency and of several",
        arguments: [
            ("{{ accounts | where(currency == 'NGN') | sum(opening) }}", "500.00"),
            ("{{ accounts | where(currency == 'KES') | sum(opening) }}", "0.00"),
            (
                "{% for a in accounts %}{{ a.transactions | where(amount > 99999999) | sum(amount) }};{% endfor %}",
                "0.00;0.00;"
            ),
            (
                "{% for g in accounts | group_by(currency) %}{{ g.items | where(opening < 0) | sum(opening) }};{{ g.items | where(opening < 0) | sum(opening) }};{% endfor %}",
                "0.00;0.00;0.00;0.00;"
            ),
            ("{% set a = accounts | first %}{% if a %}{{ a.opening + a.opening }}{% endif %}", "1000.00"),
            (
                "{% set a = accounts[1] %}{% if a %}{{ a.opening + (a.transactions | sum(amount)) }}{% endif %}",
                "1.00"
            ),
            ("{{ opening + account.opening * 0 }}", "!"),
            (
                "{% set a = accounts | first %}{% set b = accounts | last %}{% if a and b %}{{ a.opening + b.opening }}{% endif %}",
                "!"
            ),
            ("{{ accounts | sum(opening) }}", "!"),
            ("{{ accounts | map(opening) | sum }}", "!"),
            ("{{ accounts | sort(opening) | count }}", "!"),
            ("{{ accounts | where(currency == currency) | sum(opening) }}", "!"),
            ("{{ accounts | where(currency != 'NGN') | sum(opening) }}", "!"),
            (
                "{% set a = accounts | first %}{% set b = accounts | last %}{% if a and b %}{{ (a.transactions if note else b.transactions) | sum(amount) }}{% endif %}",
                "!"
            ),
            ("{% for a in accounts %}{{ opening + a.opening }}{% endfor %}", "!"),
            (
                "{% for a in accounts %}{% for b in accounts %}{{ 'x' if a.opening > b.opening }}{% endfor %}{% endfor %}",
                "!"
            ),
        ])
    func currencies(_ template: String, _ expected: String) throws {
        guard expected != "!" else {
            #expect(errors(template).allSatisfy { $0.contains("different currencies") })
            #expect(!errors(template).isEmpty)
            return
        }
        #expect(try rendered(template) == expected)
    }

    @Test("Filters over lists inside each other end, however deep")
    func nestedLists() {
        let deep =
            String(repeating: "transactions | map(", count: 40) + "1" + String(repeating: ")", count: 40)
        #expect(
            errors("{{ \(deep) | count }}").contains("filters over lists stand too deep inside each other"))
        #expect(
            errors(
                "{{ accounts | map(transactions | map(accounts | map(opening | abs) | count) | sum) | join }}"
            ) == [])
    }

    @Test("A chain of filters is one walk")
    func onePass() throws {
        let template = try Template(
            SourceFile(
                name: "test",
                text: "{% for t in transactions | where(is_debit) | skip(1) | take(1) %}x{% endfor %}"),
            schema: SampleLedger.ledger.type)
        #expect(template.program.cursorCount - 2 <= 1)
        #expect(template.program.gathererCount == 0)
    }
}

@Suite("Files, blocks and macros")
struct CompositionTests {
    @Test("A file that is included can extend another, and keeps its blocks")
    func includedChild() throws {
        let files = [
            "base": "<{% block a %}base{% endblock %}>",
            "part": "{% extends 'inner' %}{% block a %}part{% endblock %}",
            "inner": "({% block a %}inner{% endblock %})",
        ]
        #expect(
            try rendered(
                "{% extends 'base' %}{% block a %}{% include 'part' %}{{ super() }}{% endblock %}",
                files: files)
                == "<(part)base>")
    }

    @Test("A box stands in a box of the same macro")
    func nestedCalls() throws {
        let template =
            "{% macro b(n) %}[{{ n }}{{ caller() }}]{% endmacro %}{% call b(1) %}{% call b(2) %}x{% endcall %}{% endcall %}"
        #expect(try rendered(template) == "[1[2x]]")
    }

    @Test("A macro asks whether it has a caller")
    func optionalCaller() throws {
        let template =
            "{% macro m() %}<{% if caller %}{{ caller() }}{% else %}-{% endif %}>{% endmacro %}{{ m() }}{% call m() %}x{% endcall %}"
        #expect(try rendered(template) == "<-><x>")
        let asked = template.replacing("if caller %", with: "if caller is defined %")
        #expect(try rendered(asked) == "<-><x>")
    }

    @Test("A macro can stand in a choice")
    func choice() throws {
        let macro = "{% macro b(x) %}<b>{{ x }}</b>{% endmacro %}"
        #expect(try rendered(macro + "<p>{{ b('<') if true else '&' }}</p>", .html) == "<p><b>&lt;</b></p>")
        #expect(try rendered(macro + "<p>{{ b(title) if note else '&' }}</p>", .html) == "<p>&amp;</p>")
        #expect(try rendered(macro + "<p>{{ b(title) if note }}</p>", .html) == "<p></p>")
    }

    @Test("A question about an unknown name is a warning where a known one is near")
    func undeclared() throws {
        let template = try Template(
            SourceFile(name: "test", text: "{% if titel is defined %}{{ titel }}{% endif %}"),
            schema: SampleLedger.ledger.type)
        #expect(template.warnings.map(\.help) == ["did you mean 'title'?"])
    }

    @Test("A variable that ends with the loop is a warning, in branches too")
    func forgotten() throws {
        for text in [
            "{% set x = 0 %}{% for t in transactions %}{% set x = 1 %}{% endfor %}{{ x }}",
            "{% set x = 0 %}{% for t in transactions %}{% if t.is_debit %}{% set x = 1 %}{% endif %}{% endfor %}{{ x }}",
        ] {
            let template = try Template(
                SourceFile(name: "test", text: text), schema: SampleLedger.ledger.type)
            #expect(template.warnings.count == 1)
        }
        let quiet =
            "{% set x = 0 %}{% with %}{% set x = 1 %}{{ x }}{% endwith %}{% macro m() %}{% set x = 2 %}{% endmacro %}{{ m() }}"
        let template = try Template(SourceFile(name: "test", text: quiet), schema: SampleLedger.ledger.type)
        #expect(template.warnings.isEmpty)
    }

    @Test("One mistake is told once, and the rest of a loop is looked at all the same")
    func brokenLoops() {
        #expect(
            errors("{% for t in transacions %}{{ t.x }}{{ loop.index }}{{ nope }}{% endfor %}{{ t }}") == [
                "there is no 'transacions' here", "there is no 'nope' here", "there is no 't' here",
            ])
        #expect(
            errors("{% set x = nope %}{{ x }}{{ x.y | upper }}{% with y = nope %}{{ y }}{% endwith %}").count
                == 2)
        #expect(errors("{% import 'none' as n %}{{ n.m(1) }}{{ n.x }}") == ["there is no template 'none'"])
    }
}
