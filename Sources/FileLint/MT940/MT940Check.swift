/// Reads MT940 field by field.
struct MT940Check {
    private static let ranks = [
        "20": 0, "21": 1, "25": 2, "25P": 2, "28": 3, "28C": 3, "13D": 3, "60F": 4, "60M": 4, "61": 5,
        "86": 5,
        "62F": 6, "62M": 6, "64": 7, "65": 8, "NS": 5, "34F": 3, "90D": 5, "90C": 5,
    ]
    private static let characters = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-?:().,'+ {}".utf8)

    let text: SourceText
    private var fields: [MT940Field] = []
    private var statements = 0
    private var entries = 0

    private init(_ text: SourceText) { self.text = text }

    /// Checks a file.
    static func run(_ text: SourceText, _ findings: inout FindingCollector) -> String {
        var check = MT940Check(text)
        check.lines(&findings)
        return "MT940, \(counted(check.statements, "statement")), \(counted(check.entries, "transaction"))"
    }

    private mutating func lines(_ findings: inout FindingCollector) {
        for index in text.lineStarts.indices {
            var line = text.line(index)
            if index == 0, text.hasByteOrderMark { line = min(3, line.upperBound)..<line.upperBound }
            // The headers of SWIFT's envelope stand before the text block: {1:…}{2:…}{4:
            if let first = line.first, text.bytes[first] == 0x7B {
                guard let end = text.bytes[line].lastIndex(of: 0x7B),
                    text.bytes[end...].starts(with: [0x7B, 0x34, 0x3A])
                else {
                    continue
                }
                line = min(end + 3, line.upperBound)..<line.upperBound
            }
            take(line, &findings)
        }
        statement(&findings)
    }

    private mutating func take(_ line: Range<Int>, _ findings: inout FindingCollector) {
        guard let first = line.first.map({ text.bytes[$0] }) else { return }
        if first == 0x2D, line.count <= 2 {
            statement(&findings)
            return
        }
        check(characters: line, &findings)
        if let (tag, end) = MT940Field.tag(line, text) {
            if tag == "20" { statement(&findings) }
            fields.append(MT940Field(tag: tag, mark: line.lowerBound..<end, lines: [end..<line.upperBound]))
        } else if first == 0x3A, !fields.isEmpty {
            findings.add(MT940Rules.malformed, at: line, "a colon in front makes it look like a field")
            fields[fields.count - 1].lines.append(line)
        } else if !fields.isEmpty {
            fields[fields.count - 1].lines.append(line)
        }
    }

    private func check(characters line: Range<Int>, _ findings: inout FindingCollector) {
        guard let place = text.bytes[line].firstIndex(where: { !Self.characters.contains($0) }) else {
            return
        }
        var end = place + 1
        while end < line.upperBound, text.bytes[end] & 0xC0 == 0x80 { end += 1 }
        findings.add(
            MT940Rules.characters, at: place..<end,
            "\(VisibleText.quoted(text.string(place..<end))) is not in set X")
    }

    // MARK: Statements

    private mutating func statement(_ findings: inout FindingCollector) {
        defer { fields = [] }
        guard let first = fields.first else { return }
        statements += 1
        for (tags, name) in [
            (["20"], ":20:"), (["25", "25P"], ":25:"), (["28C", "28"], ":28C:"), (["60F", "60M"], ":60F:"),
            (["62F", "62M"], ":62F:"),
        ] where !fields.contains(where: { tags.contains($0.tag) }) {
            findings.add(
                MT940Rules.missing, at: first.mark, "the statement that begins here has no field \(name)")
        }
        var rank = 0
        var balance = MT940Balance()
        for (index, field) in fields.enumerated() {
            guard let own = Self.ranks[field.tag] else {
                findings.add(MT940Rules.unknown, at: field.mark, ":\(field.tag): is no field of MT940")
                continue
            }
            // What is told of the account stands behind everything else.
            let closes = field.tag == "86" && rank >= 6
            if own < rank, !closes {
                findings.add(
                    MT940Rules.order, at: field.mark,
                    ":\(field.tag): stands behind :\(fields[index - 1].tag):")
            }
            if !closes { rank = max(rank, own) }
            check(field, previous: index > 0 ? fields[index - 1].tag : "", &balance, &findings)
        }
        balance.finish(&findings)
    }

    private mutating func check(
        _ field: MT940Field, previous: String, _ balance: inout MT940Balance,
        _ findings: inout FindingCollector
    ) {
        switch field.tag {
        case "20": reference(field, &findings)
        case "25": length(field, 35, &findings)
        case "28C": length(field, 11, &findings)
        case "60F", "60M", "62F", "62M", "64", "65": balance.take(field, text, &findings)
        case "61":
            entries += 1
            balance.takeEntry(field, text, &findings)
        case "86":
            if !["61", "62F", "62M", "64", "65", "NS"].contains(previous) {
                findings.add(MT940Rules.strayText, at: field.mark, "no transaction stands before it")
            }
            texts(field, &findings)
        default: break
        }
    }

    private func reference(_ field: MT940Field, _ findings: inout FindingCollector) {
        length(field, 16, &findings)
        let bytes = text.bytes[field.lines[0]]
        let hasPair = zip(bytes, bytes.dropFirst()).contains { $0 == 0x2F && $1 == 0x2F }
        if bytes.first == 0x2F || bytes.last == 0x2F || hasPair {
            findings.add(MT940Rules.slashes, at: field.lines[0], "slashes stand where they may not")
        }
    }

    private func length(_ field: MT940Field, _ most: Int, _ findings: inout FindingCollector) {
        guard field.lines[0].count > most else { return }
        findings.add(
            MT940Rules.length, at: field.lines[0],
            "\(field.lines[0].count) characters; :\(field.tag): takes \(most)")
    }

    private func texts(_ field: MT940Field, _ findings: inout FindingCollector) {
        for line in field.lines.prefix(6) where line.count > 65 {
            findings.add(
                MT940Rules.lineLength, at: line.lowerBound + 65..<line.upperBound,
                "\(line.count) characters; a line of :86: takes 65")
        }
        let lines = field.lines.filter { !$0.isEmpty }
        if lines.count > 6 {
            findings.add(MT940Rules.textLines, at: lines[6], "\(lines.count) lines; :86: takes six")
        }
    }
}
