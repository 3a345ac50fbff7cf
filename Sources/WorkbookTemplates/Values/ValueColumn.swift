import SpreadsheetFormulas

/// The values of one column of an output sheet, by row, in nine bytes a row.
///
/// Only columns that formulas or charts read are kept.
struct ValueColumn: Sendable {
    private var kinds: [UInt8] = []
    private var payloads: [Int64] = []
    private var others: [FormulaValue] = []
    private var textIndices: [String: Int64] = [:]

    /// Kinds 1 to 31 are exact numbers of 0 to 30 digits behind the point.
    private static let absent: UInt8 = 0
    private static let boolean: UInt8 = 64
    private static let other: UInt8 = 65
    private static let blank: UInt8 = 66

    /// Nil where no value was set.
    subscript(row: Int) -> FormulaValue? {
        guard kinds.indices.contains(row - 1) else { return nil }
        let payload = payloads[row - 1]
        switch kinds[row - 1] {
        case Self.absent: return nil
        case Self.blank: return .blank
        case Self.boolean: return .boolean(payload != 0)
        case Self.other: return others[Int(payload)]
        case let kind:
            return .number(FormulaNumber(digits: Int128(payload), fractionDigits: Int(kind) - 1))
        }
    }

    mutating func set(_ value: FormulaValue, row: Int) {
        while kinds.count < row {
            kinds.append(Self.absent)
            payloads.append(0)
        }
        let (kind, payload) = stored(value)
        kinds[row - 1] = kind
        payloads[row - 1] = payload
    }

    private mutating func stored(_ value: FormulaValue) -> (UInt8, Int64) {
        switch value {
        case .blank: return (Self.blank, 0)
        case .boolean(let flag): return (Self.boolean, flag ? 1 : 0)
        case .number(let number):
            if let (digits, fractionDigits) = number.exactParts, let payload = Int64(exactly: digits) {
                return (UInt8(fractionDigits + 1), payload)
            }
        case .text(let text):
            // Categories and the like repeat.
            if let index = textIndices[text] { return (Self.other, index) }
            textIndices[text] = Int64(others.count)
        case .error: break
        }
        others.append(value)
        return (Self.other, Int64(others.count - 1))
    }
}
