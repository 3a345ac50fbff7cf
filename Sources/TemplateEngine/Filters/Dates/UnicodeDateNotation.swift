/// Patterns of dates in the notation of Unicode Technical Standard 35: letters for fields, their number for
/// the form, quotes around other letters.
enum UnicodeDateNotation {
    static func fields(of pattern: String) throws(FilterProblem) -> [DateField] {
        var fields: [DateField] = []
        var rest = Array(pattern)[...]
        while let character = rest.first {
            if character == "'" {
                fields += try quoted(&rest).utf8.map { .byte($0) }
            } else if character.isASCII, character.isLetter {
                let run = rest.prefix { $0 == character }
                rest = rest.dropFirst(run.count)
                fields.append(try field(character, count: run.count))
            } else {
                fields += character.utf8.map { .byte($0) }
                rest.removeFirst()
            }
        }
        return fields
    }

    /// Reads a text in quotes, in which two quotes stand for one; two quotes alone are a quote, too.
    private static func quoted(_ rest: inout ArraySlice<Character>) throws(FilterProblem) -> String {
        rest.removeFirst()
        if rest.first == "'" {
            rest.removeFirst()
            return "'"
        }
        var text = ""
        while let character = rest.popFirst() {
            if character != "'" {
                text.append(character)
            } else if rest.first == "'" {
                rest.removeFirst()
                text.append("'")
            } else {
                return text
            }
        }
        throw FilterProblem(
            "a quote in the pattern of a date is not closed: write 'text', or '' for one quote")
    }

    private static func field(_ letter: Character, count: Int) throws(FilterProblem) -> DateField {
        if let field = known(letter, count: count) { return field }
        throw problem(String(repeating: letter, count: count), letter: letter, count: count)
    }

    private static func known(_ letter: Character, count: Int) -> DateField? {
        switch (letter, count) {
        case ("y", 1), ("u", 1): .year(digits: 1)
        case ("y", 2): .shortYear
        case ("y", 4), ("u", 4): .year(digits: 4)
        case ("M", 1...2), ("L", 1...2): .month(digits: count)
        case ("M", 3), ("L", 3): .shortMonthName
        case ("M", 4), ("L", 4): .monthName
        case ("d", 1...2): .day(digits: count)
        case ("D", 1), ("D", 3): .dayOfYear(digits: count)
        case ("E", 1...3), ("c", 3): .shortWeekdayName
        case ("E", 4), ("c", 4): .weekdayName
        case ("Q", 1...2), ("q", 1...2): .quarter(digits: count)
        case ("Q", 3), ("q", 3): .shortQuarterName
        case ("Q", 4), ("q", 4): .quarterName
        case ("w", 1...2): .week(digits: count)
        case ("Y", 1): .weekYear(digits: 1)
        default: nil
        }
    }

    /// What people mean by letters that are none or that would print something else.
    private static func problem(_ run: String, letter: Character, count: Int) -> FilterProblem {
        let reason =
            switch letter {
            case "Y":
                "is the year of the week, which is another one around New Year: did you mean "
                    + "'\(count == 2 ? "yy" : "yyyy")'? ('Y' alone is the year of the week)"
            case "D": "is the day of the year: did you mean 'dd'? ('D' and 'DDD' are the day of the year)"
            case "m": "is minutes, and a bank's date has no time: did you mean '\(count > 2 ? "MMM" : "MM")'?"
            case "y", "u": "is no form of the year: write 'yyyy', or 'yy' for its last two digits"
            case "M", "L": "is no form of the month: write 'M', 'MM', 'MMM' (Oct) or 'MMMM' (October)"
            case "d": "is no form of the day: write 'd' or 'dd', or 'EEEE' for the day of the week"
            case "E", "c", "e": "is no form of the day of the week: write 'EEE' (Sat) or 'EEEE' (Saturday)"
            case "Q", "q": "is no form of the quarter: write 'Q' (4), 'QQQ' (Q4) or 'QQQQ' (4th quarter)"
            case "w", "W": "is no form of the week: write 'w' or 'ww', with 'Y' for its year"
            case "h", "H", "k", "K", "s", "S", "a", "A", "b", "B", "z", "Z", "v", "V", "x", "X", "O":
                "is a time of day or a zone, and a bank's date has neither"
            default: "is no field: write letters that are to be printed in single quotes, '\(run)'"
            }
        return FilterProblem("'\(run)' in the pattern of a date \(reason)")
    }
}
