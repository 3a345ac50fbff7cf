import TestSupport

@testable import TemplateEngine

/// Templates made of parts that mean something, in an order that mostly does not.
struct RandomTemplate {
    private var generator: SeededGenerator
    /// What stands in front of and behind most templates, so that formats of lines take some of them.
    private let frame: (front: String, back: String)

    init(seed: UInt64, _ format: TemplateFormat = .text) {
        generator = SeededGenerator(seed: seed)
        frame =
            switch format {
            case .qif: ("P", "\n")
            case .mt940: (":86:", "\n")
            case .hledger: ("; ", "\n")
            case .ledger: ("2026-10-31 * a ", "\n")
            case .beancount: ("2026-10-31 * \"", "\"\n")
            case .text, .csv, .ofx, .html, .xml, .json: ("", "")
            }
    }

    private static let parts = [
        "{{ title }}", "{{ closing | default(0) }}", "{% for t in transactions %}", "{{ t.narration }}",
        "{{ t.amount | grouped }}", "{% endfor %}", "{% if note %}", "{% elif rate > 1 %}", "{% else %}",
        "{% endif %}", "{% set x = opening %}", "{{ x }}", "{{ x + x }}", "{% macro m(a) %}", "{{ a }}",
        "{% endmacro %}", "{{ m(1) }}", "{{ m(opening) }}", "{% block b %}", "{% endblock %}",
        "{{ super() }}",
        "{% include 'part' %}", "{% extends 'part' %}", "{% raw %}", "{% endraw %}", "{# note #}",
        "<a href=\"",
        "\">", "<script>", "</script>", "<tr", ">", ",", "\"", "\n", "\r\n", "{", "}", "%}", "{{", "}}",
        "{%-",
        "-%}", "{{ transactions | where(amount < 0) | sum(amount) }}", "{{ range(3) | join(',') }}",
        "{{ transactions | sort('-amount') | map(narration) | first | default('') }}", "{{ loop.last }}",
        "{% for g in accounts | group_by(currency) %}", "{{ g.items | sum(opening) }}", "{{ title[1:] }}",
        "{{ 1 / 0 }}", "{{ 9223372036854775807 + 1 }}", "{{ 'a' * 99 }}", "{% call m(2) %}", "{% endcall %}",
        "{{ caller() }}", "{% filter upper %}", "{% endfilter %}", "{% with y = 1 %}", "{% endwith %}", "é",
        "\u{0}",
        "{{ title | truncate(3, end='…') }}", "{{ not not note }}", "{{ (((((1))))) }}", "{{ [1, [2]] }}",
    ]

    /// Some parts, some of them cut or followed by any bytes.
    mutating func next() -> [UInt8] {
        var bytes: [UInt8] = []
        let isFramed = !frame.front.isEmpty && Int.random(in: 0..<4, using: &generator) > 0
        for _ in 0..<Int.random(in: 1...(isFramed ? 7 : 14), using: &generator) {
            var part = Array(Self.parts.randomElement(using: &generator)?.utf8 ?? "".utf8)
            switch Int.random(in: 0..<12, using: &generator) {
            case 0: part.removeLast(Int.random(in: 0...part.count, using: &generator))
            case 1: part.append(UInt8.random(in: 0...255, using: &generator))
            default: break
            }
            bytes += part
        }
        guard isFramed else { return bytes }
        return frame.front.utf8 + bytes + frame.back.utf8
    }
}
