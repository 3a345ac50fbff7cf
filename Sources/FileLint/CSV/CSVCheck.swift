/// Reads a table row by row and says what importers will stumble over.
struct CSVCheck {
    let text: SourceText
    let dialect: CSVDialect
    let target: CSVTarget?
    var columns: [CSVColumn]
    var balances = BalanceChain()
    var order = DateOrder()
    private var identifiers: [Fingerprint: Int] = [:]
    private var rows: [Fingerprint: Int] = [:]
    private var rowCount = 0
    private var targetCheck: CSVTargetCheck?

    private init(_ text: SourceText, _ target: CSVTarget?) {
        self.text = text
        self.target = target
        dialect = CSVDialect.detect(text)
        columns = []
    }

    /// Checks a table.
    ///
    /// - Returns: what was found out about it: delimiter, headings, encoding, line ends, each with its evidence.
    static func run(_ text: SourceText, target: CSVTarget?, _ findings: inout FindingCollector) -> String {
        var check = CSVCheck(text, target)
        check.file(&findings)
        check.table(&findings)
        return check.description
    }

    private var description: String {
        let header = dialect.hasHeader ? "headings" : "no headings"
        return
            "\(dialect.delimiterName) (\(dialect.agreeing) of \(dialect.sampled) rows give \(dialect.columns) columns), "
            + "\(header), \(text.encoding.rawValue)\(text.hasByteOrderMark ? " with a byte-order mark" : ""), "
            + "\(text.lineEnds.name), \(counted(rowCount, "row"))"
    }

    // MARK: The file

    private func file(_ findings: inout FindingCollector) {
        if text.lineEnds.isMixed, let place = text.lineEnds.firstOther {
            findings.add(
                CSVFileRules.mixedLineEnds, at: place..<place,
                "\(text.lineEnds.carriageReturnLineFeed) CRLF, \(text.lineEnds.lineFeed) LF, \(text.lineEnds.carriageReturn) CR"
            )
        } else if text.lineEnds.carriageReturn > 0 {
            findings.add(
                CSVFileRules.carriageReturns, "\(text.lineEnds.carriageReturn) rows end with CR alone")
        }
        if text.encoding == .windows1252, !text.isMixed, let place = text.firstInvalid {
            findings.add(
                CSVFileRules.windows1252, at: place..<place + 1,
                "the byte \(CharacterCheck.hexadecimal(text.bytes[place])) is not UTF-8; as Windows-1252 it is "
                    + VisibleText.quoted(text.string(place..<place + 1)))
        }
        if text.encoding == .utf16 { findings.add(CSVFileRules.utf16, "two bytes a letter") }
    }

    // MARK: Rows

    private mutating func table(_ findings: inout FindingCollector) {
        var scanner = CSVScanner(text.bytes, from: text.content.startIndex, delimiter: dialect.delimiter)
        var row = CSVRow()
        for index in 0..<dialect.preamble where scanner.next(&row) && index == 0 {
            findings.add(
                CSVFileRules.preamble, at: row.range,
                "\(dialect.preamble) lines stand before the table, which has \(dialect.columns) columns")
        }
        let start = dialect.preamble > 0 ? endOf(row) : text.content.startIndex
        columns = CSVColumns.find(in: text, dialect, from: start)
        targetCheck = target.map { CSVTargetCheck($0, text, dialect, columns) }
        if dialect.hasHeader, scanner.next(&row) { header(row, &findings) }
        targetCheck?.begin(firstRow: text.line(text.line(of: start)), &findings)
        missingColumns(&findings)
        while scanner.next(&row) { check(row, &findings) }
        if rowCount == 0 { findings.add(CSVFileRules.noRows, "there are no transactions in it") }
        finish(&findings)
    }

    private func endOf(_ row: CSVRow) -> Int {
        var end = row.range.upperBound
        if end < text.bytes.count, text.bytes[end] == 0x0D { end += 1 }
        if end < text.bytes.count, text.bytes[end] == 0x0A { end += 1 }
        return end
    }

    private func missingColumns(_ findings: inout FindingCollector) {
        guard !columns.isEmpty else { return }
        if !columns.contains(where: { $0.role == .date }) {
            findings.add(CSVTableRules.noDate, "no heading and no values say that a column holds dates")
        }
        if !columns.contains(where: { [.amount, .moneyIn, .moneyOut].contains($0.role) }) {
            findings.add(CSVTableRules.noAmount, "no heading and no values say that a column holds amounts")
        }
    }

