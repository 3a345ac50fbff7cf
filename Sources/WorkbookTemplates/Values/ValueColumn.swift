import SpreadsheetFormulas

/// The values of one column of an output sheet, by row, in nine bytes a row.
///
/// Rows far apart, as totals above and below a million rows, take no room for those between them.
struct ValueColumn: Sendable {
    /// From the top; no two overlap.
    private var stretches: [(first: Int, values: ValueStretch)] = []
    private static let widestGap = 64

    /// Nil where no value was set.
    subscript(row: Int) -> FormulaValue? {
        let index = stretch(of: row)
        guard index >= 0 else { return nil }
        return stretches[index].values[row - stretches[index].first + 1]
    }

    mutating func set(_ value: FormulaValue, row: Int) {
        let index = stretch(of: row)
        guard index >= 0, row <= stretches[index].first + stretches[index].values.count + Self.widestGap,
            index + 1 == stretches.count || row < stretches[index + 1].first
        else {
            var values = ValueStretch()
            values.set(value, row: 1)
            stretches.insert((row, values), at: index + 1)
            return
        }
        stretches[index].values.set(value, row: row - stretches[index].first + 1)
    }

    /// The last stretch that begins at the row or above it; -1 where there is none.
    private func stretch(of row: Int) -> Int {
        if let last = stretches.last, last.first <= row { return stretches.count - 1 }
        var (low, high) = (0, stretches.count)
        while low < high {
            let middle = (low + high) / 2
            if stretches[middle].first <= row { low = middle + 1 } else { high = middle }
        }
        return low - 1
    }
}

/// Values of rows that follow one another, from 1.
private struct ValueStretch: Sendable {
    private var kinds: [UInt8] = []
    private var payloads: [Int64] = []
    private var others: [FormulaValue] = []
    private var textIndices: [String: Int64] = [:]

    var count: Int { kinds.count }

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
