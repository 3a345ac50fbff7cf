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

    private static func number(_ digits: Int64, _ fractionDigits: Int) -> FormulaValue? {
        var significant = digits
        while significant != 0, significant % 10 == 0 { significant /= 10 }
        guard significant.magnitude < 1_000_000_000_000_000 else { return nil }
        return .number(FormulaNumber(digits: Int128(digits), fractionDigits: fractionDigits))
    }
}
