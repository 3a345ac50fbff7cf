public import TemplateEngine
public struct TemplateSheet: Hashable, Sendable { public var name: String; public var rows: [TemplateRow] }
public struct TemplateRow: Hashable, Sendable { public var number: Int; public var cells: [TemplateCell]; public var hasOtherCells: Bool }
public struct TemplateCell: Hashable, Sendable { public var column: Int; public var text: String }
public protocol CellReceiver {
    mutating func beginSheet(_ index: Int, name: String) throws
    mutating func endSheet() throws
    mutating func beginIteration(ofLoop loop: Int) throws
    mutating func endIteration() throws
    mutating func beginRow(_ number: Int) throws
    mutating func value(_ value: TemplateValue, column: Int) throws
    mutating func text(_ text: String, column: Int) throws
    mutating func endRow() throws
}
