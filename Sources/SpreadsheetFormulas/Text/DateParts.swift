/// The parts of a moment that date formats show.
struct DateParts {
    private let year: Int
    private let month: Int
    private let day: Int
    private let weekday: Int
    /// Of the day, in units of the fraction that is shown.
    private let units: Int
    private let unitsPerSecond: Int
    private let days: Int
    /// The hours count to 12 where the format tells the half of the day.
    private let showsHalves: Bool

    /// Rounds to the digits of a second that the format shows; nil outside of the date system.
    init?(_ number: FormulaNumber, in section: NumberFormatSection, _ dates: DateSystem) {
        guard number.signum >= 0, var serial = number.floor.exactInteger else { return nil }
        unitsPerSecond = (0..<section.secondFraction).reduce(1) { power, _ in power * 10 }
        let perDay = 86_400 * unitsPerSecond
        let share = (number - number.floor) * FormulaNumber(perDay)
        guard var units = share.rounded(to: 0, .nearest).exactInteger else { return nil }
        if units >= perDay { (serial, units) = (serial + 1, units - perDay) }
        guard let date = dates.date(serial: serial) else { return nil }
        (year, month, day) = (date.year, date.month, date.day)
        weekday = dates.weekday(serial: serial)
        self.units = units
        days = serial
        showsHalves = section.parts.contains { part in
            if case .halfOfDay = part { return true }
            return false
        }
    }

    func text(_ part: NumberFormatSection.Part) -> String {
        let seconds = units / unitsPerSecond
        switch part {
        case .literal(let literal): return literal
        case .date(let letter, let count): return text(letter, count)
        case .secondFraction(let digits):
            let text = String(units % unitsPerSecond)
            return "." + String(repeating: "0", count: max(0, digits - text.count)) + text
        case .halfOfDay(let short):
            let half = seconds < 43_200 ? "AM" : "PM"
            return short ? String(half.prefix(1)) : half
        case .elapsed(let letter, let count):
            let total = days * 86_400 + seconds
            return Self.padded(letter == "h" ? total / 3600 : letter == "m" ? total / 60 : total, count)
        case .point: return "."
        case .digit, .percent, .exponent, .general, .text, .fraction: return ""
        }
    }

    private func text(_ letter: Character, _ count: Int) -> String {
        let seconds = units / unitsPerSecond
        switch letter {
        case "y": return count > 2 ? Self.padded(year, 4) : Self.padded(year % 100, 2)
        case "m":
            switch count {
            case 3: return String(Self.months[month - 1].prefix(3))
            case 4: return Self.months[month - 1]
            case 5: return String(Self.months[month - 1].prefix(1))
            default: return Self.padded(month, min(count, 2))
            }
        case "d":
            switch count {
            case 3: return String(Self.weekdays[weekday].prefix(3))
            case 4...: return Self.weekdays[weekday]
            default: return Self.padded(day, count)
            }
        case "h":
            let hour = seconds / 3600
            return Self.padded(showsHalves ? (hour + 11) % 12 + 1 : hour, min(count, 2))
        case "n": return Self.padded(seconds / 60 % 60, min(count, 2))
        default: return Self.padded(seconds % 60, min(count, 2))
        }
    }

    private static func padded(_ number: Int, _ places: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, places - text.count)) + text
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]
    private static let weekdays = [
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ]
}
