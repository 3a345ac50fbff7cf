/// Checks of the values in a row.
extension CSVCheck {
    mutating func values(_ row: CSVRow, _ findings: inout FindingCollector) {
        var amounts: [CSVRole: ExactAmount] = [:]
        var hasAmountColumn = false
        var isUnreadable = false
        for (index, cell) in row.cells.enumerated() where index < columns.count {
            let bytes = text.bytes[cell.content].trimmed
            switch columns[index].role {
            case .date: date(bytes, cell, index, &findings)
            case .amount, .moneyIn, .moneyOut, .balance:
                if columns[index].role != .balance { hasAmountColumn = true }
                if let amount = amount(bytes, cell, index, &findings) {
                    amounts[columns[index].role] = amount
                } else if !bytes.isEmpty {
                    isUnreadable = true
                }
            default: words(bytes, cell, &findings)
            }
        }
        if hasAmountColumn, !isUnreadable { directions(amounts, row, &findings) }
    }

    // MARK: Dates

    private mutating func date(
        _ bytes: ArraySlice<UInt8>, _ cell: CSVRow.Cell, _ index: Int, _ findings: inout FindingCollector
    ) {
        guard let form = DateForm(bytes) else {
            findings.add(
                CSVValueRules.unreadableDate, at: cell.content,
                bytes.isEmpty
                    ? "the date is missing" : "\(VisibleText.quoted(text.string(cell.content))) is no date")
            return
        }
        if form.hasWeekday {
            findings.add(CSVValueRules.weekday, at: cell.content, "the day of the week stands in the date")
        }
        if form.hasTwoDigitYear {
            findings.add(CSVValueRules.shortYear, at: cell.content, "the year has two digits")
        }
        if form.hasTime {
            findings.add(CSVValueRules.time, at: cell.content, "a time of day stands behind the date")
        }
        compare(form, cell, index, &findings)
        order.add(form, cell.content)
    }

    private mutating func compare(
        _ form: DateForm, _ cell: CSVRow.Cell, _ index: Int, _ findings: inout FindingCollector
    ) {
        let common = columns[index].orders.intersection(form.orders)
        if let first = columns[index].firstForm, let place = columns[index].firstPlace {
            let differs =
                first.separator != form.separator || first.hasMonthName != form.hasMonthName
                || first.hasTwoDigitYear != form.hasTwoDigitYear || common.isEmpty
            if differs {
                findings.add(
                    CSVValueRules.mixedDates, at: cell.content,
                    "\(form.pattern), but line \(text.line(of: place.lowerBound) + 1) has "
                        + VisibleText.quoted(text.string(place)))
                return
            }
        } else {
            columns[index].firstForm = form
            columns[index].firstPlace = cell.content
        }
        columns[index].orders = common
        if !form.isSymmetric { columns[index].sawAsymmetric = true }
    }

    // MARK: Amounts

    private mutating func amount(
        _ bytes: ArraySlice<UInt8>, _ cell: CSVRow.Cell, _ index: Int, _ findings: inout FindingCollector
    ) -> ExactAmount? {
        guard !bytes.isEmpty else { return nil }
        guard let form = AmountForm(bytes), let amount = form.amount else {
            findings.add(
                CSVValueRules.unreadableAmount, at: cell.content,
                "\(VisibleText.quoted(text.string(cell.content))) is no amount")
            return nil
        }
        report(form, cell, &findings)
        if let radix = form.radix {
            if let other = columns[index].radix, other != radix {
                findings.add(
                    CSVValueRules.mixedAmounts, at: cell.content,
                    "a \(radix == 0x2C ? "comma" : "point") before the fraction, unlike the rows above")
            } else {
                columns[index].radix = radix
            }
        }
        return amount
    }

    private func report(_ form: AmountForm, _ cell: CSVRow.Cell, _ findings: inout FindingCollector) {
        func add(_ rule: Rule, _ message: String) { findings.add(rule, at: cell.content, message) }
        if form.hasLetters {
            add(CSVValueRules.currencySign, "letters or a currency sign stand in the amount")
        }
        if form.hasParentheses { add(CSVValueRules.parentheses, "parentheses stand for a minus") }
        if form.hasTrailingMinus { add(CSVValueRules.trailingMinus, "the minus stands behind the digits") }
        if form.hasUnicodeMinus {
            add(CSVValueRules.unicodeMinus, "the minus is not the one of the keyboard")
        }
        if form.isAmbiguous {
            add(CSVValueRules.ambiguousAmount, "thousands, or a fraction of three digits")
        } else if form.hasGrouping {
            add(CSVValueRules.grouping, "thousands are set apart")
        }
        if form.radix == 0x2C { add(CSVValueRules.decimalComma, "a comma before the fraction") }
        if form.fractionDigits > 4 {
            add(CSVValueRules.manyDigits, "\(form.fractionDigits) digits behind the radix character")
        }
    }

    /// One amount a row, in one column or in one of two.
    private mutating func directions(
        _ amounts: [CSVRole: ExactAmount], _ row: CSVRow, _ findings: inout FindingCollector
    ) {
        let moneyIn = amounts[.moneyIn]
        let moneyOut = amounts[.moneyOut]
        if let moneyIn, let moneyOut, moneyIn != .zero, moneyOut != .zero {
            findings.add(
                CSVValueRules.both, at: row.range, "money in \(moneyIn) and money out \(moneyOut) in one row")
        }
        for side in [moneyIn, moneyOut].compactMap({ $0 }) where side < .zero {
            findings.add(
                CSVValueRules.negativeInColumn, at: row.range, "\(side) in a column of one direction")
        }
        guard amounts[.amount] != nil || moneyIn != nil || moneyOut != nil else {
            findings.add(CSVValueRules.neither, at: row.range, "no cell of the row holds an amount")
            return
        }
        let net = (moneyIn?.magnitude ?? .zero) - (moneyOut?.magnitude ?? .zero)
        balances.add(amounts[.amount] ?? net, amounts[.balance], row.range)
    }

    // MARK: Texts

    private func words(_ bytes: ArraySlice<UInt8>, _ cell: CSVRow.Cell, _ findings: inout FindingCollector) {
        if cell.isQuoted,
            let place = cell.content.first(where: { text.bytes[$0] == 0x0A || text.bytes[$0] == 0x0D })
        {
            findings.add(CSVValueRules.lineBreak, at: place..<place, "the text goes on in the next line")
        }
        guard let first = bytes.first, CSVText.beginsFormula(first), bytes.count > 1, !CSVText.isNumber(bytes)
        else { return }
        findings.add(CSVValueRules.formula, at: cell.content, "a spreadsheet takes it for a formula")
    }
}

/// What spreadsheets see in texts.
enum CSVText {
    /// The characters with which formulas begin (CWE-1236).
    static func beginsFormula(_ byte: UInt8) -> Bool { [0x3D, 0x2B, 0x2D, 0x40].contains(byte) }

    /// Digits with a sign and one point, and nothing else.
    static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
        ExactAmount(plain: bytes, radix: [0x2E]) != nil
    }
}
