import Foundation

@testable import SpreadsheetFormulas

/// The cells of `workbook.json`, as this library sees them.
struct ComparisonWorkbook {
    let cells: CellTable
    let environment: FormulaEnvironment

    /// A cell's value in JSON.
    private enum Cell: Decodable {
        case value(FormulaValue)

        private struct Failure: Decodable {
            let error: String
        }

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if container.decodeNil() {
                self = .value(.blank)
            } else if let boolean = try? container.decode(Bool.self) {
                self = .value(.boolean(boolean))
            } else if let number = try? container.decode(Double.self) {
                self = .value(.number(FormulaNumber(number.description) ?? FormulaNumber(number)))
            } else if let text = try? container.decode(String.self) {
                self = .value(text.isEmpty ? .blank : .text(text))
            } else {
                let failure = try container.decode(Failure.self)
                self = .value(.error(CellError(rawValue: failure.error) ?? .value))
            }
        }
    }

    private struct Document: Decodable {
        let sheets: [String: [[Cell]]]
        let names: [String: String]
        let tables: [Table]
    }

    private struct Table: Decodable {
        let name: String
        let sheet: String
        let range: String
        let columns: [String]
    }

    init(_ data: Data) throws {
        let document = try JSONDecoder().decode(Document.self, from: data)
        var cells = CellTable(sheets: Array(document.sheets.keys) + ["Formulas"])
        for (sheet, rows) in document.sheets {
            for (row, values) in rows.enumerated() {
                for (column, cell) in values.enumerated() {
                    guard case .value(let value) = cell else { continue }
                    cells.set(value, at: CellAddress(row: row + 1, column: column + 1), onSheet: sheet)
                }
            }
        }
        let tables = document.tables.compactMap { table in
            CellRange(table.range).map {
                TableDefinition(name: table.name, sheet: table.sheet, range: $0, columns: table.columns)
            }
        }
        var environment = FormulaEnvironment(sheets: ["Jan", "Feb", "Mar"], tables: tables)
        for (name, text) in document.names { environment.define(name, as: try Formula(text)) }
        self.cells = cells
        self.environment = environment
    }
}
