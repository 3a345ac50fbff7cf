import StatementModel
import Testing

@testable import TemplateEngine

/// Writes down what it is sent, a line each.
private struct CellLog: CellReceiver {
    var lines: [String] = []

    mutating func beginSheet(_ index: Int, name: String) { lines.append("sheet \(index) \(name)") }
    mutating func endSheet() { lines.append("end of sheet") }
    mutating func beginIteration(ofLoop loop: Int) { lines.append("round of \(loop)") }
    mutating func endIteration() { lines.append("end of round") }
    mutating func beginRow(_ number: Int) { lines.append("row \(number)") }
    mutating func value(_ value: TemplateValue, column: Int) {
        lines.append("\(column): \(value.kindName) \(PlainText.text(value) ?? "")")
    }
    mutating func text(_ text: String, column: Int) { lines.append("\(column): '\(text)'") }
    mutating func endRow() {}
}

private func row(_ number: Int, _ cells: (Int, String)..., hasOtherCells: Bool = false) -> TemplateRow {
    TemplateRow(
        number: number, cells: cells.map { TemplateCell(column: $0.0, text: $0.1) },
        hasOtherCells: hasOtherCells)
}

private func compiled(_ sheets: [TemplateSheet]) throws -> CellTemplate {
    try CellTemplate(sheets, fileName: "book.xlsx", schema: SampleLedger.ledger.type)
}

private func log(_ sheets: [TemplateSheet]) throws -> [String] {
    var log = CellLog()
    try compiled(sheets).run(SampleLedger.ledger.record(.small), to: &log)
    return log.lines
}

private func problems(_ sheets: [TemplateSheet]) -> [String] {
    do {
        _ = try compiled(sheets)
        return []
    } catch let error as TemplateError {
        return error.diagnostics.map { "\($0.file):\($0.line):\($0.column): \($0.message)" }
    } catch {
        return ["\(error)"]
    }
}

@Suite("Cells of workbooks")
struct CellTemplateTests {
    @Test("A cell of one expression gives its value, others give text, empty rows stay")
    func kinds() throws {
        let lines = try log([
            TemplateSheet(
                name: "Cover",
                rows: [
                    row(
                        1, (1, "{{ account.number }}"), (2, " {{ closing }} "),
                        (3, "At {{ account.number }} on {{ 1 + 1 }}")),
                    row(2, hasOtherCells: true),
                    row(4, (2, "{{ 5 }}{{ 6 }}"), (3, "{# nothing #}"), hasOtherCells: true),
                ])
        ])
        #expect(lines.first == "sheet 0 Cover")
        #expect(lines.contains { $0.hasPrefix("2: ") && !$0.hasSuffix("'") })
        #expect(lines.contains { $0.hasPrefix("3: 'At ") && $0.hasSuffix(" on 2'") })
        #expect(lines.suffix(4) == ["row 2", "row 4", "2: '56'", "end of sheet"])
    }

