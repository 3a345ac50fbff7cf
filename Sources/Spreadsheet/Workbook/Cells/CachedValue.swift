/// The stored result of a formula.
public enum CachedValue: Hashable, Sendable {
    /// A whole number of at most 15 significant digits.
    case integer(Int64)
    /// A decimal number as in ``CellValue/decimal(minorUnits:fractionDigits:)``.
    case decimal(minorUnits: Int64, fractionDigits: Int)
    /// A finite number in binary floating point.
    case real(Double)
    /// A text of at most 32,767 UTF-16 code units.
    case text(String)
    /// True or false.
    case boolean(Bool)
    /// An error value.
    case error(CellError)

    /// Why no cell can hold the result; nil when one can.
    var violation: SpreadsheetError? {
        switch self {
        case .integer(let number): SheetLimits.keepsExactly(number) ? nil : RowEncoder.tooManyDigits
        case .decimal(let units, let digits):
            if !(0...18).contains(digits) {
                RowEncoder.fractionDigits(digits)
            } else {
                SheetLimits.keepsExactly(units) ? nil : RowEncoder.tooManyDigits
            }
        case .real(let number): number.isFinite ? nil : RowEncoder.tooManyDigits
        case .text(let text): CellText.isTooLong(text) ? RowEncoder.tooLong : nil
        case .boolean, .error: nil
        }
    }

    /// What stands before the formula in its cell.
    var openingOfFormula: String {
        switch self {
        case .integer, .decimal, .real: "><f>"
        case .text: " t=\"str\"><f>"
        case .boolean: " t=\"b\"><f>"
        case .error: " t=\"e\"><f>"
        }
    }

    /// Appends the element `<v>`.
    func append(to buffer: inout ByteBuffer) {
        buffer.append("<v>")
        appendContent(to: &buffer)
        buffer.append("</v>")
    }

    /// Appends the result as it stands in elements of cells and charts.
    func appendContent(to buffer: inout ByteBuffer) {
        switch self {
        case .integer(let number): buffer.write(reserving: ByteCursor.numberRoom) { $0.put(decimal: number) }
        case .decimal(let units, let digits):
            buffer.write(reserving: ByteCursor.numberRoom) {
                $0.put(minorUnits: units, fractionDigits: digits)
            }
        case .real(let number): buffer.append("\(number)")
        case .text(let text): buffer.append(text, in: .cell)
        case .boolean(let flag): buffer.append(flag ? "1" : "0")
        case .error(let error): buffer.append(error.rawValue)
        }
    }
}
