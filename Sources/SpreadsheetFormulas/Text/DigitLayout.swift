/// Puts the digits of a number into the places of a format.
struct DigitLayout {
    private let section: NumberFormatSection
    private let wholePlaces: Int
    private let fractionPlaces: Int
    private let exponentPlaces: Int

    init(_ section: NumberFormatSection) {
        self.section = section
        var counts = [0, 0, 0]
        var index = 0
        for part in section.parts {
            switch part {
            case .digit: counts[index] += 1
            case .point: index = max(index, 1)
            case .exponent: index = 2
            default: break
            }
        }
        (wholePlaces, fractionPlaces, exponentPlaces) = (counts[0], counts[1], counts[2])
    }

    /// The number is not negative.
    func text(_ number: FormulaNumber) -> String {
        var number = number
        for part in section.parts {
            if case .percent = part { number = number * 100 }
        }
        for _ in 0..<section.thousandsDropped {
            number = number * FormulaNumber(digits: 1, fractionDigits: 3)
        }
        guard hasExponent else { return laid(number, exponent: 0) }
        let (mantissa, exponent) = scientific(number)
        return laid(mantissa, exponent: exponent)
    }

    private var hasExponent: Bool {
        section.parts.contains { part in
            if case .exponent = part { return true }
            return false
        }
    }

    /// With more than one place before the point, the exponent is a multiple of their count.
    private func scientific(_ number: FormulaNumber) -> (FormulaNumber, Int) {
        guard !number.isZero else { return (0, 0) }
        let step = max(wholePlaces, 1)
        var exponent = SignificantDigits(number.double, count: 15).exponent.floored(by: step) * step
        var mantissa = Self.scaled(number, by: -exponent)
        let limit = Self.scaled(1, by: step)
        if !(mantissa.rounded(to: fractionPlaces, .nearest) < limit) {
            exponent += step
            mantissa = Self.scaled(number, by: -exponent)
        }
        return (mantissa, exponent)
    }

    private static func scaled(_ number: FormulaNumber, by exponent: Int) -> FormulaNumber {
        let digits = SignificantDigits(number.double, count: 15)
        let text =
            "\(String(decoding: digits.digits, as: UTF8.self))E\(digits.exponent - digits.digits.count + 1 + exponent)"
        return FormulaNumber(text) ?? number
    }

    private func laid(_ number: FormulaNumber, exponent: Int) -> String {
        let rounded = number.rounded(to: fractionPlaces, .nearest).plainText
        let pieces = rounded.split(separator: ".")
        let whole = pieces[0] == "0" ? [] : Array(pieces[0])
        let fraction = pieces.count > 1 ? Array(pieces[1]) : []
        let power = Array(String(abs(exponent)))
        var text = ""
        var (area, place) = (0, 0)
        for part in section.parts {
            switch part {
            case .digit(let kind):
                switch area {
                case 0: text += self.whole(whole, place, kind)
                case 1: text += Self.fraction(fraction, place, kind)
                default: text += Self.padded(power, place, exponentPlaces, kind)
                }
                place += 1
            case .point:
                if area == 0, wholePlaces == 0 { text += String(whole) }
                (area, place) = (1, 0)
                text += "."
            case .exponent(let showsPlus):
                text += "E" + (exponent < 0 ? "-" : showsPlus ? "+" : "")
                (area, place) = (2, 0)
            case .percent: text += "%"
            case .literal(let literal): text += literal
            case .general: text += number.shortGeneralText
            default: break
            }
        }
        return text
    }

    /// The first place takes all digits that have no place of their own.
    private func whole(_ digits: [Character], _ place: Int, _ kind: Character) -> String {
        let fromRight = wholePlaces - 1 - place
        var text = ""
        if place == 0 {
            for index in stride(from: digits.count - 1, to: fromRight, by: -1) {
                text += String(digits[digits.count - 1 - index]) + separator(behind: index)
            }
        }
        if fromRight < digits.count {
            return text + String(digits[digits.count - 1 - fromRight]) + separator(behind: fromRight)
        }
        switch kind {
        case "0": return text + "0" + separator(behind: fromRight)
        case "?": return text + " "
        default: return text
        }
    }

    private func separator(behind place: Int) -> String {
        section.hasThousands && place > 0 && place.isMultiple(of: 3) ? "," : ""
    }

    private static func fraction(_ digits: [Character], _ place: Int, _ kind: Character) -> String {
        let isNeeded = place < digits.count && (digits[place...].contains { $0 != "0" })
        if isNeeded || kind == "0" { return place < digits.count ? String(digits[place]) : "0" }
        return kind == "?" ? " " : ""
    }

    private static func padded(_ digits: [Character], _ place: Int, _ places: Int, _ kind: Character)
        -> String
    {
        var text = ""
        if place == 0, digits.count > places { text += String(digits[..<(digits.count - places)]) }
        let index = digits.count - places + place
        if index >= 0 { return text + String(digits[index]) }
        return kind == "0" ? "0" : kind == "?" ? " " : ""
    }
}

extension FormulaNumber {
    /// Written out, without an exponent.
    fileprivate var plainText: String {
        if case .decimal(let digits, let fractionDigits) = storage {
            return DecimalText.plain(digits, fractionDigits)
        }
        return SignificantDigits(double, count: 15).plain
    }

    /// In General format as a cell shows it: at most 11 characters.
    fileprivate var shortGeneralText: String {
        let value = SignificantDigits(double, count: 10)
        guard value.exponent >= -5, value.exponent <= 10 else {
            return SignificantDigits(double, count: 6).scientific(fewestExponentDigits: 2, plus: "+")
        }
        let places = max(0, 9 - max(value.exponent, 0))
        return rounded(to: places, .nearest).generalText
    }
}
