/// Demands on rows.
extension CSVTargetCheck {
    func dates(
        _ row: CSVRow, _ wanted: CSVDateDemand, _ demand: CSVDemand, _ findings: inout FindingCollector
    ) {
        for (cell, bytes, _) in cells(row, { $0 == .date }) {
            guard let form = DateForm(bytes), !wanted.takes(form) else { continue }
            findings.add(
                CSVTargetRules.dateForm, at: cell.content,
                "\(form.pattern); \(target.importer.name) takes \(wanted.shown)",
                target: target.fact(of: demand))
        }
    }

    func amounts(_ row: CSVRow, _ demand: CSVDemand, _ findings: inout FindingCollector) {
        for (cell, bytes, _) in cells(row, \.isAmount) {
            guard let form = AmountForm(bytes), !form.isPlain else { continue }
            findings.add(
                CSVTargetRules.amountForm, at: cell.content,
                "\(VisibleText.quoted(text.string(cell.content))) is more than digits, a point and a minus",
                target: target.fact(of: demand))
        }
    }

    func zeros(_ row: CSVRow, _ demand: CSVDemand, _ findings: inout FindingCollector) {
        for (cell, bytes, _) in cells(row, { $0 == .moneyIn || $0 == .moneyOut }) {
            guard let amount = AmountForm(bytes)?.amount, amount == .zero else { continue }
            findings.add(
                CSVTargetRules.zero, at: cell.content, "zero, where a blank cell is wanted",
                target: target.fact(of: demand))
        }
    }

    func descriptions(_ row: CSVRow, _ demand: CSVDemand, _ findings: inout FindingCollector) {
        let found = cells(row) { $0 == .description }
        guard !found.isEmpty, found.allSatisfy({ $0.bytes.isEmpty }), let cell = found.first?.cell else {
            return
        }
        findings.add(
            CSVTargetRules.emptyText, at: cell.whole, "the description is empty",
            target: target.fact(of: demand))
    }

    func lengths(
        _ row: CSVRow, _ role: CSVRole, _ most: Int, _ demand: CSVDemand, _ findings: inout FindingCollector
    ) {
        for (cell, bytes, _) in cells(row, { $0 == role }) where bytes.count > most {
            let count = text.string(bytes).unicodeScalars.count
            guard count > most else { continue }
            findings.add(
                CSVTargetRules.textLength, at: cell.content,
                "\(count) characters; \(target.importer.name) keeps \(most)",
                target: target.fact(of: demand))
        }
    }

    func marks(_ row: CSVRow, _ demand: CSVDemand, _ findings: inout FindingCollector) {
        let fact = target.fact(of: demand)
        for cell in row.cells {
            let bytes = text.bytes[cell.content]
            switch demand.kind {
            case .noQuotes:
                let hasQuote = cell.isQuoted || bytes.contains(0x22)
                if hasQuote {
                    findings.add(CSVTargetRules.quotes, at: cell.whole, "the cell has quotes", target: fact)
                }
            case .noCommas:
                guard let place = bytes.firstIndex(of: 0x2C) else { continue }
                findings.add(CSVTargetRules.commas, at: place..<place + 1, "a comma in a text", target: fact)
            case .noLineBreaks:
                guard let place = bytes.firstIndex(where: { $0 == 0x0A || $0 == 0x0D }) else { continue }
                findings.add(
                    CSVTargetRules.lineBreaks, at: place..<place, "the text goes on in the next line",
                    target: fact)
            default: break
            }
        }
    }

    func spreadsheet(_ row: CSVRow, _ demand: CSVDemand, _ findings: inout FindingCollector) {
        let fact = target.fact(of: demand)
        for (cell, bytes, _) in cells(row, { !$0.isAmount && $0 != .date }) {
            let isDigits = !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
            switch demand.kind {
            case .noFormulas:
                guard let first = bytes.first, CSVText.beginsFormula(first), bytes.count > 1,
                    !CSVText.isNumber(bytes)
                else { continue }
                findings.add(
                    CSVTargetRules.formula, at: cell.content, "it is taken for a formula", target: fact)
            case .noLongNumbers:
                if isDigits, bytes.count > 15 {
                    findings.add(
                        CSVTargetRules.longNumber, at: cell.content, "\(bytes.count) digits", target: fact)
                } else if isExponent(bytes) {
                    findings.add(
                        CSVTargetRules.scientific, at: cell.content,
                        "digits around a letter E are taken for a number",
                        target: fact)
                }
            case .noLeadingZeros:
                guard isDigits, bytes.count > 1, bytes.first == 0x30 else { continue }
                findings.add(
                    CSVTargetRules.leadingZero, at: cell.content, "the first digit is a zero", target: fact)
            default: break
            }
        }
    }

    /// Digits, one letter E, digits: `66E10` is a number to a spreadsheet.
    private func isExponent(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard let place = bytes.firstIndex(where: { $0 | 0x20 == 0x65 }) else { return false }
        let (head, tail) = (bytes[..<place], bytes[(place + 1)...])
        func isDigits(_ part: ArraySlice<UInt8>) -> Bool {
            !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
        }
        return isDigits(head) && isDigits(tail)
    }
}
