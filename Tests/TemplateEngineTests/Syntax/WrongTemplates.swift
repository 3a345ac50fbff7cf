/// Templates with mistakes, as people make them; the golden file shows what each is told.
enum WrongTemplates {
    static let expressions = [
        "{{ }}", "{{\n\n}}", "a {{ x + }} b", "{{ x | }}", "{{ x | 1 }}", "{{ (1 + 2 }}", "{{ [1, 2 }}", "{{ f(1 }}",
        "{{ f(1 | }}", "{{ a b }}", "{{ a = b }}", "{% if a = b %}{% endif %}", "{{ a && b }}", "{{ a || b }}",
        "{{ !a }}", "{{ a ? b : c }}", "{{ null }}", "{{ nil }}", "{{ a === b }}", "{{ a !== b }}", "{{ a <> b }}",
        "{{ a AND b }}", "{{ NOT a }}", "{{ a & b }}", "{{ a ^ 2 }}", "{{ a; b }}", "{{ \u{201C}a\u{201D} }}",
        "{{ naïve }}", "{{ a\u{A0}+ b }}", "{{ 012 }}", "{{ 12abc }}", "{{ 1__0 }}", "{{ 0x1F }}", "{{ .5 }}",
        "{{ 99999999999999999999 }}", "{{ 1.2345678901234567890 }}", "{{ 1e500 }}", "{{ 'a\\d' }}", "{{ 'a\\u12' }}",
        "{{ '\\ud800' }}", "{{ '\\u0000' }}", "{{ {'a': 1} }}", "{{ {'a': {'b': 1}} }}", "{{ a.[1] }}", "{{ a..b }}",
        "{{ a. }}", "{{ a[1:2:3] }}", "{{ a[::2] }}", "{{ a[1, 2] }}", "{{ a[] }}", "{{ f(*a) }}", "{{ f(**a) }}",
        "{{ f(a=1, 2) }}", "{{ f(a=1, a=2) }}", "{{ f(a b) }}", "{{ 'a'() }}", "{{ (x | f)(1) }}", "{{ x | f | g(1)(2) }}",
        "{{ x | date: 'dd' }}", "{{ x | f.g }}", "{{ x | f[0] }}", "{{ a is }}", "{{ a is not }}", "{{ a is 1 }}",
        "{{ a is odd is even }}", "{{ a == not b }}", "{{ not }}", "{{ a if }}", "{{ a if b else }}", "{{ else }}",
        "{{ a and }}", "{{ and a }}", "{{ a in }}", "{{ a, b }}", "{{ 1 < (2 < a < 3) < 4 }}", "{{ a @ b }}", "{{ $a }}",
        "{{ a\u{1}b }}", "{{ TRUE }}", "{{ a } }}", "{{ a ] }}", "{{ a contains b }}", "{{ a-b-c- }}",
        "{{ a.b c.d }}",
    ]

    static let braces = [
        "a\n{{ x", "a\n{{ x\nb {{ y }}", "{% if x", "{% if x\n{% endif %}", "a {# b", "a {# b {{ c }}",
        "{{ x }", "{{ x %}", "{% if x }}{% endif %}", "{% set a = {{ x }} %}", "{{ f({{ x }}) }}",
        "{{ 'a }}", "{{ 'a }} b {{ c }}", "{{ x | date('dd) }},{{ y | date('MM') }}",
        "{% if x == 'a %}b{% endif %}", "{% if x == \"a %}b{% elif x == \"c\" %}d{% endif %}",
        "{{ name\nDon't do this {{ x }}", "{{ name\nDon't do this, it isn't {{ x }}", "{% raw %}{{ x }}", "{{ {{ }}", "{{ { }}",
        "{% %}", "{% 1 %}", "{%- -%}", "{{{ x }}}",
    ]

