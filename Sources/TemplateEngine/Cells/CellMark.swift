/// A sign in the text of a ``CellScript``: where sheets, rows and cells begin and end.
///
/// It is written as a byte that no workbook can hold in its texts (XML 1.0, section 2.2), a letter, a number
/// where it has one, and a semicolon.
enum CellMark: Hashable {
    case beginName
    /// The name ends, and the sheet of that number begins.
    case beginSheet(Int)
    case endSheet
    case beginIteration(Int)
    case endIteration
    case beginRow(Int)
    case endRow
    /// A cell of one expression, in a column.
    case beginValue(Int)
    /// A cell of text, in a column.
    case beginText(Int)
    case endCell

    static let byte: UInt8 = 1

    var bytes: [UInt8] {
        let (letter, number): (String, Int?) =
            switch self {
            case .beginName: ("N", nil)
            case .beginSheet(let index): ("S", index)
            case .endSheet: ("E", nil)
            case .beginIteration(let loop): ("I", loop)
            case .endIteration: ("J", nil)
            case .beginRow(let row): ("R", row)
            case .endRow: ("Q", nil)
            case .beginValue(let column): ("V", column)
            case .beginText(let column): ("T", column)
            case .endCell: ("C", nil)
            }
        return [Self.byte] + Array("\(letter)\(number.map(String.init) ?? "");".utf8)
    }

    /// Reads the sign that begins at a place; answers where it ends.
    static func read(_ bytes: [UInt8], at place: Int) -> (mark: CellMark, end: Int)? {
        guard let end = bytes[place...].firstIndex(of: UInt8(ascii: ";")), end > place + 1 else { return nil }
        let number = Int(String(decoding: bytes[(place + 2)..<end], as: UTF8.self)) ?? 0
        let mark: CellMark? =
            switch bytes[place + 1] {
            case UInt8(ascii: "N"): .beginName
            case UInt8(ascii: "S"): .beginSheet(number)
            case UInt8(ascii: "E"): .endSheet
            case UInt8(ascii: "I"): .beginIteration(number)
            case UInt8(ascii: "J"): .endIteration
            case UInt8(ascii: "R"): .beginRow(number)
            case UInt8(ascii: "Q"): .endRow
            case UInt8(ascii: "V"): .beginValue(number)
            case UInt8(ascii: "T"): .beginText(number)
            case UInt8(ascii: "C"): .endCell
            default: nil
            }
        return mark.map { ($0, end + 1) }
    }
}
