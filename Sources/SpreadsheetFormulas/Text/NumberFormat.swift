/// A number format as cells and TEXT have it: `#,##0.00`, `dd/mm/yyyy`, `0.0%;[Red]-0.0%;"none"`.
///
/// Source: ECMA-376 Part 1, 18.8.31. Names of months and days are English.
struct NumberFormat {
    private let sections: [NumberFormatSection]

    init(_ pattern: String) {
        var scanner = NumberFormatScanner(pattern)
        sections = scanner.sections()
    }

    /// How text is shown.
    func text(_ text: String) -> String {
        guard let section = sections.count > 3 ? sections[3] : sections.first(where: \.isForText) else {
            return text
        }
        return section.parts.map { part in
            switch part {
            case .text: text
            case .literal(let literal): literal
            default: ""
            }
        }.joined()
    }

    /// How a number is shown; nil where the format cannot show it: a date before the first day, a
    /// fraction with more than four digits.
    func text(_ number: FormulaNumber, _ dates: DateSystem) -> String? {
        guard let (section, showsSign) = section(for: number) else { return "" }
        if section.isDate {
            guard let moment = DateParts(number, in: section, dates) else { return nil }
            return section.parts.map { moment.text($0) }.joined()
        }
        let sign = showsSign && number.signum < 0 ? "-" : ""
        if section.parts.contains(where: \.isFraction) {
            return FractionLayout(section)?.text(number.magnitude).map { sign + $0 }
        }
        return sign + DigitLayout(section).text(number.magnitude)
    }

    /// Does a section with conditions around it take negative numbers only? They lose their sign.
    private func isNegativeByNature(_ index: Int, of sections: [NumberFormatSection]) -> Bool {
        if let condition = sections[index].condition {
            return condition.comparison.hasPrefix("<") && condition.comparison != "<>"
                && condition.value.signum <= 0
        }
        guard index == 1, let first = sections[0].condition else { return false }
        return first.comparison.hasPrefix(">") && first.value.isZero
    }

    /// The section that a number takes, and whether its sign is shown beside it.
    private func section(for number: FormulaNumber) -> (NumberFormatSection, showsSign: Bool)? {
        let numeric = Array(sections.prefix(3).filter { !$0.isForText })
        guard let first = numeric.first else { return sections.first.map { ($0, true) } }
        if numeric.contains(where: { $0.condition != nil }) {
            for (index, section) in numeric.enumerated() {
                if let condition = section.condition, !condition.isMet(by: number) { continue }
                return (section, !isNegativeByNature(index, of: numeric))
            }
            return (numeric[numeric.count - 1], true)
        }
        switch numeric.count {
        case 1: return (first, true)
        case 2: return number.signum < 0 ? (numeric[1], false) : (first, true)
        default:
            return number.signum < 0
                ? (numeric[1], false) : number.isZero ? (numeric[2], false) : (first, true)
        }
    }
}

/// One of the parts between semicolons.
struct NumberFormatSection {
    enum Part {
        case literal(String)
        /// `0`, `#` or `?`.
        case digit(Character)
        case point
        case percent
        /// `E+` shows the sign always, `E-` where it is negative.
        case exponent(showsPlus: Bool)
        case general
        case text
        /// `y`, `m`, `d`, `h`, `s`, or `n` for minutes, so many of them.
        case date(Character, Int)
        /// Fractions of a second, with so many digits.
        case secondFraction(Int)
        case halfOfDay(short: Bool)
        /// `[h]`, `[m]`, `[s]`: all hours, minutes or seconds.
        case elapsed(Character, Int)
        /// The bar of a fraction.
        case fraction

        var isFraction: Bool {
            if case .fraction = self { return true }
            return false
        }
    }

    struct Condition {
        let comparison: String
        let value: FormulaNumber

        func isMet(by number: FormulaNumber) -> Bool {
            switch comparison {
            case "<": number < value
            case "<=": !(value < number)
            case ">": value < number
            case ">=": !(number < value)
            case "=": number == value
            default: number != value
            }
        }
    }

    var parts: [Part] = []
    var condition: Condition?
    var hasThousands = false
    /// How often the number is divided by 1000.
    var thousandsDropped = 0

    var isDate: Bool {
        parts.contains { part in
            switch part {
            case .date, .secondFraction, .halfOfDay, .elapsed: true
            default: false
            }
        }
    }

    var isForText: Bool {
        parts.contains { part in
            if case .text = part { return true }
            return false
        }
    }

    /// How many digits of a second are shown.
    var secondFraction: Int {
        parts.reduce(0) { digits, part in
            if case .secondFraction(let count) = part { return max(digits, count) }
            return digits
        }
    }
}