    static let tags = [
        "{% for a, b in c %}{% endfor %}", "{% for (a, b) in c %}{% endfor %}", "{% for in c %}{% endfor %}",
        "{% for a of c %}{% endfor %}", "{% for a in %}{% endfor %}", "{% for a in b recursive %}{% endfor %}",
        "{% for true in b %}{% endfor %}", "{% for a.b in c %}{% endfor %}", "{% for a in b if %}{% endfor %}",
        "{% if %}{% endif %}", "{% if a then %}{% endif %}", "{% if a %}{% else if b %}{% endif %}",
        "{% if a %}{% elseif b %}{% endif %}", "{% if a %}{% elsif b %}{% endif %}",
        "{% if a %}{% else %}{% elif b %}{% endif %}", "{% if a %}{% else %}{% else %}{% endif %}",
        "{% if a %}{% elif %}{% endif %}", "{% if a %}{% end %}", "{% end %}", "{% if a %}{% endfi %}",
        "{% fi a %}{% endif %}", "{% fro a in b %}{{ a }}{% endfor %}", "{% esle %}", "{% if a %}b{% endif a %}",
        "{% if a: %}{% endif %}",
        "{% set %}", "{% set a, b = 1 %}", "{% set a.b = 1 %}", "{% set a 1 %}", "{% set a = %}", "{% set 1 = 1 %}",
        "{% set none = 1 %}", "{% set a == 1 %}", "{% with a %}{% endwith %}", "{% with a = 1 b = 2 %}{% endwith %}",
        "{% include a %}", "{% include ['a', 'b'] %}", "{% include %}", "{% include '' %}", "{% include 'a' ~ 'b' %}",
        "{% include 'a' without context %}", "{% include 'a' ignore %}", "{% include 'a' with b %}",
        "{% extends base %}", "{% import 'a' %}", "{% import 'a' as %}", "{% import 'a' as b with context %}",
        "{% from 'a' %}", "{% from 'a' import %}", "{% from 'a' import b as %}", "{% from 'a' import b c %}",
        "{% block %}{% endblock %}", "{% block a required %}{% endblock %}", "{% block a-b %}{% endblock %}",
        "{% block a %}{% endblock b %}", "{% macro %}{% endmacro %}", "{% macro m %}{% endmacro %}",
        "{% macro m(a=1, b) %}{% endmacro %}", "{% macro m(a, a) %}{% endmacro %}", "{% macro m(*a) %}{% endmacro %}",
        "{% macro m(1) %}{% endmacro %}", "{% macro m() %}{% endmacro n %}",
        "{% call(x) m() %}{% endcall %}", "{% call m %}{% endcall %}", "{% call %}{% endcall %}",
        "{% filter %}{% endfilter %}", "{% filter 1 %}{% endfilter %}",
        "{% autoescape false %}{% endautoescape %}", "{% do f() %}", "{% for a in b %}{% break %}{% continue %}{% endfor %}",
        "{% trans %}a{% endtrans %}", "{% debug %}", "{% print a %}", "{% unless a %}{% endunless %}",
        "{% comment %}a{% endcomment %}", "{% assign a = 1 %}", "{% foreach a in b %}{% endforeach %}", "{% account %}",
        "{% while a %}{% endwhile %}", "{% raw x %}{{ }}{% endraw %}", "{% endraw %}",
    ]

    static let blocks = [
        "a\n{% if x %}\nb\n", "{% for a in b %}\n{% if a %}\n{% endfor %}\n", "{% for a in b %}\n{% endif %}\n",
        "{% for a in b %}\n{% endif %}\n{% endfor %}\n", "{% endfor %}", "a{% elif x %}", "a{% else %}",
        "{% for a in b %}{% elif c %}{% endfor %}", "{% if a %}\n{% block b %}\n{% else %}\n{% endif %}",
        "{% block a %}{% block b %}{% endblock a %}{% endblock %}", "{% set a %}{% macro m() %}", "{% if ) %}{% endif %}",
        "{% if ( %}{{ ) }}{% else %}{{ ] }}{% endif %}{{ ok }}{{ | }}",
        "{% if a %}{% endif %}{% endif %}", "{% if a %}{% endfor %}{% endwith %}{% endif %}",
    ]
}
