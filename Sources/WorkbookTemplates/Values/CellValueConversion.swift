import SpreadsheetFormulas
import StatementModel
import TemplateEngine

extension TemplateValue {
    /// What the cell holds that this is put into.
    ///
    /// Excel keeps 15 digits of a number. A longer one is put out as a text, so that none is lost.
    func cellValue(_ dateSystem: DateSystem) -> FormulaValue {
        switch self {
        case .missing, .list, .record: return .blank
        case .boolean(let flag): return .boolean(flag)
        case .integer(let number): return Self.number(number, 0) ?? .text(String(number))
        case .decimal(let number):
            return Self.number(number.digits, number.fractionDigits) ?? .text(number.description)
        case .money(let money):
            let digits = money.currency.minorUnitDigits
            return Self.number(money.minorUnits, digits)
                ?? .text(ExactDecimal(digits: money.minorUnits, fractionDigits: digits).description)
        case .date(let date):
            let serial = dateSystem.serial(year: date.year, month: date.month, day: date.day)
            return serial.map { .number(FormulaNumber($0)) } ?? .text(date.description)
        case .text(let text): return text.isEmpty ? .blank : .text(text)
        }
    }

    /// The digits of an amount or an integer that a cell keeps exactly, as nearly all are; nil for other values.
    var shortNumber: (digits: Int64, fractionDigits: Int)? {
        switch self {
        case .money(let money) where money.minorUnits.magnitude < Self.firstTooLong:
            (money.minorUnits, money.currency.minorUnitDigits)
        case .integer(let number) where number.magnitude < Self.firstTooLong: (number, 0)
        default: nil
        }
    }

    /// The least number of more digits than Excel keeps.
    private static let firstTooLong: UInt64 = 1_000_000_000_000_000

    private static func number(_ digits: Int64, _ fractionDigits: Int) -> FormulaValue? {
        var significant = digits
        while significant != 0, significant % 10 == 0 { significant /= 10 }
        guard significant.magnitude < firstTooLong else { return nil }
        return .number(FormulaNumber(digits: Int128(digits), fractionDigits: fractionDigits))
    }
}
