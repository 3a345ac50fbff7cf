/// Reads QIF line by line.
struct QIFCheck {
    private static let types = ["bank", "ccard", "cash", "oth a", "oth l", "invst"]
    private static let lists = [
        "cat", "class", "memorized", "security", "prices", "budget", "invitem", "template", "tag",
    ]

    private let text: SourceText
    private var record = QIFRecord()
    private var column = CSVColumn(role: .date)
    private var radix: UInt8?
    private var isTransactions = false
    private var isList = false
    private var seen: [Fingerprint: Int] = [:]
    private(set) var count = 0

    private init(_ text: SourceText) { self.text = text }

    /// Checks a file.
    static func run(_ text: SourceText, _ findings: inout FindingCollector) -> String {
        var check = QIFCheck(text)
        check.lines(&findings)
        return "QIF, \(text.encoding.rawValue), \(counted(check.count, "transaction"))"
    }

    private mutating func lines(_ findings: inout FindingCollector) {
        if text.hasByteOrderMark { findings.add(QIFRules.mark, at: 0..<0, "the file begins with EF BB BF") }
        if text.encoding != .ascii,
            let place = text.content.firstIndex(where: { $0 >= 0x80 })
        {
            findings.add(
                QIFRules.encoding, at: place..<place + 1,
                "the first of them is \(VisibleText.quoted(text.string(place..<min(place + 4, text.bytes.count)), limit: 1))"
            )
        }
        var sawHeader = false
        for index in text.lineStarts.indices {
            var line = text.line(index)
            if index == 0 {
                line =
                    max(
                        line.lowerBound, text.content.startIndex)..<max(
                        line.upperBound, text.content.startIndex)
            }
            guard let first = line.first.map({ text.bytes[$0] }) else { continue }
            if first == 0x21 {
                sawHeader = true
                header(line, &findings)
            } else {
                if !sawHeader, first != 0x20 {
                    findings.add(QIFRules.noHeader, at: line, "the file begins with a transaction")
                    (sawHeader, isTransactions) = (true, true)
                }
                if isTransactions { field(first, line, &findings) }
            }
        }
        close(unclosed: true, &findings)
        dates(&findings)
    }

    private mutating func header(_ line: Range<Int>, _ findings: inout FindingCollector) {
        close(unclosed: true, &findings)
        let name = text.string(line).lowercased().trimmedBlanks
        if name.hasPrefix("!type:") {
            let type = String(name.dropFirst(6)).trimmedBlanks
            isTransactions = Self.types.contains(type) && type != "invst"
            guard !Self.types.contains(type), !Self.lists.contains(type) else { return }
            findings.add(
                QIFRules.unknownHeader, at: line, "\(VisibleText.quoted(type)) is no type of account")
            isTransactions = true
        } else if name.hasPrefix("!account") || name.hasPrefix("!option") || name.hasPrefix("!clear") {
            isTransactions = false
        } else {
            findings.add(QIFRules.unknownHeader, at: line, "\(VisibleText.quoted(name)) is no header of QIF")
        }
    }

    private mutating func field(_ letter: UInt8, _ line: Range<Int>, _ findings: inout FindingCollector) {
        let value = line.lowerBound + 1..<line.upperBound
        record.start = record.start ?? line.lowerBound
        switch letter {
        case 0x5E: close(unclosed: false, &findings)
        case 0x44: date(value, &findings)
        case 0x54, 0x55: amount(value, isFirst: letter == 0x54, &findings)
        case 0x53: record.splits.append(QIFRecord.Split(place: line))
        case 0x45, 0x24: split(letter, value, line, &findings)
        // Payee, memo, number, cleared, category, address, percentage, flag, and what loans have.
        case 0x50, 0x4D, 0x4E, 0x43, 0x4C, 0x41, 0x25, 0x46, 0x31...0x37, 0x58, 0x4B: break
        default:
            findings.add(
                QIFRules.unknownField, at: line,
                "\(VisibleText.quoted(text.string(line.lowerBound..<line.lowerBound + 1))) begins no line of QIF"
            )
        }
        if letter != 0x5E {
            record.print.add(text.bytes[line])
            record.print.addBorder()
        }
    }

