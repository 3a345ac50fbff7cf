import Spreadsheet
import StatementModel

/// A statement's values as a workbook's cells.
enum XLSXValue {
    /// A text that seldom repeats; blank when nothing of it can be shown.
    static func text(_ text: String?) -> CellValue {
        let clean = XLSXText.cell(text ?? "")
        return clean.isEmpty ? .blank : .text(clean)
    }

    /// One of the few words that a column repeats; blank when nothing of it can be shown.
    static func word(_ text: String?) -> CellValue {
        let clean = XLSXText.cell(text ?? "")
        return clean.isEmpty ? .blank : .sharedText(clean)
    }

    /// An amount as a number.
    ///
    /// One with more digits than Excel keeps is a text, in the form that the CSV file has: an amount is
    /// exact or it is no number.
    static func amount(_ money: Money) -> CellValue {
        guard SheetLimits.keepsExactly(money.minorUnits) else { return .text(money.plain) }
        return .decimal(minorUnits: money.minorUnits, fractionDigits: money.currency.minorUnitDigits)
    }

    /// A day as a date; before 1900, where Excel has none, as a text.
    static func date(_ date: CalendarDate) -> CellValue {
        guard date.year >= 1900 else { return .text(date.description) }
        return .date(year: date.year, month: date.month, day: date.day)
    }
}
