import TestSupport

/// Random templates of XML whose control flow is right, with wrong tags strewn in on demand.
struct RandomElements {
    private var generator: SeededGenerator
    /// Of how many places one gets a wrong tag; nil for none.
    private let wrongIn: Int?

    init(seed: UInt64, wrongIn: Int?) {
        generator = SeededGenerator(seed: seed)
        self.wrongIn = wrongIn
    }

    /// A template with one root element, and macros in front.
    mutating func template() -> String {
        let first = body(depth: 2)
        let second = body(depth: 2)
        return
            "{% macro m(x) %}\(first){{ x }}{% endmacro %}{% macro n() %}\(second){{ caller() }}{% endmacro %}"
            + "<r>\(body(depth: 4, hasMacros: true))</r>"
    }

    private mutating func body(depth: Int, hasMacros: Bool = false) -> String {
        (0..<Int.random(in: 0...3, using: &generator)).map { _ in
            part(depth: depth, hasMacros: hasMacros) + wrongTag()
        }.joined()
    }

    private mutating func part(depth: Int, hasMacros: Bool) -> String {
        let inner = depth > 0 ? body(depth: depth - 1, hasMacros: hasMacros) : ""
        let name = ["a", "b", "a:c"].randomElement(using: &generator) ?? ""
        switch Int.random(in: 0..<(hasMacros ? 13 : 10), using: &generator) {
        case 0: return "<\(name)>\(inner)</\(name)>"
        case 1: return "<\(name) d='/>'>\(inner)</\(name)\n>"
        case 2: return "<\(name){% if note %} d=\"{{ title }}\"{% endif %}/>"
        case 3: return "{{ title }}<!-- <b> -->{# </a> #}<![CDATA[</a>]]>"
        case 4:
            return "{% if note %}\(inner){% else %}\(body(depth: depth - 1, hasMacros: hasMacros)){% endif %}"
        case 5:
            return
                "{% if (closing | default(opening)) > 5 %}<a>\(inner){% else %}<a e='1'>{% endif %}\(inner)</a>"
        case 6:
            return
                "<b>{% if (closing | default(opening)) > 5 %}\(inner)</b>{% elif note %}</b><c/>{% else %}</b>{% endif %}"
        case 7: return "{% for t in transactions %}\(inner){{ t.narration }}{% else %}\(inner){% endfor %}"
        case 8: return "{% with y = 1 %}<a>{% endwith %}\(inner){{ rate }}</a>"
        case 9: return "{% raw %}<a>{{{% endraw %}</a>\n"
        case 10: return "{{ m(title) }}{{ m(1) }}"
        case 11: return "{% call n() %}\(inner){% endcall %}"
        default: return "{% set s %}\(inner){% endset %}{{ s }}{{ s }}"
        }
    }

    private mutating func wrongTag() -> String {
        guard let wrongIn, Int.random(in: 0..<wrongIn, using: &generator) == 0 else { return "" }
        return [
            "<a>", "</a>", "<b>", "</b>", "</r>", "{% if note %}<a>{% endif %}",
            "{% if opening > 0 %}</b>{% endif %}",
        ]
        .randomElement(using: &generator) ?? ""
    }
}
