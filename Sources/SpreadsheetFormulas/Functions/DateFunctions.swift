extension FunctionTable {
    static let dates: [String: FunctionDefinition] = [
        "DATE": .scalar(3...3) { arguments throws(CellError) in
            var year = try arguments.integer(0)
            // Years before the first one of the system count from it.
            if year >= 0, year < (arguments.dates == .since1900 ? 1900 : 1904) { year += 1900 }
            guard (0...9999).contains(year) else { throw .number }
            return try serial(year, arguments.integer(1), arguments.integer(2), arguments.dates)
        },
        "DATEVALUE": .scalar(1...1) { arguments throws(CellError) in
            guard case .text(let text) = arguments[0],
                let moment = NumberReader.moment(Array(text.utf8)[...].trimmed, arguments.dates)
            else { throw .value }
            return .number(moment.floor)
        },
        "YEAR": part(\.year), "MONTH": part(\.month), "DAY": part(\.day),
        "EDATE": .scalar(2...2) { arguments throws(CellError) in
            let date = try date(arguments, 0)
            let (year, month) = shifted(date, try arguments.integer(1))
            return try serial(
                year, month, min(date.day, CivilDay.length(year: year, month: month)), arguments.dates)
        },
        "EOMONTH": .scalar(2...2) { arguments throws(CellError) in
            let (year, month) = shifted(try date(arguments, 0), try arguments.integer(1))
            return try serial(year, month, CivilDay.length(year: year, month: month), arguments.dates)
        },
        "DAYS": .scalar(2...2) { arguments throws(CellError) in
            .number(try arguments.number(0).floor - arguments.number(1).floor)
        },
        "WEEKDAY": .scalar(1...2) { arguments throws(CellError) in
            let weekday = arguments.dates.weekday(serial: try day(arguments, 0))
            switch try arguments.integer(1, or: 1) {
            case 1, 17: return .number(FormulaNumber(weekday + 1))
            case 2: return .number(FormulaNumber((weekday + 6) % 7 + 1))
            case 3: return .number(FormulaNumber((weekday + 6) % 7))
            case let type where (11...16).contains(type):
                return .number(FormulaNumber((weekday - (type - 10) + 7) % 7 + 1))
            default: throw .number
            }
        },
        "WEEKNUM": .scalar(1...2) { arguments throws(CellError) in
            try week(day(arguments, 0), arguments.integer(1, or: 1), arguments.dates)
        },
        "ISOWEEKNUM": .scalar(1...1) { arguments throws(CellError) in
            try week(day(arguments, 0), 21, arguments.dates)
        },
        "DATEDIF": .scalar(3...3, difference),
    ]

    private typealias Date = (year: Int, month: Int, day: Int)

    private static func day(_ arguments: ScalarArguments, _ index: Int) throws(CellError) -> Int {
        guard let serial = try arguments.number(index).floor.exactInteger,
            (0...arguments.dates.lastSerial).contains(serial)
        else { throw .number }
        return serial
    }

    private static func date(_ arguments: ScalarArguments, _ index: Int) throws(CellError) -> Date {
        guard let date = arguments.dates.date(serial: try day(arguments, index)) else { throw .number }
        return date
    }

    private static func part(_ part: @escaping @Sendable (Date) -> Int) -> FunctionDefinition {
        .scalar(1...1) { arguments throws(CellError) in
            .number(FormulaNumber(part(try date(arguments, 0))))
        }
    }

    private static func serial(
        _ year: Int, _ month: Int, _ day: Int, _ dates: DateSystem
    ) throws(CellError) -> FormulaValue {
        guard abs(month) < 200_000, abs(day) < 10_000_000 else { throw .number }
        // The first of the month has a number of its own, also where 29 February 1900 is counted.
        let months = year * 12 + month - 1
        guard let first = dates.serial(year: months / 12, month: months % 12 + 1, day: 1),
            (0...dates.lastSerial).contains(first + day - 1)
        else { throw .number }
        return .number(FormulaNumber(first + day - 1))
    }

    private static func shifted(_ date: Date, _ months: Int) -> (year: Int, month: Int) {
        let total = date.year * 12 + date.month - 1 + max(-200_000, min(200_000, months))
        return (total.floored(by: 12), total - total.floored(by: 12) * 12 + 1)
    }

    private static func week(_ serial: Int, _ type: Int, _ dates: DateSystem) throws(CellError)
        -> FormulaValue
    {
        guard let date = dates.date(serial: serial) else { throw .number }
        if type == 21 {
            // ISO 8601: the week belongs to the year of its Thursday.
            let thursday = serial - (dates.weekday(serial: serial) + 6) % 7 + 3
            guard let year = dates.date(serial: thursday)?.year,
                let start = dates.serial(year: year, month: 1, day: 1)
            else { throw .number }
            return .number(FormulaNumber((thursday - start) / 7 + 1))
        }
        let starts = [1: 0, 2: 1, 11: 1, 12: 2, 13: 3, 14: 4, 15: 5, 16: 6, 17: 0]
        guard let firstWeekday = starts[type], let start = dates.serial(year: date.year, month: 1, day: 1)
        else {
            throw .number
        }
        let offset = (dates.weekday(serial: start) - firstWeekday + 7) % 7
        return .number(FormulaNumber((serial - start + offset) / 7 + 1))
    }

    @Sendable private static func difference(_ arguments: ScalarArguments) throws(CellError) -> FormulaValue {
        let (start, end) = (try day(arguments, 0), try day(arguments, 1))
        guard start <= end else { throw .number }
        let (first, last) = (try date(arguments, 0), try date(arguments, 1))
        let months = (last.year - first.year) * 12 + last.month - first.month - (last.day < first.day ? 1 : 0)
        switch try arguments.text(2).uppercased() {
        case "D": return .number(FormulaNumber(end - start))
        case "M": return .number(FormulaNumber(months))
        case "Y": return .number(FormulaNumber(months / 12))
        case "YM": return .number(FormulaNumber(months % 12))
        default: throw .number
        }
    }
}
