import StatementModel

/// A form of values.
enum CAMTValue: Sendable, Hashable {
    case text(Int)
    case codes([String])
    case decimal(digits: Int, fraction: Int)
    /// A decimal with an attribute Ccy.
    case amount(fraction: Int)
    case date
    case dateTime
    case boolean
    case capitals(Int)
    case digits(ClosedRange<Int>)
    case iban
    case bic
    case any

    /// What is wrong with a value.
    enum Fault: Sendable {
        case empty
        case length(Int, most: Int)
        case code([String])
        case form(String)
        case signed
    }

    init(_ notation: Substring) {
        let name = notation.prefix { $0 != "(" }
        let argument = notation.dropFirst(name.count + 1).dropLast()
        let numbers = argument.split { ".-".contains($0) }.compactMap { Int($0) }
        switch (name, numbers.count) {
        case ("text", 1): self = .text(numbers[0])
        case ("one", _): self = .codes(argument.split(separator: ",").map(String.init))
        case ("decimal", 2): self = .decimal(digits: numbers[0], fraction: numbers[1])
        case ("amount", _): self = .amount(fraction: 5)
        case ("amount13", _): self = .amount(fraction: 13)
        case ("date", _): self = .date
        case ("dateTime", _): self = .dateTime
        case ("boolean", _): self = .boolean
        case ("capitals", 1): self = .capitals(numbers[0])
        case ("digits", 2): self = .digits(numbers[0]...max(numbers[0], numbers[1]))
        case ("iban", _): self = .iban
        case ("bic", _): self = .bic
        default: self = .any
        }
    }

    /// What is wrong with a value; nil where nothing is.
    func fault(_ bytes: [UInt8]) -> Fault? {
        let value = bytes[...].trimmed
        guard !value.isEmpty else { return self == .any ? nil : .empty }
        switch self {
        case .text(let most):
            let count =
                bytes.count <= most
                ? bytes.count : String(decoding: bytes, as: UTF8.self).unicodeScalars.count
            return count > most ? .length(count, most: most) : nil
        case .codes(let codes):
            return codes.contains(String(decoding: value, as: UTF8.self)) ? nil : .code(codes)
        case .decimal(let digits, let fraction): return Self.decimal(value, digits, fraction)
        case .amount(let fraction):
            if value.first == 0x2D || value.first == 0x2B { return .signed }
            return Self.decimal(value, 18, fraction)
        case .date: return Self.isDate(value) ? nil : .form("a date is written 2026-10-31")
        case .dateTime:
            let isTime =
                Self.isDate(value.prefix(10)) && value.count >= 19 && value.dropFirst(10).first == 0x54
            return isTime ? nil : .form("a time is written 2026-10-31T00:00:00")
        case .boolean:
            let isBoolean = ["true", "false", "1", "0"].contains(String(decoding: value, as: UTF8.self))
            return isBoolean ? nil : .form("true or false")
        case .capitals(let count):
            let fits = value.count == count && value.allSatisfy { (0x41...0x5A).contains($0) }
            return fits ? nil : .form("\(count) capital letters")
        case .digits(let range):
            let fits = range.contains(value.count) && value.allSatisfy { (0x30...0x39).contains($0) }
            return fits ? nil : .form("digits, at most \(range.upperBound)")
        case .iban:
            let fits =
                (5...34).contains(value.count) && value.prefix(2).allSatisfy { (0x41...0x5A).contains($0) }
                && value.dropFirst(2).prefix(2).allSatisfy { (0x30...0x39).contains($0) }
                && value.allSatisfy(Self.isLetterOrDigit)
            return fits
                ? nil
                : .form(
                    "an IBAN has two letters, two digits and up to 30 letters and digits; other numbers stand in Othr/Id"
                )
        case .bic:
            let fits = (value.count == 8 || value.count == 11) && value.allSatisfy(Self.isLetterOrDigit)
            return fits ? nil : .form("a BIC has 8 or 11 letters and digits")
        case .any: return nil
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }

    private static func decimal(_ value: ArraySlice<UInt8>, _ digits: Int, _ fraction: Int) -> Fault? {
        let plain = value.first == 0x2D || value.first == 0x2B ? value.dropFirst() : value
        let parts = plain.split(separator: 0x2E, maxSplits: 2, omittingEmptySubsequences: false)
        let isNumber =
            !parts.isEmpty && parts.count <= 2
            && parts.allSatisfy { $0.allSatisfy { (0x30...0x39).contains($0) } }
            && !parts.allSatisfy(\.isEmpty)
        guard isNumber else { return .form("digits with a point before the fraction, and nothing else") }
        let behind = parts.count == 2 ? parts[1].count : 0
        guard behind <= fraction, parts[0].count + behind <= digits else {
            return .form("at most \(digits) digits, \(fraction) of them behind the point")
        }
        return nil
    }

    private static func isDate(_ value: ArraySlice<UInt8>) -> Bool {
        let parts = value.prefix(10).split(separator: 0x2D).map {
            Int(String(decoding: $0, as: UTF8.self)) ?? 0
        }
        guard value.count >= 10, parts.count == 3, value.dropFirst(4).first == 0x2D,
            value.dropFirst(7).first == 0x2D,
            (1...12).contains(parts[1]), parts[0] > 0
        else { return false }
        return (1...CalendarDate.days(inMonth: parts[1], of: parts[0])).contains(parts[2])
    }
}
