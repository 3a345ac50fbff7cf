import StatementModel

/// Texts compared by their bytes, which is the order of their code points.
///
/// Swift's own comparison takes a letter with its accent for equal to the two in sequence; banks and
/// importers do not.
enum TextBytes {
    static func areEqual(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
    }

    static func isLess(_ left: String, _ right: String) -> Bool {
        left.utf8.lexicographicallyPrecedes(right.utf8)
    }

    static func contains(_ text: String, _ part: String) -> Bool {
        let part = Array(part.utf8)
        guard let first = part.first else { return true }
        let text = Array(text.utf8)
        guard text.count >= part.count else { return false }
        for start in 0...(text.count - part.count) where text[start] == first {
            if text[start..<(start + part.count)].elementsEqual(part) { return true }
        }
        return false
    }
}

/// A value as the key of a group, compared exactly.
enum ValueKey: Hashable {
    case missing
    case boolean(Bool)
    case number(digits: Int64, fractionDigits: Int)
    case money(Int64, String)
    case day(Int)
    case bytes([UInt8])

    init(_ value: TemplateValue) {
        switch value {
        case .missing, .list, .record: self = .missing
        case .boolean(let flag): self = .boolean(flag)
        case .integer(let number):
            let decimal = ExactDecimal(digits: number)
            self = .number(digits: decimal.digits, fractionDigits: decimal.fractionDigits)
        case .decimal(let decimal):
            self = .number(digits: decimal.digits, fractionDigits: decimal.fractionDigits)
        case .money(let money): self = .money(money.minorUnits, money.currency.code)
        case .date(let date): self = .day(date.daysSince1970)
        case .text(let text): self = .bytes(Array(text.utf8))
        }
    }
}
