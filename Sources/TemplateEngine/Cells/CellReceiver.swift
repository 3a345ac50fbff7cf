/// Takes the sheets, rows and cells that a template of cells puts out, in order.
///
/// What it throws ends the rendering.
public protocol CellReceiver {
    /// A sheet begins; once for each repetition of it.
    ///
    /// - Parameters:
    ///   - index: the sheet's place among those of the template, from 0.
    ///   - name: its name, as rendered; not cleaned of what a program does not take.
    mutating func beginSheet(_ index: Int, name: String) throws
    /// The sheet ends.
    mutating func endSheet() throws
    /// A round of a loop over rows begins; `loop` is its place in ``CellTemplate/loops`` of the sheet.
    mutating func beginIteration(ofLoop loop: Int) throws
    /// The round of the innermost loop ends.
    mutating func endIteration() throws
    /// A row of the template is put out; rows that hold tags only never are.
    mutating func beginRow(_ number: Int) throws
    /// A cell whose whole text is one expression: the value with its type; missing for an empty cell.
    mutating func value(_ value: TemplateValue, column: Int) throws
    /// A cell whose text has expressions in it; where nothing is left of it, the cell is a missing value.
    mutating func text(_ text: String, column: Int) throws
    /// The row ends.
    mutating func endRow() throws
}

/// One call of a ``CellReceiver``.
enum CellEvent {
    case beginSheet(Int, name: String)
    case endSheet
    case beginIteration(Int)
    case endIteration
    case beginRow(Int)
    case value(TemplateValue, column: Int)
    case text(String, column: Int)
    case endRow

    func send(to receiver: inout some CellReceiver) throws {
        switch self {
        case .beginSheet(let index, let name): try receiver.beginSheet(index, name: name)
        case .endSheet: try receiver.endSheet()
        case .beginIteration(let loop): try receiver.beginIteration(ofLoop: loop)
        case .endIteration: try receiver.endIteration()
        case .beginRow(let number): try receiver.beginRow(number)
        case .value(let value, let column): try receiver.value(value, column: column)
        case .text(let text, let column): try receiver.text(text, column: column)
        case .endRow: try receiver.endRow()
        }
    }
}
