/// Reads the sections of a number format.
struct NumberFormatScanner {
    private let characters: [Character]
    private var position = 0

    init(_ pattern: String) {
        characters = Array(pattern)
    }

    mutating func sections() -> [NumberFormatSection] {
        var sections = [NumberFormatSection()]
        while position < characters.count {
            if characters[position] == ";" {
                position += 1
                sections.append(NumberFormatSection())
            } else {
                read(into: &sections[sections.count - 1])
            }
        }
        return sections.map(\.withMinutes)
    }

    private mutating func read(into section: inout NumberFormatSection) {
        let character = characters[position]
        position += 1
        switch character {
        case "\"":
            let text = characters[position...].prefix { $0 != "\"" }
            position = min(text.endIndex + 1, characters.count)
            section.parts.append(.literal(String(text)))
        case "\\": section.parts.append(.literal(next().map { String($0) } ?? ""))
        // A space as wide as the next character; filling up to the cell's width has no meaning in a text.
        case "_": section.parts.append(next() == nil ? .literal("") : .literal(" "))
        case "*": _ = next()
        case "[": bracket(into: &section)
        case "@": section.parts.append(.text)
        case "0", "#", "?": section.parts.append(.digit(character))
        case ".": section.parts.append(fractionOfSecond(section) ?? .point)
        case ",": comma(into: &section)
        case "%": section.parts.append(.percent)
        case "/" where section.endsInDigit: section.parts.append(.fraction)
        case "E", "e":
            guard let sign = peek, sign == "+" || sign == "-" else {
                return section.parts.append(.literal(String(character)))
            }
            position += 1
            section.parts.append(.exponent(showsPlus: sign == "+"))
        default: letters(character, into: &section)
        }
    }

    private var peek: Character? { position < characters.count ? characters[position] : nil }

    private mutating func next() -> Character? {
        guard let character = peek else { return nil }
        position += 1
        return character
    }

    /// Between digits a comma asks for separators; behind the last one it drops thousands.
    private mutating func comma(into section: inout NumberFormatSection) {
        guard section.endsInDigit else { return section.parts.append(.literal(",")) }
        var commas = 1
        while peek == "," {
            commas += 1
            position += 1
        }
        if let character = peek, "0#?".contains(character) {
            section.hasThousands = true
        } else {
            section.thousandsDropped += commas
        }
    }

    private mutating func fractionOfSecond(_ section: NumberFormatSection) -> NumberFormatSection.Part? {
        switch section.parts.last {
        case .date("s", _)?, .elapsed("s", _)?: break
        default: return nil
        }
        let zeros = characters[position...].prefix { $0 == "0" }
        guard !zeros.isEmpty else { return nil }
        position = zeros.endIndex
        return .secondFraction(min(zeros.count, 9))
    }

    private mutating func letters(_ character: Character, into section: inout NumberFormatSection) {
        let letter = character.lowercased().first ?? character
        let rest = String(characters[(position - 1)...].prefix(7)).lowercased()
        if rest.hasPrefix("general") {
            position += 6
            section.parts.append(.general)
        } else if rest.hasPrefix("am/pm") || rest.hasPrefix("a/p") {
            position += rest.hasPrefix("am/pm") ? 4 : 2
            section.parts.append(.halfOfDay(short: rest.hasPrefix("a/p")))
        } else if "ymdhs".contains(letter) {
            var count = 1
            while let next = peek, next.lowercased() == String(letter) {
                count += 1
                position += 1
            }
            section.parts.append(.date(letter, count))
        } else {
            section.parts.append(.literal(String(character)))
        }
    }

    /// `[Red]`, `[>100]`, `[$EUR-407]`, `[h]`.
    private mutating func bracket(into section: inout NumberFormatSection) {
        let content = String(characters[position...].prefix { $0 != "]" })
        position = min(position + content.count + 1, characters.count)
        if content.hasPrefix("$") {
            let symbol = content.dropFirst().prefix { $0 != "-" }
            return section.parts.append(.literal(String(symbol)))
        }
        let lowered = content.lowercased()
        if let letter = lowered.first, "hms".contains(letter), lowered.allSatisfy({ $0 == letter }) {
            return section.parts.append(.elapsed(letter, lowered.count))
        }
        let comparison = content.prefix { "<>=".contains($0) }
        if !comparison.isEmpty, let value = FormulaNumber(String(content.dropFirst(comparison.count))) {
            section.condition = NumberFormatSection.Condition(comparison: String(comparison), value: value)
        }
    }
}

extension NumberFormatSection {
    fileprivate var endsInDigit: Bool {
        if case .digit? = parts.last { return true }
        return false
    }

    /// `m` means minutes behind hours and before seconds.
    fileprivate var withMinutes: NumberFormatSection {
        var section = self
        var isAfterHours = false
        for (index, part) in parts.enumerated() {
            switch part {
            case .date("h", _), .elapsed("h", _): isAfterHours = true
            case .date("m", let count):
                if isAfterHours || isBeforeSeconds(index) { section.parts[index] = .date("n", count) }
                isAfterHours = false
            case .date, .elapsed: isAfterHours = false
            default: break
            }
        }
        return section
    }

    private func isBeforeSeconds(_ index: Int) -> Bool {
        for part in parts[(index + 1)...] {
            switch part {
            case .date(let letter, _): return letter == "s"
            case .elapsed(let letter, _): return letter == "s"
            default: continue
            }
        }
        return false
    }
}
