/// How values become values of other types, as Excel does it by itself.
enum Coercion {
    /// Text is read as a number, a percentage, a date or a time; blank is 0, TRUE is 1.
    static func number(_ value: FormulaValue, _ dates: DateSystem) throws(CellError) -> FormulaNumber {
        switch value {
        case .number(let number): return number
        case .blank: return 0
        case .boolean(let boolean): return boolean ? 1 : 0
        case .error(let error): throw error
        case .text(let text):
            guard let number = NumberReader.number(text, dates) else { throw .value }
            return number
        }
    }

    static func text(_ value: FormulaValue) throws(CellError) -> String {
        switch value {
        case .text(let text): return text
        case .number(let number): return number.generalText
        case .blank: return ""
        case .boolean(let boolean): return boolean ? "TRUE" : "FALSE"
        case .error(let error): throw error
        }
    }

    static func boolean(_ value: FormulaValue) throws(CellError) -> Bool {
        switch value {
        case .boolean(let boolean): return boolean
        case .number(let number): return !number.isZero
        case .blank: return false
        case .error(let error): throw error
        case .text(let text):
            switch text.uppercased() {
            case "TRUE": return true
            case "FALSE": return false
            default: throw .value
            }
        }
    }
}

/// Numbers as people type them into cells.
enum NumberReader {
    /// `1,234.5`, `12%`, `-3`, `2024-01-31`, `2024-01-31 10:30`, `10:30:15`; nil for anything else.
    static func number(_ text: String, _ dates: DateSystem) -> FormulaNumber? {
        let bytes = Array(text.utf8)[...].trimmed
        if let plain = plain(bytes) { return plain }
        return moment(bytes, dates)
    }

    private static func plain(_ bytes: ArraySlice<UInt8>) -> FormulaNumber? {
        var bytes = bytes
        let isPercent = bytes.last == UInt8(ascii: "%")
        if isPercent { bytes = bytes.dropLast().trimmed }
        if bytes.contains(UInt8(ascii: ",")) {
            guard let joined = withoutSeparators(bytes) else { return nil }
            bytes = joined[...]
        }
        guard let number = FormulaNumber(bytes) else { return nil }
        return isPercent ? number.percent(1) : number
    }

    /// Commas part groups of three digits of the whole part.
    private static func withoutSeparators(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        let whole = bytes.prefix { $0 != UInt8(ascii: ".") }
        let groups = whole.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard groups.dropFirst().allSatisfy({ $0.count == 3 && $0.allSatisfy(\.isDigit) }),
            groups.first?.isEmpty == false
        else { return nil }
        return groups.flatMap { $0 } + bytes[whole.endIndex...]
    }

    /// A date, a time, or both.
    static func moment(_ bytes: ArraySlice<UInt8>, _ dates: DateSystem) -> FormulaNumber? {
        let parts = bytes.split(whereSeparator: { $0 == 32 || $0 == UInt8(ascii: "T") })
        switch parts.count {
        case 1:
            if let day = day(parts[0], dates) { return FormulaNumber(day) }
            return time(parts[0])
        case 2:
            guard let day = day(parts[0], dates), let time = time(parts[1]) else { return nil }
            return FormulaNumber(day) + time
        default: return nil
        }
    }

    /// The serial number of a date in ISO 8601's form.
    static func day(_ bytes: ArraySlice<UInt8>, _ dates: DateSystem) -> Int? {
        let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, let year = whole(parts[0]), let month = whole(parts[1]),
            let day = whole(parts[2]), (1...12).contains(month)
        else { return nil }
        guard day >= 1,
            day <= CivilDay.length(year: year, month: month) || (year, month, day) == (1900, 2, 29)
        else { return nil }
        return dates.serial(year: year, month: month, day: day)
    }

    private static func time(_ bytes: ArraySlice<UInt8>) -> FormulaNumber? {
        let parts = bytes.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), let hours = whole(parts[0]), let minutes = whole(parts[1]),
            hours < 24, minutes < 60
        else { return nil }
        let seconds = parts.count == 3 ? whole(parts[2]) : 0
        guard let seconds, seconds < 60 else { return nil }
        return FormulaNumber(hours * 3600 + minutes * 60 + seconds).divided(by: 86_400)
    }

    private static func whole(_ bytes: ArraySlice<UInt8>) -> Int? {
        guard (1...4).contains(bytes.count), bytes.allSatisfy(\.isDigit) else { return nil }
        return bytes.reduce(0) { $0 * 10 + Int($1 - 48) }
    }
}