    private mutating func header(_ row: CSVRow, _ findings: inout FindingCollector) {
        var seen: Set<String> = []
        quotes(row, &findings)
        for cell in row.cells {
            let name = text.string(cell.content)
            let plain = name.trimmedBlanks
            if plain.isEmpty {
                findings.add(CSVTableRules.emptyHeader, at: cell.whole, "a heading is empty")
            } else if !seen.insert(plain.lowercased()).inserted {
                findings.add(
                    CSVTableRules.duplicateHeader, at: cell.content,
                    "two columns are called \(VisibleText.quoted(plain))")
            }
            if plain != name, !plain.isEmpty {
                findings.add(
                    CSVTableRules.paddedHeader, at: cell.content,
                    "\(VisibleText.quoted(name)) has blanks around it")
            }
        }
        targetCheck?.header(row, &findings)
    }

    private mutating func check(_ row: CSVRow, _ findings: inout FindingCollector) {
        quotes(row, &findings)
        guard !row.isBlank else {
            findings.add(CSVFileRules.blankRow, at: row.range, "a blank row")
            return
        }
        rowCount += 1
        if row.cells.count != dialect.columns {
            findings.add(
                CSVTableRules.ragged, at: row.range,
                "\(row.cells.count) cells, where the other rows have \(dialect.columns)")
        } else {
            values(row, &findings)
        }
        equality(row, &findings)
        targetCheck?.row(row, &findings)
    }

    private func quotes(_ row: CSVRow, _ findings: inout FindingCollector) {
        for fault in row.faults {
            switch fault {
            case .stray(let place):
                findings.add(
                    CSVFileRules.strayQuote, at: place..<place + 1,
                    text.bytes[place] == 0x22
                        ? "a quote in a cell that is not quoted"
                        : "text behind the quote that closes the cell")
            case .unclosed(let place):
                findings.add(
                    CSVFileRules.unclosedQuote, at: place..<place + 1,
                    "this quote is not closed before the end of the file")
            }
        }
    }

    /// False for a target that does not know rows by an id: there a column of references may repeat itself.
    private var knowsRowsByID: Bool {
        guard let target else { return true }
        return CSVTableRules.duplicateID.effects.contains { $0.importers.contains(target.importer) }
    }

    private mutating func equality(_ row: CSVRow, _ findings: inout FindingCollector) {
        let print = Fingerprint(text.bytes[row.range])
        if let first = rows[print] {
            findings.add(
                CSVTableRules.equalRows, at: row.range, "equal to line \(first) in every cell")
            if let target,
                let fact = target.fact(where: { if case .noEqualRows = $0 { true } else { false } })
            {
                findings.add(
                    CSVTargetRules.equalRows, at: row.range, "equal to line \(first)", target: fact)
            }
        } else {
            rows[print] = text.line(of: row.range.lowerBound) + 1
        }
        guard row.cells.count == dialect.columns, knowsRowsByID,
            let column = columns.firstIndex(where: { $0.role == .identifier })
        else { return }
        let cell = row.cells[column].content
        guard !cell.isEmpty else { return }
        let id = Fingerprint(text.bytes[cell])
        if let first = identifiers[id] {
            findings.add(CSVTableRules.duplicateID, at: cell, "the id of line \(first) again")
        } else {
            identifiers[id] = text.line(of: cell.lowerBound) + 1
        }
    }

    private mutating func finish(_ findings: inout FindingCollector) {
        for column in columns where column.role == .date {
            guard column.orders.contains(.dayMonthYear), column.orders.contains(.monthDayYear),
                column.sawAsymmetric, let place = column.firstPlace
            else { continue }
            findings.add(
                CSVValueRules.ambiguousDate, at: place,
                "no date of the file has a day beyond the 12th, so nothing tells day from month")
        }
        if let fault = balances.fault {
            findings.add(CSVTableRules.brokenBalance, at: fault.place, fault.message)
        }
        if let place = order.fault {
            findings.add(CSVTableRules.unordered, at: place, "the dates neither rise nor fall throughout")
        }
        targetCheck?.finish(rowCount, &findings)
    }
}
