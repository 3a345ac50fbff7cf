import ByteSinks
import Spreadsheet
import SpreadsheetFormulas
import TemplateEngine

/// The second run: rows as they come, straight into the archive.
struct SheetWriter<Sink: ByteSink & ~Copyable>: CellReceiver {
    private let plan: OutputPlan
    private let output: PartOutput<Sink>
    private let cells = CellBytes()
    private(set) var styles: DateStyles
    /// Some formula has no value.
    private(set) var needsCalculation = false
    private(set) var failure: WorkbookTemplateError?

    private var bytes: [UInt8] = []
    private var image = -1
    private var template: TemplateWorksheet
    private var ending: [UInt8] = []
    private var outputRow = 0
    private var rowDigits: [UInt8] = []
    private var row: SheetRow?
    private var nextCell = 0

    /// Bytes that wait until a call of the archive is worth it.
    private static var pieceSize: Int { 64 << 10 }

    init(_ plan: OutputPlan, _ output: PartOutput<Sink>, styles: DateStyles) {
        self.plan = plan
        self.output = output
        self.styles = styles
        template = plan.parts.worksheets[0]
    }

    // MARK: Sheets

    mutating func beginSheet(_ index: Int, name: String) throws {
        image += 1
        outputRow = 0
        template = plan.parts.worksheets[index]
        do {
            let root = try plan.growths[image].worksheet(template.root)
            let (head, tail) = Self.split(root)
            ending = tail
            try output.begin(plan.sheetParts[image])
            bytes += head
        } catch let error as WorkbookTemplateError {
            throw fail(error)
        }
    }

    mutating func endSheet() throws {
        for row in template.tail {
            let target = plan.images[image].tailRow(row.number)
            guard target <= SpreadsheetFormulas.SheetLimits.rows else {
                // Some programs store a format for the very last row; it has no place to go and no content.
                guard row.cells.contains(where: { !$0.isEmpty }) else { continue }
                throw fail(
                    WorkbookTemplateError(
                        .sheet, plan.images[image].name,
                        "row \(row.number) would move below the sheet's last row; use fewer rows of data."))
            }
            outputRow = target
            try begin(row)
            try endRow()
        }
        bytes += ending
        try output.write(bytes)
        bytes.removeAll(keepingCapacity: true)
        try output.end()
    }

    mutating func beginIteration(ofLoop loop: Int) throws {}

    mutating func endIteration() throws {}

    /// The part before and behind the rows.
    private static func split(_ root: XMLElement) -> (head: [UInt8], tail: [UInt8]) {
        var head = XMLElement.declaration
        head.appendOpening(of: root)
        var tail: [UInt8] = []
        var isBehind = false
        for child in root.children {
            if case .element(let element) = child, element.localName == "sheetData" {
                head.appendOpening(of: element)
                tail.appendClosing(of: element)
                isBehind = true
            } else if isBehind {
                tail.append(child)
            } else {
                head.append(child)
            }
        }
        tail.appendClosing(of: root)
        return (head, tail)
    }

    // MARK: Rows

    mutating func beginRow(_ number: Int) throws {
        outputRow += 1
        row = template.row(number)
        if let row { try begin(row) }
    }

    private mutating func begin(_ row: SheetRow) throws {
        self.row = row
        nextCell = 0
        rowDigits.removeAll(keepingCapacity: true)
        rowDigits.append(Int64(outputRow), fractionDigits: 0)
        bytes += "<row r=\"".utf8
        bytes += rowDigits
        bytes.append(UInt8(ascii: "\""))
        bytes += row.attributes
        bytes.append(UInt8(ascii: ">"))
    }

