/// Looks at the bytes of a value; made ready once for each element.
struct ValueCheck: Sendable {
    let type: OFXValueType
    /// The words of an enumeration as bytes.
    private let words: [[UInt8]]

    init(_ type: OFXValueType) {
        self.type = type
        if case .oneOf(let words) = type { self.words = words.map { Array($0.utf8) } } else { words = [] }
    }

    /// What is wrong with a value; nil when nothing is.
    ///
    /// - Parameter length: how many characters the value has.
    func problem(_ value: [UInt8], length: Int) -> ValueProblem? {
        switch type {
        case .text(let maximum): length > maximum ? .length(maximum) : nil
        case .amount: value.count > 32 ? .length(32) : Self.isAmount(value) ? nil : .amount
        case .dateTime: DateForm.problem(value)
        case .boolean: value == [UInt8(ascii: "Y")] || value == [UInt8(ascii: "N")] ? nil : .form
        case .digits(let maximum):
            if value.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
                value.count > maximum ? .length(maximum) : nil
            } else {
                .form
            }
        case .currency, .language, .country:
            value.count == 3 && value.allSatisfy { $0 >= 0x41 && $0 <= 0x5A } ? nil : .form
        case .oneOf: words.contains(value) ? nil : .enumeration
        }
    }

    /// A sign, digits, at most one point or comma, at least one digit.
    static func isAmount(_ value: [UInt8]) -> Bool {
        var digits = 0
        var marks = 0
        for (place, byte) in value.enumerated() {
            switch byte {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "."), UInt8(ascii: ","): marks += 1
            case UInt8(ascii: "+"), UInt8(ascii: "-"): if place > 0 { return false }
            default: return false
            }
        }
        return digits > 0 && marks <= 1
    }
}

/// What can be wrong with a value.
enum ValueProblem: Hashable {
    case length(Int)
    case amount, form, enumeration
    /// No date, or one that the calendar does not have.
    case date
    /// A date in a form that many read and the specification does not have.
    case dateForm
}

/// The forms of dates and times (section 3.2.8).
enum DateForm {
    /// `YYYYMMDD`, the same with `HHMMSS`, with three digits of a second behind that, with `[offset:zone]` behind these.
    static func problem(_ value: [UInt8]) -> ValueProblem? {
        guard value.count >= 8, let day = day(value), isDay(day) else { return .date }
        if value.count == 8 { return nil }
        var rest = value[8...]
        let time = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }
        guard time.count == 4 || time.count == 6, isTime(time) else { return .date }
        rest = rest.dropFirst(time.count)
        var isShort = time.count == 4
        if rest.first == UInt8(ascii: ".") {
            let fraction = rest.dropFirst().prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard fraction.count == 3, !isShort else { return .date }
            rest = rest.dropFirst(4)
        } else if !rest.isEmpty {
            isShort = true
        }
        if !rest.isEmpty, !isZone(rest) { return .date }
        return isShort ? .dateForm : nil
    }

    /// The first eight digits as a number, such as 20240103; nil where there are none.
    static func day(_ value: [UInt8]) -> Int? {
        guard value.count >= 8 else { return nil }
        var number = 0
        for byte in value.prefix(8) {
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        return number
    }

    private static func isDay(_ number: Int) -> Bool {
        let (year, month, day) = (number / 10_000, number / 100 % 100, number % 100)
        guard (1...12).contains(month), day >= 1, year >= 1 else { return false }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        return day <= lengths[month - 1]
    }

    private static func isTime(_ digits: ArraySlice<UInt8>) -> Bool {
        let pairs = stride(from: digits.startIndex, to: digits.endIndex, by: 2).map {
            Int(digits[$0] - 0x30) * 10 + Int(digits[$0 + 1] - 0x30)
        }
        // 60 is a leap second.
        return pairs[0] < 24 && pairs[1] < 60 && (pairs.count < 3 || pairs[2] <= 60)
    }

    /// `[-5:EST]`, `[+5.30]`, `[1:WAT]`.
    private static func isZone(_ zone: ArraySlice<UInt8>) -> Bool {
        guard zone.first == UInt8(ascii: "["), zone.last == UInt8(ascii: "]") else { return false }
        let inside = zone.dropFirst().dropLast()
        let parts = inside.split(separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
        guard let offset = parts.first, !offset.isEmpty, ValueCheck.isAmount(Array(offset)) else {
            return false
        }
        guard let hours = Int(String(decoding: offset.prefix { $0 != 0x2E && $0 != 0x2C }, as: UTF8.self))
        else {
            return false
        }
        return (-14...14).contains(hours) && (parts.count == 1 || !parts[1].isEmpty)
    }
}
