import SpreadsheetFormulas

/// Finds what cannot repeat within repeated rows: tables, which must be one range with one header.
struct LayoutCheck {
    let parts: TemplateParts
    let loops: [[ClosedRange<Int>]]

    func run() throws(WorkbookTemplateError) {
        for (index, tables) in parts.tables.enumerated() {
            for table in tables {
                for loop in loops[index] where loop.contains(table.range.rows) {
                    // A table whose rows are those of the loop grows; one with its header inside would repeat.
                    guard table.hasHeaders || loop != table.range.rows else { continue }
                    throw WorkbookTemplateError(
                        .layout, "\(parts.worksheets[index].name)!\(table.range)",
                        "the table \(table.name) stands in rows that repeat; begin the loop below its header."
                    )
                }
            }
        }
    }
}

extension ClosedRange<Int> {
    fileprivate func contains(_ other: ClosedRange<Int>) -> Bool {
        lowerBound <= other.lowerBound && other.upperBound <= upperBound
    }
}

extension TemplateParts {
    /// The formulas of all charts, with the worksheet that each stands on; nil for a sheet that is a chart.
    func chartFormulas() throws(WorkbookTemplateError) -> [(formula: Formula, sheet: Int?)] {
        var result: [(formula: Formula, sheet: Int?)] = []
        for tab in tabs {
            for item in try package.relationships(of: tab.part).items where item.kind == "drawing" {
                guard let drawing = try package.target(of: item, from: tab.part) else { continue }
                for item in try package.relationships(of: drawing).items where item.kind == "chart" {
                    guard let chart = try package.target(of: item, from: drawing) else { continue }
                    result += ChartGrowth.formulas(of: try package.xml(chart)).map { ($0, tab.worksheet) }
                }
            }
        }
        return result
    }
}