    private mutating func date(_ value: Range<Int>, _ findings: inout FindingCollector) {
        guard record.date == nil else {
            findings.add(QIFRules.repeated, at: value, "a second date before the line ^")
            return
        }
        record.date = value
        guard let form = DateForm(text.bytes[value].trimmed) else {
            findings.add(QIFRules.badDate, at: value, "\(VisibleText.quoted(text.string(value))) is no date")
            return
        }
        if form.hasTwoDigitYear { findings.add(QIFRules.shortYear, at: value, "the year has two digits") }
        let common = column.orders.intersection(form.orders)
        if let first = column.firstForm, let place = column.firstPlace {
            guard !common.isEmpty, first.separator == form.separator else {
                findings.add(
                    QIFRules.mixedDates, at: value,
                    "\(form.pattern), but line \(text.line(of: place.lowerBound) + 1) has "
                        + VisibleText.quoted(text.string(place)))
                return
            }
        } else {
            (column.firstForm, column.firstPlace) = (form, value)
        }
        column.orders = common
        if !form.isSymmetric { column.sawAsymmetric = true }
    }

    private mutating func amount(_ value: Range<Int>, isFirst: Bool, _ findings: inout FindingCollector) {
        guard !isFirst || record.amount == nil else {
            findings.add(QIFRules.repeated, at: value, "a second amount before the line ^")
            return
        }
        guard let amount = read(value, &findings) else {
            record.hasBadAmount = true
            return
        }
        if isFirst { record.amount = amount } else { record.second = amount }
        if let one = record.amount, let other = record.second, one != other {
            findings.add(QIFRules.differingAmounts, at: value, "T says \(one), U says \(other)")
        }
    }

    private mutating func read(_ value: Range<Int>, _ findings: inout FindingCollector) -> ExactAmount? {
        guard let form = AmountForm(text.bytes[value].trimmed), let amount = form.amount else {
            findings.add(
                QIFRules.badAmount, at: value, "\(VisibleText.quoted(text.string(value))) is no amount")
            return nil
        }
        if !form.isPlain {
            findings.add(
                QIFRules.oddAmount, at: value,
                "\(VisibleText.quoted(text.string(value))) is more than digits, a point and a sign")
        }
        if let mark = form.radix {
            if let radix, radix != mark {
                findings.add(QIFRules.mixedAmounts, at: value, "unlike the amounts above")
            }
            radix = radix ?? mark
        }
        return amount
    }

    private mutating func split(
        _ letter: UInt8, _ value: Range<Int>, _ line: Range<Int>, _ findings: inout FindingCollector
    ) {
        guard let last = record.splits.indices.last,
            letter == 0x24 ? record.splits[last].amount == nil : !record.splits[last].hasMemo
        else {
            findings.add(QIFRules.splitOrder, at: line, "no line S stands before it")
            return
        }
        if letter == 0x45 {
            if record.splits[last].amount != nil {
                findings.add(QIFRules.splitOrder, at: line, "the memo stands behind the amount")
            }
            record.splits[last].hasMemo = true
        } else {
            record.splits[last].amount = read(value, &findings) ?? .zero
        }
    }

    private mutating func close(unclosed: Bool, _ findings: inout FindingCollector) {
        defer { record = QIFRecord() }
        guard let start = record.start, record.date != nil || record.amount != nil || !unclosed else {
            return
        }
        count += 1
        let line = text.line(text.line(of: start))
        if unclosed {
            findings.add(QIFRules.unclosed, at: line, "no line ^ ends the transaction that begins here")
        }
        if record.date == nil {
            findings.add(QIFRules.noDate, at: line, "the transaction that begins here has no line D")
        }
        if record.amount == nil, record.second == nil, !record.hasBadAmount {
            findings.add(QIFRules.noAmount, at: line, "the transaction that begins here has no line T")
        }
        if let amount = record.amount, !record.splits.isEmpty {
            let sum = record.splits.reduce(ExactAmount.zero) { $0 + ($1.amount ?? .zero) }
            if sum != amount {
                findings.add(
                    QIFRules.splitSum, at: record.splits[0].place,
                    "the splits add up to \(sum), the amount is \(amount)")
            }
        }
        if let first = seen[record.print] {
            findings.add(QIFRules.equal, at: line, "equal to the transaction in line \(first)")
        } else {
            seen[record.print] = text.line(of: start) + 1
        }
    }

    private func dates(_ findings: inout FindingCollector) {
        guard column.orders.contains(.dayMonthYear), column.orders.contains(.monthDayYear),
            column.sawAsymmetric,
            let place = column.firstPlace
        else { return }
        findings.add(
            QIFRules.ambiguousDate, at: place, "no date of the file has a day beyond the 12th")
    }
}

/// A transaction under construction.
private struct QIFRecord {
    struct Split {
        let place: Range<Int>
        var amount: ExactAmount?
        var hasMemo = false
    }

    var start: Int?
    var date: Range<Int>?
    var amount: ExactAmount?
    var second: ExactAmount?
    var hasBadAmount = false
    var splits: [Split] = []
    var print = Fingerprint()
}
