/// Shows a number as a fraction: `# ?/?`, `0 00/00`, `# ?/8`.
///
/// The fraction is the nearest one whose denominator has no more digits than the format has places, four at most.
struct FractionLayout {
    private typealias Part = NumberFormatSection.Part

    private let parts: [NumberFormatSection.Part]
    private let numerator: Range<Int>
    private let denominator: Range<Int>
    /// The denominator that the format itself names.
    private let fixed: Int?

    /// Nil where the format shows no fraction, or one that is not known.
    init?(_ section: NumberFormatSection) {
        parts = section.parts
        guard let bar = parts.firstIndex(where: \.isBar) else { return nil }
        let before = parts[..<bar].reversed().prefix { $0.digit != nil }.count
        let behind = parts[(bar + 1)...].prefix { $0.digit != nil || $0.literalDigits != nil }
        numerator = (bar - before)..<bar
        denominator = (bar + 1)..<behind.endIndex
        fixed =
            behind.first?.literalDigits == nil ? nil : Int(behind.map { $0.literalDigits ?? "0" }.joined())
        guard !numerator.isEmpty, (1...4).contains(denominator.count), fixed != 0 else { return nil }
    }

    /// The number is not negative.
    func text(_ number: FormulaNumber) -> String? {
        guard number < 1_000_000_000_000_000 else { return nil }
        let hasWhole = parts[..<numerator.lowerBound].contains { $0.digit != nil }
        var whole = hasWhole ? number.floor.exactInteger ?? 0 : 0
        var (top, bottom) = fraction((number - FormulaNumber(whole)).double)
        if hasWhole, top == bottom { (whole, top) = (whole + 1, 0) }
        if top == 0 { bottom = fixed ?? 1 }
        let isBlank = hasWhole && top == 0 && !parts[numerator].contains { $0.digit == "0" }
        var text = self.whole(whole)
        guard !isBlank else {
            let width = parts[numerator].count { $0.digit == "?" } + 1 + denominator.count
            return text + String(repeating: " ", count: width) + literals(behind: denominator.upperBound)
        }
        text += Self.padded(String(top), parts[numerator].compactMap(\.digit), isLeft: true) + "/"
        let places = parts[denominator].compactMap(\.digit)
        text +=
            fixed == nil ? Self.padded(String(bottom), places, isLeft: places.contains("0")) : String(bottom)
        return text + literals(behind: denominator.upperBound)
    }

    private func fraction(_ value: Double) -> (Int, Int) {
        if let fixed { return (Int((value * Double(fixed)).rounded()), fixed) }
        let largest = (0..<denominator.count).reduce(1) { power, _ in power * 10 } - 1
        var best = (top: 0, bottom: 1)
        var distance = Double.infinity
        for bottom in 1...largest {
            let top = (value * Double(bottom)).rounded()
            let error = (value - top / Double(bottom)).magnitude
            if error < distance - 1e-15 { (best, distance) = ((Int(top), bottom), error) }
        }
        return best
    }

    private func whole(_ number: Int) -> String {
        let digits = parts[..<numerator.lowerBound].compactMap(\.digit)
        var text = ""
        var isWritten = false
        for part in parts[..<numerator.lowerBound] {
            if case .literal(let literal) = part { text += literal }
            guard part.digit != nil, !isWritten else { continue }
            isWritten = true
            text += Self.padded(number == 0 ? "" : String(number), digits, isLeft: true)
        }
        return text
    }

    private func literals(behind index: Int) -> String {
        parts[index...].map { part in
            if case .literal(let literal) = part { return literal }
            return ""
        }.joined()
    }

    private static func padded(_ digits: String, _ places: [Character], isLeft: Bool) -> String {
        let missing = places.prefix(max(0, places.count - digits.count))
        let filler = String(missing.compactMap { $0 == "0" ? "0" : $0 == "?" ? " " : nil })
        return isLeft ? filler + digits : digits + filler
    }
}

extension NumberFormatSection.Part {
    fileprivate var isBar: Bool {
        if case .fraction = self { return true }
        return false
    }

    fileprivate var digit: Character? {
        if case .digit(let kind) = self { return kind }
        return nil
    }

    fileprivate var literalDigits: String? {
        if case .literal(let text) = self, !text.isEmpty, text.allSatisfy({ $0.isASCII && $0.isNumber }) {
            return text
        }
        return nil
    }
}
