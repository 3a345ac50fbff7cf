import ByteSinks
import Spreadsheet
import SpreadsheetFormulas
import TemplateEngine

/// The second run: rows as they come, straight into the archive.
struct SheetWriter<Sink: ByteSink & ~Copyable>: CellReceiver {
    private let plan: OutputPlan
    private let output: PartOutput<Sink>
    private(set) var styles: DateStyles
    /// Some formula has no value.
    private(set) var needsCalculation = false
    private(set) var failure: WorkbookTemplateError?

    private var encoder: CellEncoder
    /// A buffer whose storage is used again.
    private var spare = ByteBuffer()
    private var image = -1
    private var template: TemplateWorksheet
    private var ending: [UInt8] = []
    private var outputRow = 0
    private var rows: [Int: PreparedRow] = [:]
    private var row: PreparedRow?
    /// Those of the row, here so that no reference to it is counted for each value.
    private var places: [PreparedRow.Place] = []
    private var isInRow = false
    private var nextCell = 0
    /// That of the date that came last.
    private var dateStyle: (number: Int, style: StyleID)?

    init(_ plan: OutputPlan, _ output: PartOutput<Sink>, styles: DateStyles) {
        self.plan = plan
        self.output = output
        self.styles = styles
        encoder = CellEncoder(plan.parts.dateSystem)
        template = plan.parts.worksheets[0]
    }

    // MARK: Sheets

    mutating func beginSheet(_ index: Int, name: String) throws {
        image += 1
        outputRow = 0
        template = plan.parts.worksheets[index]
        rows = [:]
        row = nil
        do {
            let root = try plan.growths[image].worksheet(template.root)
            let (head, tail) = Self.split(root)
            ending = tail
            try output.begin(plan.sheetParts[image])
            encoder.rows.append(outsideRows: head)
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
            begin(prepared(row))
            try endRow()
        }
        encoder.rows.append(outsideRows: ending)
        try write()
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
        // Mostly the row of the round before.
        if let row, row.row.number == number { return begin(row) }
        if let row = rows[number] { return begin(row) }
        guard let row = template.row(number).map({ prepared($0) }) else { return }
        rows[number] = row
        begin(row)
    }

    private mutating func prepared(_ row: SheetRow) -> PreparedRow {
        PreparedRow(row) { encoder.style($0) }
    }

    private mutating func begin(_ row: PreparedRow) {
        self.row = row
        places = row.places
        isInRow = true
        nextCell = 0
        encoder.rows.beginRow(outputRow, attributes: row.row.attributes)
    }

    mutating func endRow() throws {
        guard isInRow else { return }
        try fill(upTo: Int.max)
        encoder.rows.endRow()
        isInRow = false
        if encoder.rows.byteCount >= ZipWriter.pieceSize { try write() }
    }

    /// Hands on what is there as a piece of its own.
    private mutating func write() throws {
        spare = try output.write(encoder.rows.takeRows(leaving: spare))
    }

    // MARK: Cells

    mutating func value(_ value: TemplateValue, column: Int) throws {
        guard let cell = try cell(column) else { return }
        if case .date(let date) = value, let serial = encoder.serial(of: date) {
            encoder.rows.integer(Int64(serial), dateStyle(cell.number))
        } else {
            guard encoder.put(value, cell.style) else { throw tooLong(column) }
        }
    }

    mutating func text(_ text: String, column: Int) throws {
        guard let cell = try cell(column) else { return }
        guard encoder.put(text, cell.style) else { throw tooLong(column) }
    }

    /// Puts the template's own cells before a column; answers the style of the cell there.
    @inline(__always)
    private mutating func cell(_ column: Int) throws -> PreparedRow.Place? {
        guard isInRow else { return nil }
        if nextCell < places.count, places[nextCell].column < column { try fill(upTo: column) }
        guard nextCell < places.count else { return nil }
        let place = places[nextCell]
        guard place.column == column, place.isValue else { return nil }
        nextCell += 1
        encoder.rows.goTo(column: column)
        return place
    }

    /// The style for dates in cells of a style.
    private mutating func dateStyle(_ number: Int) -> StyleID {
        if let dateStyle, dateStyle.number == number { return dateStyle.style }
        let style = encoder.style(styles.style(for: number))
        dateStyle = (number, style)
        return style
    }

    private mutating func tooLong(_ column: Int) -> WorkbookTemplateError {
        fail(
            WorkbookTemplateError(
                .sheet, place(CellAddress(row: outputRow, column: column)),
                "the text has more than 32,767 characters; cut it with | truncate."))
    }

    private mutating func fill(upTo column: Int) throws {
        guard nextCell < places.count, let row else { return }
        while nextCell < places.count, places[nextCell].column < column {
            let place = places[nextCell]
            let content = row.contents[nextCell]
            nextCell += 1
            encoder.rows.goTo(column: place.column)
            switch content {
            case .fixed(let markup): encoder.rows.cell(markup: markup)
            case .formula(let cell, let formula): try put(formula, cell, row.row, place.style)
            // A cell of tags alone in a row that has other content.
            case .value: encoder.rows.blank(place.style)
            }
        }
    }

    private mutating func put(
        _ formula: SheetFormula, _ cell: SheetCell, _ row: SheetRow, _ style: StyleID
    ) throws {
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
        var markup: [UInt8] = []
        CellBytes.formula(placed.text, of: formula, array: array, value: value, to: &markup)
        encoder.rows.beginCell(style)
        encoder.rows.continueCell(markup)
    }

    private func place(_ address: CellAddress) -> String { "\(plan.images[image].name)!\(address)" }

    private mutating func fail(_ error: WorkbookTemplateError) -> WorkbookTemplateError {
        failure = error
        return error
    }
}
