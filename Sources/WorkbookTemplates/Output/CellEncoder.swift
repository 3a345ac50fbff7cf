import Spreadsheet
import SpreadsheetFormulas
import StatementModel
import TemplateEngine

/// Puts values of the data into cells, straight from their types to bytes.
struct CellEncoder {
    var rows = RowEncoder()
    private let dateSystem: DateSystem
    private var styleIDs: [Int: StyleID] = [:]
    /// The day that came last and its number, since rows of one day follow one another.
    private var lastDay: (date: CalendarDate, serial: Int)?

    init(_ dateSystem: DateSystem) {
        self.dateSystem = dateSystem
    }

    /// The style with a number of the template.
    mutating func style(_ number: Int) -> StyleID {
        if let known = styleIDs[number] { return known }
        let style = rows.addStyle(number: UInt32(clamping: number))
        styleIDs[number] = style
        return style
    }

    /// Puts a value; false for a text that is longer than a cell takes.
    mutating func put(_ value: TemplateValue, _ style: StyleID) -> Bool {
        switch value {
        case .text(let text): return put(text, style)
        case .money(let money):
            put(money.minorUnits, fractionDigits: money.currency.minorUnitDigits, style)
        case .integer(let number): put(number, fractionDigits: 0, style)
        case .decimal(let number): put(number.digits, fractionDigits: number.fractionDigits, style)
        // One that has a number in the workbook's dates is put as that, in a style of its own.
        case .date(let date): rows.text(date.description, style)
        case .boolean(let flag): rows.boolean(flag, style)
        case .missing, .list, .record: rows.blank(style)
        }
        return true
    }

    /// Puts a text; false where it is longer than a cell takes.
    mutating func put(_ text: String, _ style: StyleID) -> Bool {
        let count = text.utf8.count
        guard
            count <= Spreadsheet.SheetLimits.textUnits
                || text.utf16.count <= Spreadsheet.SheetLimits.textUnits
        else { return false }
        if count == 0 { rows.blank(style) } else { rows.text(text, style) }
        return true
    }

    /// A number of more digits than Excel keeps is put as a text, so that none is lost.
    private mutating func put(_ digits: Int64, fractionDigits: Int, _ style: StyleID) {
        guard Spreadsheet.SheetLimits.keepsExactly(digits) else {
            return rows.text(ExactDecimal(digits: digits, fractionDigits: fractionDigits).description, style)
        }
        rows.shortDecimal(digits, fractionDigits: fractionDigits, style)
    }

    /// The number of a day in the workbook's dates; nil for one before they begin.
    mutating func serial(of date: CalendarDate) -> Int? {
        if let lastDay, lastDay.date == date { return lastDay.serial }
        guard let serial = dateSystem.serial(year: date.year, month: date.month, day: date.day) else {
            return nil
        }
        lastDay = (date, serial)
        return serial
    }
}
