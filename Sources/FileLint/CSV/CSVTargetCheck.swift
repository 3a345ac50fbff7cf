/// Holds a table to the demands of a target.
struct CSVTargetCheck {
    let target: CSVTarget
    let text: SourceText
    let dialect: CSVDialect
    let columns: [CSVColumn]
    private var rowCount = 0

    init(_ target: CSVTarget, _ text: SourceText, _ dialect: CSVDialect, _ columns: [CSVColumn]) {
        self.target = target
        self.text = text
        self.dialect = dialect
        self.columns = columns
    }

    /// What concerns the file as a whole.
    func begin(firstRow: Range<Int>, _ findings: inout FindingCollector) {
        for demand in target.demands {
            let fact = target.fact(of: demand)
            switch demand.kind {
            case .headings where !dialect.hasHeader:
                findings.add(
                    CSVTargetRules.headerMissing, at: firstRow, "the first row is no row of headings",
                    target: fact)
            case .noHeadings where dialect.hasHeader:
                findings.add(
                    CSVTargetRules.headerUnwanted, at: firstRow, "the first row has headings", target: fact)
            case .delimiters(let wanted) where !wanted.contains(dialect.delimiter) && dialect.columns > 1:
                findings.add(
                    CSVTargetRules.delimiter, at: firstRow,
                    "the delimiter is the \(dialect.delimiterName); \(target.importer.name) takes "
                        + wanted.map(CSVDialect.name).joined(separator: ", "), target: fact)
            case .columnCount(let count) where dialect.columns != count:
                findings.add(
                    CSVTargetRules.columnCount, at: firstRow,
                    "\(dialect.columns) columns; \(target.importer.name) takes \(count)", target: fact)
            case .roles(let roles): missing(roles, firstRow, fact, &findings)
            case .bytes(let most) where text.bytes.count > most:
                findings.add(
                    CSVTargetRules.bytes, "\(text.bytes.count) bytes; \(target.importer.name) takes \(most)",
                    target: fact)
            case .noByteOrderMark where text.hasByteOrderMark:
                findings.add(
                    CSVTargetRules.markUnwanted, at: 0..<0, "the file begins with EF BB BF", target: fact)
            case .byteOrderMark where text.encoding == .utf8 && !text.hasByteOrderMark:
                findings.add(
                    CSVTargetRules.markMissing, "UTF-8 without the bytes EF BB BF in front", target: fact)
            case .utf8 where text.encoding == .windows1252 || text.encoding == .utf16:
                findings.add(CSVTargetRules.encoding, "the text is \(text.encoding.rawValue)", target: fact)
            default: break
            }
        }
    }

    private func missing(
        _ roles: [CSVRole], _ row: Range<Int>, _ fact: TargetFact, _ findings: inout FindingCollector
    ) {
        let found = Set(columns.map(\.role))
        for role in roles where !found.contains(role) {
            // Money in and out serve where an amount is wanted.
            if role == .amount, found.contains(.moneyIn), found.contains(.moneyOut) { continue }
            findings.add(
                CSVTargetRules.columnMissing, at: row, "no column for the \(role.rawValue) was found",
                target: fact)
        }
    }

    /// Compares the headings with those that the target wants.
    func header(_ row: CSVRow, _ findings: inout FindingCollector) {
        for demand in target.demands {
            guard case .columns(let layouts) = demand.kind else { continue }
            let fact = target.fact(of: demand)
            let names = row.cells.map { text.string($0.content).trimmedBlanks.lowercased() }
            if layouts.contains(where: { $0.map { $0.lowercased() } == names }) { continue }
            let sized = layouts.filter { $0.count == names.count }
            guard let layout = sized.min(by: { differences($0, names) < differences($1, names) }) else {
                findings.add(
                    CSVTargetRules.columnCount, at: row.range,
                    "\(names.count) columns; \(target.importer.name) takes "
                        + layouts.map { $0.joined(separator: ", ") }.joined(separator: " or "), target: fact)
                continue
            }
            for (index, wanted) in layout.enumerated() where wanted.lowercased() != names[index] {
                findings.add(
                    CSVTargetRules.columnName, at: row.cells[index].whole,
                    "column \(index + 1) is \(VisibleText.quoted(text.string(row.cells[index].content))); \(target.importer.name) wants '\(wanted)'",
                    target: fact)
            }
        }
    }

    private func differences(_ layout: [String], _ names: [String]) -> Int {
        zip(layout, names).reduce(0) { $0 + ($1.0.lowercased() == $1.1 ? 0 : 1) }
    }

    /// Holds a row to the demands.
    func row(_ row: CSVRow, _ findings: inout FindingCollector) {
        for demand in target.demands {
            switch demand.kind {
            case .dates(let wanted): dates(row, wanted, demand, &findings)
            case .plainAmounts: amounts(row, demand, &findings)
            case .blankForZero: zeros(row, demand, &findings)
            case .descriptions: descriptions(row, demand, &findings)
            case .textLength(let role, let most): lengths(row, role, most, demand, &findings)
            case .noQuotes, .noCommas, .noLineBreaks: marks(row, demand, &findings)
            case .noFormulas, .noLongNumbers, .noLeadingZeros: spreadsheet(row, demand, &findings)
            default: break
            }
        }
    }

    /// What is known at the end only.
    func finish(_ rowCount: Int, _ findings: inout FindingCollector) {
        for demand in target.demands {
            guard case .rows(let most) = demand.kind, rowCount > most else { continue }
            findings.add(
                CSVTargetRules.rows, "\(rowCount) rows; \(target.importer.name) takes \(most)",
                target: target.fact(of: demand))
        }
    }

    /// The cells of a role in a row, with what stands in them.
    func cells(_ row: CSVRow, _ matches: (CSVRole) -> Bool) -> [(
        cell: CSVRow.Cell, bytes: ArraySlice<UInt8>, role: CSVRole
    )] {
        guard row.cells.count == columns.count else { return [] }
        return zip(row.cells, columns).compactMap { cell, column in
            matches(column.role) ? (cell, text.bytes[cell.content].trimmed, column.role) : nil
        }
    }
}
