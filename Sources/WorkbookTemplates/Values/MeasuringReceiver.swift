import Spreadsheet
import SpreadsheetFormulas
import TemplateEngine

/// The first run: which sheets there will be, where their rows go, and the values that formulas read.
struct MeasuringReceiver: CellReceiver {
    private let parts: TemplateParts
    private let loops: [[ClosedRange<Int>]]
    private let read: ReadColumns
    private(set) var images: [SheetImage] = []
    /// What went wrong here, since the engine passes errors on as texts.
    private(set) var failure: WorkbookTemplateError?
    private var builder: RowMapBuilder?
    private var copies: [Int: Int] = [:]
    private var takenNames: [String]
    /// By column of the sheet, counted from 0: whether its values are read.
    private var isRead: [Bool] = []

    init(_ parts: TemplateParts, loops: [[ClosedRange<Int>]], read: ReadColumns) {
        self.parts = parts
        self.loops = loops
        self.read = read
        // Chart sheets keep their names.
        takenNames = parts.tabs.filter { $0.worksheet == nil }.map(\.name)
    }

    mutating func beginSheet(_ index: Int, name: String) throws {
        let copy = copies[index, default: 0]
        copies[index] = copy + 1
        let template = parts.worksheets[index]
        let width = template.rows.reduce(0) { max($0, $1.cells.last?.column ?? 0) }
        isRead = (0..<width).map { read.contains($0 + 1, of: index) }
        // A name that the template has without tags is Excel's own and stays, whatever our rules.
        let isPlain = name == template.name && copy == 0 && !takenNames.contains(name)
        let unique = isPlain ? name : Spreadsheet.SheetName.make(from: name, besides: takenNames)
        takenNames.append(unique)
        images.append(
            SheetImage(template: index, copy: copy, name: unique, lastTaggedRow: template.lastTaggedRow))
        do {
            builder = try RowMapBuilder(loops: loops[index])
        } catch {
            throw fail(WorkbookTemplateError(.template, template.name, "\(error)"))
        }
    }

    mutating func endSheet() throws {
        let last = images.count - 1
        images[last].rows =
            builder.take()?.finish(lastTemplateRow: images[last].lastTaggedRow) ?? .identity
    }

    mutating func beginIteration(ofLoop loop: Int) throws { builder?.beginIteration(ofLoop: loop) }

    mutating func endIteration() throws { builder?.endIteration() }

    mutating func beginRow(_ number: Int) throws {
        let last = images.count - 1
        builder?.place(number)
        images[last].sources.append(Int32(number))
        guard images[last].sources.count <= SpreadsheetFormulas.SheetLimits.rows else {
            throw fail(
                WorkbookTemplateError(
                    .sheet, images[last].name,
                    "the data need more than 1,048,576 rows; render them in several workbooks."))
        }
    }

    mutating func value(_ value: TemplateValue, column: Int) throws {
        keep(column) { value.cellValue($0) }
    }

    mutating func text(_ text: String, column: Int) throws {
        keep(column) { _ in text.isEmpty ? .blank : .text(text) }
    }

    mutating func endRow() throws {}

    private mutating func keep(_ column: Int, _ value: (DateSystem) -> FormulaValue) {
        guard isRead.indices.contains(column - 1), isRead[column - 1] else { return }
        let last = images.count - 1
        images[last].columns[column, default: ValueColumn()].set(
            value(parts.dateSystem), row: images[last].sources.count)
    }

    private mutating func fail(_ error: WorkbookTemplateError) -> WorkbookTemplateError {
        failure = error
        return error
    }
}
