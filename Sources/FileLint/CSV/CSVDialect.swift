/// How a table is written, with the evidence.
struct CSVDialect: Sendable {
    var delimiter: UInt8
    /// How many cells most rows of the sample have.
    var columns: Int
    /// How many rows of the sample have so many, and how many rows it has.
    var agreeing: Int
    var sampled: Int
    /// How many lines stand before the table.
    var preamble: Int
    /// Whether the first row of the table is headings.
    var hasHeader: Bool

    /// What the delimiter is called.
    var delimiterName: String { Self.name(delimiter) }

    static func name(_ delimiter: UInt8) -> String {
        switch delimiter {
        case 0x2C: "comma"
        case 0x3B: "semicolon"
        case 0x09: "tab"
        case 0x7C: "vertical bar"
        default: "'\(Unicode.Scalar(delimiter))'"
        }
    }

    /// Tries each delimiter over the first rows; the one with which most rows have the same number of cells, and
    /// then the most cells, is it.
    static func detect(_ text: SourceText) -> CSVDialect {
        var best: CSVDialect?
        for delimiter in [0x2C, 0x3B, 0x09, 0x7C] as [UInt8] {
            let found = trial(text, delimiter)
            guard found.columns > 1 else { continue }
            if let old = best,
                (old.agreeing * found.sampled, old.columns) >= (found.agreeing * old.sampled, found.columns)
            {
                continue
            }
            best = found
        }
        return best ?? trial(text, 0x2C)
    }

    private static func trial(_ text: SourceText, _ delimiter: UInt8) -> CSVDialect {
        let rows = sample(text, delimiter)
        var counts: [Int: Int] = [:]
        for row in rows where !row.isBlank { counts[row.cells.count, default: 0] += 1 }
        let most = counts.max { ($0.value, $0.key) < ($1.value, $1.key) }
        let columns = most?.key ?? 0
        let preamble = columns > 1 ? rows.prefix { $0.cells.count != columns }.count : 0
        var dialect = CSVDialect(
            delimiter: delimiter, columns: columns, agreeing: most?.value ?? 0,
            sampled: counts.values.reduce(0, +), preamble: preamble == rows.count ? 0 : preamble,
            hasHeader: false)
        dialect.hasHeader = hasHeader(rows.dropFirst(dialect.preamble), text)
        return dialect
    }

    private static func sample(_ text: SourceText, _ delimiter: UInt8) -> [CSVRow] {
        var scanner = CSVScanner(text.bytes, from: text.content.startIndex, delimiter: delimiter)
        var rows: [CSVRow] = []
        var row = CSVRow()
        while rows.count < 100, scanner.next(&row) {
            rows.append(row)
            if row.range.upperBound > 1 << 20 { break }
        }
        return rows
    }

    /// Headings are texts: no cell of theirs is a date or an amount, and one of them has a letter.
    private static func hasHeader(_ rows: ArraySlice<CSVRow>, _ text: SourceText) -> Bool {
        guard let first = rows.first else { return false }
        var hasLetter = false
        for cell in first.cells {
            let bytes = text.bytes[cell.content]
            if DateForm(bytes.trimmed) != nil { return false }
            if let form = AmountForm(bytes.trimmed), !form.hasLetters { return false }
            if bytes.contains(where: { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || $0 >= 0x80 }) {
                hasLetter = true
            }
        }
        return hasLetter
    }
}

extension ArraySlice<UInt8> {
    /// Without blanks and tabs around it.
    var trimmed: ArraySlice<UInt8> {
        var slice = self
        while let first = slice.first, first == 0x20 || first == 0x09 { slice = slice.dropFirst() }
        while let last = slice.last, last == 0x20 || last == 0x09 { slice = slice.dropLast() }
        return slice
    }
}
