import Spreadsheet
import StatementModel

/// Cells made from a statement's values.
enum XLSXCells {
    /// An amount as a number; as exact text where it has more digits than a workbook's numbers keep.
    static func amount(_ money: Money?, _ style: StyleID) -> Cell {
        guard let money else { return Cell(.blank, style) }
        guard significantDigits(money.minorUnits) <= exactDigits else {
            return Cell(.text(money.plain), style)
        }
        return Cell(
            .decimal(minorUnits: money.minorUnits, fractionDigits: money.currency.minorUnitDigits), style)
    }

    /// A day as a date.
    static func day(_ date: CalendarDate, _ style: StyleID) -> Cell {
        Cell(.date(year: date.year, month: date.month, day: date.day), style)
    }

    /// A bank's text, cleaned; nothing when nothing is left.
    static func text(_ text: String?, _ style: StyleID) -> Cell {
        let clean = CleanText.cleaned(text ?? "")
        return Cell(clean.isEmpty ? .blank : .text(clean), style)
    }

    /// A bank's text of which there are few different ones.
    static func word(_ text: String?, _ style: StyleID) -> Cell {
        let clean = CleanText.cleaned(text ?? "")
        return Cell(clean.isEmpty ? .blank : .sharedText(clean), style)
    }

    /// Excel and LibreOffice keep 15 significant digits of a number (ECMA-376 stores IEEE 754 doubles).
    private static let exactDigits = 15

    private static func significantDigits(_ number: Int64) -> Int {
        var rest = number.magnitude
        while rest > 0, rest % 10 == 0 { rest /= 10 }
        return String(rest).utf8.count
    }
}
