import StatementModel

/// How a date is written.
struct DateForm: Hashable, Sendable {
    /// Orders in which numbers can stand for a date.
    enum Order: String, Sendable, Hashable, CaseIterable {
        case dayMonthYear = "day, month, year"
        case monthDayYear = "month, day, year"
        case yearMonthDay = "year, month, day"
    }

    /// The orders in which this is a date of the calendar; more than one where it is ambiguous.
    var orders: Set<Order> = []
    /// The character between the numbers; 0 where there is none.
    var separator: UInt8 = 0
    var hasWeekday = false
    var hasTime = false
    var hasMonthName = false
    var hasTwoDigitYear = false
    /// Whether day and month have leading zeros.
    var isPadded = true
    /// The first three numbers as written.
    private(set) var numbers: [Int] = []

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    /// Reads a date in any form that is seen in statements; nil where the bytes hold none.
    init?(_ text: ArraySlice<UInt8>) {
        guard text.count >= 6, text.count <= 40 else { return nil }
        var words: [(text: String, isNumber: Bool)] = []
        var separators: [UInt8] = []
        var current: [UInt8] = []
        var pendingSeparator: UInt8 = 0
        func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
        func flush() {
            guard let first = current.first else { return }
            if !words.isEmpty { separators.append(pendingSeparator) }
            words.append((String(decoding: current, as: UTF8.self).lowercased(), isDigit(first)))
            current = []
            pendingSeparator = 0
        }
        for byte in text {
            let isLetter = (0x61...0x7A).contains(byte | 0x20)
            if isDigit(byte) || isLetter {
                if let last = current.last, isDigit(last) != isDigit(byte) { flush() }
                current.append(byte)
            } else {
                guard [0x20, 0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x2B, 0x27].contains(byte) else { return nil }
                flush()
                if pendingSeparator == 0 || pendingSeparator == 0x20 { pendingSeparator = byte }
            }
        }
        flush()
        guard read(&words, separators) else { return nil }
    }

    private mutating func read(_ words: inout [(text: String, isNumber: Bool)], _ separators: [UInt8]) -> Bool
    {
        var separators = separators
        if let first = words.first, !first.isNumber, Self.weekdays.contains(String(first.text.prefix(3))) {
            hasWeekday = true
            words.removeFirst()
            if !separators.isEmpty { separators.removeFirst() }
        }
        guard let first = words.first else { return false }
        if first.isNumber, first.text.count == 8, let value = Int(first.text) {
            guard words.count == 1 else { return false }
            numbers = [value / 10_000, value / 100 % 100, value % 100]
            orders = Self.isDay(numbers[0], numbers[1], numbers[2]) ? [.yearMonthDay] : []
            return !orders.isEmpty
        }
        guard words.count >= 3 else { return false }
        separator = separators.first ?? 0
        guard separator != 0x3A else { return false }
        hasTime = words.count > 3
        let head = words.prefix(3).map(\.text)
        if hasTime, !(words[3].isNumber || words[3].text == "t") { return false }
        if let month = head.firstIndex(where: { word in Self.months.contains { word.hasPrefix($0) } }) {
            return readName(head, month)
        }
        numbers = head.compactMap { Int($0) }
        guard numbers.count == 3, head.allSatisfy({ $0.count <= 4 }) else { return false }
        return readNumbers(head)
    }

    private mutating func readName(_ head: [String], _ place: Int) -> Bool {
        hasMonthName = true
        let month = (Self.months.firstIndex { head[place].hasPrefix($0) } ?? 0) + 1
        var others = head
        others.remove(at: place)
        guard place < 2, let first = Int(others[0]), let second = Int(others[1]) else { return false }
        if others[0].count == 4 {
            numbers = [first, month, second]
            orders = Self.isDay(first, month, second) ? [.yearMonthDay] : []
        } else {
            hasTwoDigitYear = others[1].count == 2
            numbers = [first, month, second]
            let year = hasTwoDigitYear ? 2000 + second : second
            orders = Self.isDay(year, month, first) ? [place == 1 ? .dayMonthYear : .monthDayYear] : []
        }
        return !orders.isEmpty
    }

    private mutating func readNumbers(_ head: [String]) -> Bool {
        if head[0].count == 4 {
            isPadded = head[1].count == 2 && head[2].count == 2
            if Self.isDay(numbers[0], numbers[1], numbers[2]) { orders = [.yearMonthDay] }
            return !orders.isEmpty
        }
        guard head[2].count == 4 || head[2].count == 2, head[0].count <= 2, head[1].count <= 2 else {
            return false
        }
        hasTwoDigitYear = head[2].count == 2
        isPadded = head[0].count == 2 && head[1].count == 2
        let year = hasTwoDigitYear ? 2000 + numbers[2] : numbers[2]
        if Self.isDay(year, numbers[1], numbers[0]) { orders.insert(.dayMonthYear) }
        if Self.isDay(year, numbers[0], numbers[1]) { orders.insert(.monthDayYear) }
        if hasTwoDigitYear, Self.isDay(2000 + numbers[0], numbers[1], numbers[2]) {
            orders.insert(.yearMonthDay)
        }
        return !orders.isEmpty
    }

    private static func isDay(_ year: Int, _ month: Int, _ day: Int) -> Bool {
        (1900...2199).contains(year) && (1...12).contains(month) && day >= 1
            && day <= CalendarDate.days(inMonth: month, of: year)
    }

    /// Whether day and month are the same number, so that their order does not matter.
    var isSymmetric: Bool { numbers.count == 3 && numbers[0] == numbers[1] && !hasMonthName }

    /// What it looks like, in the letters that people use: `dd/mm/yyyy`.
    var pattern: String {
        let mark = separator == 0 ? "" : String(Unicode.Scalar(separator))
        let month = hasMonthName ? "mmm" : "mm"
        let year = hasTwoDigitYear ? "yy" : "yyyy"
        let parts: [String] =
            if orders.contains(.yearMonthDay), orders.count == 1 {
                [year, month, "dd"]
            } else if orders == [.monthDayYear] {
                [month, "dd", year]
            } else {
                ["dd", month, year]
            }
        return (hasWeekday ? "weekday " : "") + parts.joined(separator: mark) + (hasTime ? " time" : "")
    }
}

extension DateForm {
    /// Year, month and day, where they are certain.
    var sortingKey: [Int]? {
        guard orders.count == 1, numbers.count == 3, let order = orders.first else { return nil }
        switch order {
        case .yearMonthDay: return numbers
        case .dayMonthYear: return [numbers[2], numbers[1], numbers[0]]
        case .monthDayYear:
            return hasMonthName
                ? [numbers[2], numbers[1], numbers[0]] : [numbers[2], numbers[0], numbers[1]]
        }
    }
}
