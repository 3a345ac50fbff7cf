import Spreadsheet
import SpreadsheetFormulas
import TemplateEngine

/// The first run: which sheets there will be, where their rows go, and the values that formulas read.
struct MeasuringReceiver: CellReceiver {
    private let parts: TemplateParts
    private let loops: [[ClosedRange<Int>]]
    private let read: ReadColumns
    private(set) var images: [SheetImage] = []
    private(set) var pictures: DataPictures
    /// What went wrong here, since the engine passes errors on as texts.
    private(set) var failure: WorkbookTemplateError?
    private var rows: RowRecorder?
    private var copies: [Int: Int] = [:]
    private var takenNames: [String]
    /// The values of cells by the row of the template, in the columns that ``slots`` tells.
    private var statistics: [CellStatistics] = []
    /// By row of the template: for each column from 0 its place in ``statistics``, or -1.
    private var slots: [Int: [Int]] = [:]
    private var addresses: [CellAddress] = []
    /// By column from 0: its place in ``kept``, or -1.
    private var keptPlaces: [Int] = []
    private var kept: [(column: Int, values: ValueColumn)] = []
    private var templateRow = 0
    private var rowSlots: [Int] = []

    init(_ parts: TemplateParts, loops: [[ClosedRange<Int>]], read: ReadColumns, pictures: DataPictures) {
        self.parts = parts
        self.loops = loops
        self.read = read
        self.pictures = pictures
        // Chart sheets keep their names.
        takenNames = parts.tabs.filter { $0.worksheet == nil }.map(\.name)
    }

    mutating func beginSheet(_ index: Int, name: String) throws {
        let copy = copies[index, default: 0]
        copies[index] = copy + 1
        let template = parts.worksheets[index]
        let width = template.rows.reduce(0) { max($0, $1.cells.last?.column ?? 0) }
        keptPlaces = Array(repeating: -1, count: width)
        for column in stride(from: 1, through: width, by: 1) where read.keeps(column, of: index) {
            keptPlaces[column - 1] = kept.count
            kept.append((column, ValueColumn()))
        }
        templateRow = 0
        // A name that the template has without tags is Excel's own and stays, whatever our rules.
        let isPlain = name == template.name && copy == 0 && !takenNames.contains(name)
        let unique = isPlain ? name : Spreadsheet.SheetName.make(from: name, besides: takenNames)
        takenNames.append(unique)
        images.append(
            SheetImage(template: index, copy: copy, name: unique, lastTaggedRow: template.lastTaggedRow))
        images[images.count - 1].frames = template.frames
        do {
            rows = try RowRecorder(loops: loops[index])
        } catch {
            throw fail(WorkbookTemplateError(.template, template.name, "\(error)"))
        }
    }

    mutating func endSheet() throws {
        let last = images.count - 1
        images[last].rows = rows?.finish(lastTemplateRow: images[last].lastTaggedRow) ?? .identity
        images[last].sources = rows?.sources ?? RowSources()
        for index in statistics.indices {
            statistics[index].tell()
            images[last].statistics[addresses[index]] = statistics[index]
        }
        for (column, values) in kept { images[last].columns[column] = values }
        rows = nil
        (statistics, slots, addresses, kept) = ([], [:], [], [])
    }

    mutating func beginIteration(ofLoop loop: Int) throws { rows?.beginIteration(ofLoop: loop) }

    mutating func endIteration() throws { rows?.endIteration() }

    mutating func beginRow(_ number: Int) throws {
        rows?.beginRow(number)
        if number != templateRow {
            templateRow = number
            rowSlots = slots[number] ?? newSlots(number)
        }
        guard let count = rows?.rowCount, count <= SpreadsheetFormulas.SheetLimits.rows else {
            throw fail(
                WorkbookTemplateError(
                    .sheet, images[images.count - 1].name,
                    "the data need more than 1,048,576 rows; render them in several workbooks."))
        }
    }

    mutating func value(_ value: TemplateValue, column: Int) throws {
        if column >= TemplatePicture.firstColumn {
            if case .text(let text) = value { return try place(text, column) }
            guard case .missing = value else {
                throw fail(
                    WorkbookTemplateError(.data, pictureCell(column), "the value of the picture is no text."))
            }
            return
        }
        guard let slot = slot(column) else { return }
        if keptPlaces[column - 1] < 0, let (digits, fractionDigits) = value.shortNumber {
            statistics[slot].add(digits: digits, fractionDigits: fractionDigits)
        } else {
            keep(value.cellValue(parts.dateSystem), slot, column)
        }
    }

    mutating func text(_ text: String, column: Int) throws {
        if column >= TemplatePicture.firstColumn { return try place(text, column) }
        guard let slot = slot(column) else { return }
        keep(text.isEmpty ? .blank : .text(text), slot, column)
    }

    mutating func endRow() throws {}

    private mutating func place(_ text: String, _ column: Int) throws {
        do throws(WorkbookTemplateError) {
            let number = column - TemplatePicture.firstColumn
            guard let place = try pictures.place(text, at: pictureCell(column)) else { return }
            images[images.count - 1].pictures[number, default: [:]][rows?.rowCount ?? 0] = place
        } catch {
            throw fail(error)
        }
    }

    private func pictureCell(_ column: Int) -> String {
        let sheet = parts.worksheets[images[images.count - 1].template]
        let frame = sheet.frames[column - TemplatePicture.firstColumn]
        return "the picture at \(sheet.name)!\(frame.cell)"
    }

    /// Where a cell's values are counted; nil for one that nothing reads.
    @inline(__always)
    private func slot(_ column: Int) -> Int? {
        guard rowSlots.indices.contains(column - 1), rowSlots[column - 1] >= 0 else { return nil }
        return rowSlots[column - 1]
    }

    private mutating func keep(_ value: FormulaValue, _ slot: Int, _ column: Int) {
        statistics[slot].add(value)
        let place = keptPlaces[column - 1]
        if place >= 0 { kept[place].values.set(value, row: rows?.rowCount ?? 0) }
    }

    private mutating func newSlots(_ row: Int) -> [Int] {
        let sheet = images[images.count - 1].template
        let isRepeated = loops[sheet].contains { $0.contains(row) }
        var result = Array(repeating: -1, count: keptPlaces.count)
        for cell in parts.worksheets[sheet].row(row)?.cells ?? [] {
            guard case .tagged = cell.content, !isRepeated || read.contains(cell.column, of: sheet) else {
                continue
            }
            result[cell.column - 1] = statistics.count
            statistics.append(CellStatistics())
            addresses.append(CellAddress(row: row, column: cell.column))
        }
        slots[row] = result
        return result
    }

    private mutating func fail(_ error: WorkbookTemplateError) -> WorkbookTemplateError {
        failure = error
        return error
    }
}