    mutating func endRow() throws {
        guard row != nil else { return }
        try fill(upTo: Int.max)
        bytes += "</row>".utf8
        self.row = nil
        if bytes.count >= Self.pieceSize {
            try output.write(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
    }

    // MARK: Cells

    mutating func value(_ value: TemplateValue, column: Int) throws {
        let isDate = if case .date = value { true } else { false }
        try put(value.cellValue(plan.parts.dateSystem), isDate: isDate, column: column)
    }

    mutating func text(_ text: String, column: Int) throws {
        try put(text.isEmpty ? .blank : .text(text), isDate: false, column: column)
    }

    private mutating func put(_ value: FormulaValue, isDate: Bool, column: Int) throws {
        try fill(upTo: column)
        guard let row, row.cells.indices.contains(nextCell), row.cells[nextCell].column == column else {
            return
        }
        if case .text(let text) = value, text.utf8.count > SpreadsheetFormulas.SheetLimits.textLength,
            text.utf16.count > SpreadsheetFormulas.SheetLimits.textLength
        {
            throw fail(
                WorkbookTemplateError(
                    .sheet, place(CellAddress(row: outputRow, column: column)),
                    "the text has more than 32,767 characters; cut it with | truncate."))
        }
        var style = row.cells[nextCell].style
        nextCell += 1
        if isDate, case .number = value { style = styles.style(for: style) }
        cells.open(column, row: rowDigits, to: &bytes)
        CellBytes.appendStyle(style, to: &bytes)
        CellBytes.close(value, to: &bytes)
    }

    /// Puts the template's own cells before a column.
    private mutating func fill(upTo column: Int) throws {
        guard let row else { return }
        while nextCell < row.cells.count, row.cells[nextCell].column < column {
            let cell = row.cells[nextCell]
            nextCell += 1
            switch cell.content {
            case .fixed(let attributes, let content, _):
                cells.open(cell.column, row: rowDigits, to: &bytes)
                bytes += attributes
                if content.isEmpty {
                    bytes += "/>".utf8
                } else {
                    bytes.append(UInt8(ascii: ">"))
                    bytes += content
                    bytes += "</c>".utf8
                }
            case .formula(let formula): try put(formula, cell, row)
            case .tagged:
                // A cell of tags alone in a row that has other content.
                cells.open(cell.column, row: rowDigits, to: &bytes)
                CellBytes.appendStyle(cell.style, to: &bytes)
                CellBytes.close(.blank, to: &bytes)
            }
        }
    }

    private mutating func put(_ formula: SheetFormula, _ cell: SheetCell, _ row: SheetRow) throws {
        let address = CellAddress(row: outputRow, column: cell.column)
        let placed: FormulaTexts.Placed
        do {
            placed = try plan.values.text(of: formula, at: address, templateRow: row.number, image: image)
        } catch {
            throw fail(WorkbookTemplateError(.formula, place(address), "\(error)"))
        }
        if let reference = placed.widened.first {
            throw fail(
                WorkbookTemplateError(
                    .formula, place(address),
                    "\(reference) became several rows where the formula takes one value; "
                        + "put it into a function such as SUM."))
        }
        var value: FormulaValue?
        do {
            value = try plan.values.computed(formula, at: address, templateRow: row.number, image: image)
        } catch {
            needsCalculation = true
            // The other workbook is not at hand; what the template carries is the last that was read from it.
            if case .otherWorkbook = error, formula.stored != .blank { value = formula.stored }
        }
        var array: SpreadsheetFormulas.CellRange?
        if let range = formula.arrayRange {
            array = plan.images[image].rows.replica(of: range, atOutputRow: outputRow) ?? CellRange(address)
            // The values of the range's other cells are not computed here.
            if !range.isSingleCell { needsCalculation = true }
        }
        cells.open(cell.column, row: rowDigits, to: &bytes)
        CellBytes.appendStyle(cell.style, to: &bytes)
        CellBytes.close(formula: placed.text, of: formula, array: array, value: value, to: &bytes)
    }

    private func place(_ address: CellAddress) -> String { "\(plan.images[image].name)!\(address)" }

    private mutating func fail(_ error: WorkbookTemplateError) -> WorkbookTemplateError {
        failure = error
        return error
    }
}