    @Test("Loops in lines of their own go around rows", arguments: [false, true])
    func loops(isInline: Bool) throws {
        let begin = "{% for n in range(2) %}"
        let rows =
            isInline
            ? [row(5, (1, begin + "{{ n }}"), (2, "n{{ n }}{% endfor %}"))]
            : [row(4, (1, begin)), row(5, (1, "{{ n }}"), (2, "n{{ n }}")), row(6, (3, "{% endfor %}"))]
        let sheet = TemplateSheet(
            name: "S", rows: [row(3, hasOtherCells: true)] + rows + [row(9, (1, "{{ 7 }}"))])
        #expect(
            try log([sheet]) == [
                "sheet 0 S", "row 3", "round of 0", "row 5", "1: an integer 0", "2: 'n0'", "end of round",
                "round of 0",
                "row 5", "1: an integer 1", "2: 'n1'", "end of round", "row 9", "1: an integer 7",
                "end of sheet",
            ])
        #expect(try compiled([sheet]).loops == [[5...5]])
    }

    @Test("Loops in loops, with rows of their own before and behind")
    func nested() throws {
        let sheet = TemplateSheet(
            name: "S",
            rows: [
                row(1, (1, "{% for a in range(2) %}")), row(2, (1, "{{ a }}")),
                row(3, (1, "{% for b in range(a) %}")),
                row(4, (1, "{{ b }}")), row(5, (1, "{% endfor %}")), row(6, hasOtherCells: true),
                row(7, (1, "{% endfor %}")), row(8, (1, "{% for c in range(0) %}")),
                row(9, (1, "{% else %}")),
                row(10, (1, "none")), row(11, (1, "{% endfor %}")),
            ])
        #expect(try compiled([sheet]).loops == [[2...6, 4...4]])
        let rows = try log([sheet]).filter { !$0.contains(":") }
        #expect(
            rows == [
                "sheet 0 S", "round of 0", "row 2", "row 6", "end of round", "round of 0", "row 2",
                "round of 1", "row 4",
                "end of round", "row 6", "end of round", "row 10", "end of sheet",
            ])
    }

    @Test("Rows are put out on conditions, with names that were set in lines of tags")
    func conditions() throws {
        let sheet = TemplateSheet(
            name: "S",
            rows: [
                row(1, (1, "{% set limit = 3 %}"), (2, "{% if limit > 2 %}")), row(2, (1, "{{ limit }}")),
                row(3, (1, "{% else %}")), row(4, hasOtherCells: true), row(5, (1, "{% endif %}")),
                row(6, (1, "{% if limit > 5 %}many{% else %}few{% endif %}")),
            ])
        #expect(
            try log([sheet]) == [
                "sheet 0 S", "row 2", "1: an integer 3", "row 6", "1: 'few'", "end of sheet",
            ])
    }

    @Test(
        "What a macro prints is one text", arguments: ["{{ m(5) }}", "{{ m(5) | upper }}", "{{ m(5) ~ '' }}"])
    func macros(_ text: String) throws {
        let macro = "{% macro m(a) %}{{ a }}-{{ a }}{% endmacro %}"
        let loader = TemplateLoader(files: ["macros": macro])
        let template = try CellTemplate(
            [
                TemplateSheet(
                    name: "S", rows: [row(1, (1, "{% from 'macros' import m %}")), row(2, (1, text))])
            ],
            fileName: "book.xlsx", schema: SampleLedger.ledger.type, loader: loader)
        var log = CellLog()
        try template.run(SampleLedger.ledger.record(.small), to: &log)
        #expect(
            log.lines.filter { $0.contains(":") }.map { $0.replacing("text ", with: "").filter { $0 != "'" } }
                == ["1: 5-5"])
    }

    @Test("A sheet whose name begins a loop repeats")
    func sheets() throws {
        let sheets = [
            TemplateSheet(name: "{% for n in range(2) %}Part {{ n }}", rows: [row(1, (1, "{{ n }}"))]),
            TemplateSheet(name: "{% for n in range(1) %}Q{{ n }}{% endfor %}", rows: []),
            TemplateSheet(name: "Last", rows: [row(1, (1, "{{ 9 }}"))]),
        ]
        #expect(
            try log(sheets) == [
                "sheet 0 Part 0", "row 1", "1: an integer 0", "end of sheet", "sheet 0 Part 1", "row 1",
                "1: an integer 1", "end of sheet", "sheet 1 Q0", "end of sheet", "sheet 2 Last", "row 1",
                "1: an integer 9", "end of sheet",
            ])
    }

    @Test("An optional value makes an empty cell; in text it must be guarded")
    func optional() throws {
        let rows = [
            row(1, (1, "{% for t in transactions %}")), row(2, (1, "{{ t.category }}")),
            row(3, (1, "{% endfor %}")),
        ]
        #expect(try log([TemplateSheet(name: "S", rows: rows)]).contains { $0.hasPrefix("1: ") })
        let wrong = [row(1, (1, "{% for t in transactions %}x {{ t.category }}{% endfor %}"))]
        #expect(problems([TemplateSheet(name: "S", rows: wrong)]).count == 1)
    }

    @Test(
        "Errors tell sheet and cell",
        arguments: [
            ("{{ no_such }}", "book.xlsx, My sheet!AB12:1:4: there is no 'no_such' here"),
            ("first\nsecond {{ closng }}", "book.xlsx, My sheet!AB12:2:11: "),
            ("{{ transactions }}", "book.xlsx, My sheet!AB12:1:4: a list cannot be printed"),
            ("{% for t in transactions %}", "book.xlsx, My sheet!AB12:1:4: "),
            ("{% endfor %}", "book.xlsx, My sheet!AB12:1:4: "),
            (
                "a{% for t in transactions %}{{ t.date }}",
                "book.xlsx, My sheet!AB12:1:2: 'for' stands between"
            ),
            ("{{ 1 }}{% block x %}", "book.xlsx, My sheet!AB12:1:8: 'block'"),
            ("a\u{1}{{ 1 }}", "book.xlsx, My sheet!AB12:1:2: the text holds a control character"),
        ])
    func errors(_ text: String, _ beginning: String) {
        let found = problems([
            TemplateSheet(name: "Cover", rows: [row(1, (1, "{{ closing }}"))]),
            TemplateSheet(
                name: "My sheet",
                rows: [row(3, (1, "{{ closing }}")), row(12, (28, text), hasOtherCells: true)]),
        ])
        #expect(found.contains { $0.hasPrefix(beginning) }, "\(found)")
    }

    @Test("Rows of a long list go out as they come")
    func many() throws {
        struct Counter: CellReceiver {
            var rows = 0
            mutating func beginSheet(_ index: Int, name: String) {}
            mutating func endSheet() {}
            mutating func beginIteration(ofLoop loop: Int) {}
            mutating func endIteration() {}
            mutating func beginRow(_ number: Int) throws {
                rows += 1
                if rows == 50_000 { throw RenderError.data("enough") }
            }
            mutating func value(_ value: TemplateValue, column: Int) {}
            mutating func text(_ text: String, column: Int) {}
            mutating func endRow() {}
        }
        let rows = [row(1, (1, "{% for n in range(100000) %}{{ n }}"), (2, "x{{ n }}{% endfor %}"))]
        var counter = Counter()
        #expect(throws: RenderError.data("enough")) {
            try compiled([TemplateSheet(name: "S", rows: rows)]).run(
                SampleLedger.ledger.record(.small), to: &counter)
        }
        #expect(counter.rows == 50_000)
    }
}
