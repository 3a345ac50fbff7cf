import StatementModel

/// Reads values within fields, from the front.
struct MT940Values {
    private(set) var rest: ArraySlice<UInt8>

    init(_ bytes: ArraySlice<UInt8>) { rest = bytes }

    /// So many digits.
    mutating func digits(_ count: Int) -> [UInt8]? {
        let part = rest.prefix(count)
        guard part.count == count, part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        rest = rest.dropFirst(count)
        return part.map { $0 - 0x30 }
    }

    /// The first of some texts that stands here.
    mutating func one(of texts: [String]) -> String? {
        guard let found = texts.first(where: { rest.starts(with: $0.utf8) }) else { return nil }
        rest = rest.dropFirst(found.utf8.count)
        return found
    }

    /// So many letters or digits.
    mutating func letters(_ count: Int, digits: Bool = false) -> String? {
        let part = rest.prefix(count)
        guard part.count == count,
            part.allSatisfy({ (0x41...0x5A).contains($0) || digits && (0x30...0x39).contains($0) })
        else { return nil }
        rest = rest.dropFirst(count)
        return String(decoding: part, as: UTF8.self)
    }

    /// An amount: digits, and points or commas as they stand.
    mutating func amount() -> ArraySlice<UInt8> {
        let part = rest.prefix { (0x30...0x39).contains($0) || $0 == 0x2C || $0 == 0x2E }
        rest = rest[part.endIndex...]
        return part
    }

    /// Whether YYMMDD is a day of the calendar.
    static func isDay(_ digits: [UInt8]) -> Bool {
        guard digits.count == 6 else { return false }
        let numbers = stride(from: 0, to: 6, by: 2).map { Int(digits[$0]) * 10 + Int(digits[$0 + 1]) }
        return (1...12).contains(numbers[1]) && numbers[2] >= 1
            && numbers[2] <= CalendarDate.days(inMonth: numbers[1], of: 2000 + numbers[0])
    }
}
