/// Adds up a statement: opening balance, entries, closing balance.
struct MT940Balance {
    private var opening: ExactAmount?
    private var closing: (amount: ExactAmount, place: Range<Int>)?
    private var currency: String?
    private var sum = ExactAmount.zero
    private var isWhole = true

    /// A field 60a, 62a, 64 or 65.
    mutating func take(_ field: MT940Field, _ text: SourceText, _ findings: inout FindingCollector) {
        let place = field.lines[0]
        var values = MT940Values(text.bytes[place].trimmed)
        guard let sign = values.one(of: ["C", "D"]), let date = values.digits(6), let code = values.letters(3)
        else {
            findings.add(
                MT940Rules.balance, at: place, "\(VisibleText.quoted(text.string(place))) is no balance")
            isWhole = false
            return
        }
        if !MT940Values.isDay(date) {
            findings.add(
                MT940Rules.date, at: place.lowerBound + 1..<place.lowerBound + 7, "no day of the calendar")
        }
        if let currency, currency != code {
            findings.add(MT940Rules.currency, at: place, "\(code), and \(currency) before")
        }
        currency = currency ?? code
        guard let amount = Self.amount(values.amount(), place, &findings), values.rest.isEmpty else {
            isWhole = false
            return
        }
        let signed = sign == "D" ? -amount : amount
        switch field.tag {
        case "60F", "60M": opening = opening ?? signed
        case "62F", "62M": closing = closing ?? (signed, place)
        default: break
        }
    }

    /// A field 61.
    mutating func takeEntry(_ field: MT940Field, _ text: SourceText, _ findings: inout FindingCollector) {
        let place = field.lines[0]
        var values = MT940Values(text.bytes[place].trimmed)
        guard let date = values.digits(6) else { return malformed(place, text, &findings) }
        if !MT940Values.isDay(date) {
            findings.add(
                MT940Rules.date, at: place.lowerBound..<place.lowerBound + 6, "no day of the calendar")
        }
        _ = values.digits(4)
        guard let mark = values.one(of: ["RC", "RD", "EC", "ED", "C", "D"]) else {
            return malformed(place, text, &findings)
        }
        if let next = values.rest.first, (0x41...0x5A).contains(next) { _ = values.letters(1) }
        let digits = values.amount()
        guard !digits.isEmpty else { return malformed(place, text, &findings) }
        if let amount = Self.amount(digits, place, &findings) {
            sum = sum + (mark == "D" || mark == "RC" || mark == "ED" ? -amount : amount)
        } else {
            isWhole = false
        }
        guard values.one(of: ["S", "N", "F"]) != nil, values.letters(3, digits: true) != nil,
            !values.rest.isEmpty
        else {
            return malformed(place, text, &findings)
        }
        references(values.rest, &findings)
        for line in field.lines.dropFirst().prefix(1) where line.count > 34 {
            findings.add(
                MT940Rules.lineLength, at: line.lowerBound + 34..<line.upperBound,
                "\(line.count) characters; the second line of :61: takes 34")
        }
    }

    private func references(_ rest: ArraySlice<UInt8>, _ findings: inout FindingCollector) {
        var parts = [rest]
        if let pair = rest.indices.dropLast().first(where: { rest[$0] == 0x2F && rest[$0 + 1] == 0x2F }) {
            parts = [rest[..<pair], rest[(pair + 2)...]]
        }
        for part in parts where part.count > 16 {
            findings.add(
                MT940Rules.reference, at: part.startIndex..<part.endIndex,
                "\(part.count) characters; a reference takes 16")
        }
    }

    private mutating func malformed(
        _ place: Range<Int>, _ text: SourceText, _ findings: inout FindingCollector
    ) {
        isWhole = false
        findings.add(MT940Rules.entry, at: place, "\(VisibleText.quoted(text.string(place))) is no field 61")
    }

    private static func amount(
        _ digits: ArraySlice<UInt8>, _ place: Range<Int>, _ findings: inout FindingCollector
    ) -> ExactAmount? {
        let range = digits.startIndex..<digits.endIndex
        guard digits.filter({ $0 == 0x2C }).count == 1, !digits.contains(0x2E), digits.first != 0x2C,
            digits.count <= 15,
            let amount = ExactAmount(plain: digits, radix: [0x2C])
        else {
            findings.add(
                MT940Rules.amount, at: range.isEmpty ? place : range,
                "an amount has one comma, and at most 15 characters")
            return nil
        }
        return amount
    }

    /// Compares, where every field could be read.
    func finish(_ findings: inout FindingCollector) {
        guard isWhole, let opening, let closing, opening + sum != closing.amount else { return }
        findings.add(
            MT940Rules.sum, at: closing.place,
            "\(opening) and the transactions, \(sum), give \(opening + sum), not \(closing.amount)")
    }
}
