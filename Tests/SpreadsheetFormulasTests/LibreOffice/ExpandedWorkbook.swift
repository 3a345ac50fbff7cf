import Foundation
import Testing

@testable import SpreadsheetFormulas

/// A sheet of the output while its template's rows are placed.
struct ExpandedSheet {
    struct Cell {
        let address: CellAddress
        let templateRow: Int
        let content: Content
    }

    enum Content {
        case value(FormulaValue)
        case formula(String)
    }

    let template: String
    let name: String
    var rows = RowMap.identity
    private(set) var cells: [Cell] = []

    init(template: String, name: String) {
        self.template = template
        self.name = name
    }

    /// Places a template row: values first, formulas behind them or from a column on.
    mutating func place(
        _ row: Int, values: [FormulaValue], formulas: [String], firstFormula: Int? = nil,
        in builder: inout RowMapBuilder
    ) {
        let output = builder.nextOutputRow
        builder.place(row)
        for (index, value) in values.enumerated() where value != .blank {
            let address = CellAddress(row: output, column: index + 1)
            cells.append(Cell(address: address, templateRow: row, content: .value(value)))
        }
        for (index, text) in formulas.enumerated() {
            let address = CellAddress(row: output, column: (firstFormula ?? values.count + 1) + index)
            cells.append(Cell(address: address, templateRow: row, content: .formula(text)))
        }
    }
}

/// The output of a template: formulas rewritten and computed in their order.
struct ExpandedWorkbook {
    private let sheets: [ExpandedSheet]
    private let map: WorkbookMap

    init(_ sheets: [ExpandedSheet]) {
        self.sheets = sheets
        var templates: [WorkbookMap.Sheet] = []
        for sheet in sheets {
            let copy = SheetCopy(name: sheet.name, rows: sheet.rows)
            if templates.last?.template == sheet.template {
                templates[templates.count - 1].copies.append(copy)
            } else {
                templates.append(WorkbookMap.Sheet(template: sheet.template, copies: [copy]))
            }
        }
        map = WorkbookMap(sheets: templates)
    }

    private struct Line: Encodable {
        let sheet: String
        let cell: String
        var formula: String?
        let type: String
        let value: String
    }

    private struct Computed {
        let sheet: String
        let cell: CellAddress
        let program: FormulaProgram
    }

    func lines() throws -> [String] {
        var cells = CellTable(sheets: sheets.map(\.name))
        var computed: [Computed] = []
        var copies: [String: Int] = [:]
        for sheet in sheets {
            let copy = copies[sheet.template, default: 0]
            copies[sheet.template] = copy + 1
            for cell in sheet.cells {
                switch cell.content {
                case .value(let value): cells.set(value, at: cell.address, onSheet: sheet.name)
                case .formula(let text):
                    let formula = try rewritten(text, cell, sheet.template, copy)
                    let program = FormulaProgram(formula, at: cell.address, onSheet: sheet.name)
                    computed.append(Computed(sheet: sheet.name, cell: cell.address, program: program))
                }
            }
        }
        let order = FormulaOrder(
            try computed.map {
                FormulaOrder.Entry(sheet: $0.sheet, cell: $0.cell, precedents: try $0.program.precedents())
            })
        #expect(order.circular.isEmpty)
        for index in order.order {
            let (sheet, cell, program) = (
                computed[index].sheet, computed[index].cell, computed[index].program
            )
            let isSubtotal = program.formula.functions.contains("SUBTOTAL")
            cells.set(try program.value(with: cells), at: cell, onSheet: sheet, isSubtotal: isSubtotal)
        }
        return try lines(cells, computed)
    }

    private func rewritten(
        _ text: String, _ cell: ExpandedSheet.Cell, _ template: String, _ copy: Int
    ) throws -> Formula {
        let place = FormulaPlace.cell(
            sheet: template, copy: copy, templateRow: cell.templateRow, outputRow: cell.address.row)
        return try Formula(FormulaRewriter(map).rewrite(Formula(text), at: place).text)
    }

    private func lines(_ cells: CellTable, _ computed: [Computed]) throws -> [String] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        var lines: [String] = []
        for sheet in sheets {
            for cell in sheet.cells {
                let value = cells.value(at: cell.address, onSheet: sheet.name)
                let program = computed.first { $0.sheet == sheet.name && $0.cell == cell.address }?.program
                let (type, text) = Self.stored(value)
                let line = Line(
                    sheet: sheet.name, cell: cell.address.description, formula: program?.formula.text,
                    type: type,
                    value: text)
                lines.append("  " + String(decoding: try encoder.encode(line), as: UTF8.self))
            }
        }
        return lines
    }

    private static func stored(_ value: FormulaValue) -> (type: String, text: String) {
        switch value {
        case .blank: ("n", "")
        case .number(let number): ("n", number.storedText)
        case .text(let text): ("str", text)
        case .boolean(let boolean): ("b", boolean ? "1" : "0")
        case .error(let error): ("e", error.rawValue)
        }
    }
}
