/// Patterns of dates in the notation of C's `strftime`: a percent sign and a letter for each field.
///
/// Only fields that mean the same everywhere are read; those of a locale, a clock or a week that begins on a
/// Sunday are not.
enum StrftimeNotation {
    static func fields(of pattern: String) throws(FilterProblem) -> [DateField] {
        var fields: [DateField] = []
        var rest = Array(pattern)[...]
        while let character = rest.popFirst() {
            guard character == "%" else {
                fields += character.utf8.map { .byte($0) }
                continue
            }
            guard let letter = rest.popFirst() else {
                throw FilterProblem("the pattern of a date ends with '%': write '%%' for a percent sign")
            }
            if letter == "-" {
                fields.append(try unpadded(rest.popFirst()))
            } else {
                fields += try padded(letter)
            }
        }
        return fields
    }

    private static func padded(_ letter: Character) throws(FilterProblem) -> [DateField] {
        let hyphen = DateField.byte(UInt8(ascii: "-"))
        switch letter {
        case "Y": return [.year(digits: 4)]
        case "y": return [.shortYear]
        case "m": return [.month(digits: 2)]
        case "b", "h": return [.shortMonthName]
        case "B": return [.monthName]
        case "d": return [.day(digits: 2)]
        case "e": return [.blankPaddedDay]
        case "j": return [.dayOfYear(digits: 3)]
        case "a": return [.shortWeekdayName]
        case "A": return [.weekdayName]
        case "u": return [.weekday]
        case "w": return [.weekdayFromSunday]
        case "V": return [.week(digits: 2)]
        case "G": return [.weekYear(digits: 4)]
        case "F": return [.year(digits: 4), hyphen, .month(digits: 2), hyphen, .day(digits: 2)]
        case "%": return [.byte(UInt8(ascii: "%"))]
        case "H", "I", "M", "S", "p", "f", "z", "Z", "T", "R", "r", "X", "s", "k", "l", "P", "c":
            let month = letter == "M" ? ": did you mean '%m'?" : ""
            throw problem("%\(letter)", "is a time of day or a zone, and a bank's date has neither\(month)")
        case "D", "x":
            throw problem("%\(letter)", "reads differently in each country: write the fields out, '%d/%m/%Y'")
        case "U", "W", "g", "C":
            throw problem("%\(letter)", "is not supported: '%V' is the week of ISO 8601, '%G' its year")
        default:
            throw problem("%\(letter)", "is no field: write '%%' for a percent sign")
        }
    }

    /// The field without zeros in front: `%-d`.
    private static func unpadded(_ letter: Character?) throws(FilterProblem) -> DateField {
        switch letter {
        case "d", "e": return .day(digits: 1)
        case "m": return .month(digits: 1)
        case "j": return .dayOfYear(digits: 1)
        case "V": return .week(digits: 1)
        default:
            let field = letter.map { "%-\($0)" } ?? "%-"
            throw problem(field, "is no field: only '%-d', '%-m', '%-j' and '%-V' go without zeros")
        }
    }

    private static func problem(_ field: String, _ reason: String) -> FilterProblem {
        FilterProblem("'\(field)' in the pattern of a date \(reason)")
    }
}
