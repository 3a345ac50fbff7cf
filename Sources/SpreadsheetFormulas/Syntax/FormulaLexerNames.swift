/// What begins with a letter, a quote or a bracket: cells, names, calls, sheets, tables.
extension FormulaLexer {
    mutating func word() throws(FormulaSyntaxError) -> FormulaToken.Kind {
        let start = position
        if let sheets = unquotedSheets(workbook: nil) { return try target(of: sheets, from: start) }
        if let area = area(after: nil, from: start) { return area }
        let word = nameRun()
        switch peek() {
        case UInt8(ascii: "("):
            position += 1
            return .call(word)
        case UInt8(ascii: "["): return try structuredReference(table: word, from: start)
        default: break
        }
        switch word.uppercased() {
        case "TRUE": return .boolean(true)
        case "FALSE": return .boolean(false)
        default: return name(word, after: nil, from: start)
        }
    }

    /// `'It''s me'!A1`, also with a workbook or a second sheet within the quotes.
    mutating func afterQuotedSheet() throws(FormulaSyntaxError) -> FormulaToken.Kind {
        let start = position
        var content = try quoted(by: UInt8(ascii: "'"))[...]
        var workbook: String?
        // The path of a workbook may stand before its brackets; the sheet stands behind them.
        if let end = content.lastIndex(of: "]") {
            workbook = String(content[...end])
            content = content[content.index(after: end)...]
        }
        guard peek() == UInt8(ascii: "!") else { throw failure(.missingReference) }
        position += 1
        let names = content.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let sheets = SheetPrefix(
            workbook: workbook, first: names.first.map { String($0) } ?? "",
            last: names.count > 1 ? String(names[1]) : nil)
        return try target(of: sheets, from: start)
    }

    /// `[1]Sheet!A1` of another workbook, or a reference to the own table, `[@Amount]`.
    mutating func bracket() throws(FormulaSyntaxError) -> FormulaToken.Kind {
        let start = position
        let digits = bytes[(position + 1)...].prefix(while: \.isDigit)
        guard !digits.isEmpty, digits.endIndex < bytes.count, bytes[digits.endIndex] == UInt8(ascii: "]")
        else {
            return try structuredReference(table: nil, from: start)
        }
        position = digits.endIndex + 1
        let workbook = String(decoding: bytes[start..<position], as: UTF8.self)
        if peek() == UInt8(ascii: "!") {
            position += 1
            return try target(of: SheetPrefix(workbook: workbook, first: "", last: nil), from: start)
        }
        if let sheets = unquotedSheets(workbook: workbook) { return try target(of: sheets, from: start) }
        position = start
        return try structuredReference(table: nil, from: start)
    }

    /// `Sheet1!` or `Sheet1:Sheet3!`; nil, and the position unchanged, where no sheet is named.
    private mutating func unquotedSheets(workbook: String?) -> SheetPrefix? {
        let start = position
        let first = nameRun()
        if !first.isEmpty, peek() == UInt8(ascii: "!") {
            position += 1
            return SheetPrefix(workbook: workbook, first: first, last: nil)
        }
        if !first.isEmpty, peek() == UInt8(ascii: ":"), AreaReference.parse(first) == nil {
            position += 1
            let last = nameRun()
            if !last.isEmpty, peek() == UInt8(ascii: "!") {
                position += 1
                return SheetPrefix(workbook: workbook, first: first, last: last)
            }
        }
        position = start
        return nil
    }

    private mutating func target(
        of sheets: SheetPrefix, from start: Int
    ) throws(FormulaSyntaxError) -> FormulaToken.Kind {
        if let area = area(after: sheets, from: start) { return area }
        if bytes[position...].starts(with: CellError.reference.rawValue.utf8) {
            position += CellError.reference.rawValue.utf8.count
            references.append(FormulaReference(sheets: sheets, area: nil, span: start..<position))
            return .reference(references.count - 1)
        }
        let word = nameRun()
        guard let first = word.utf8.first, !first.isDigit else { throw failure(.missingReference) }
        if peek() == UInt8(ascii: "(") {
            position += 1
            return .call(String(decoding: bytes[start..<position - 1], as: UTF8.self))
        }
        return name(word, after: sheets, from: start)
    }

    private mutating func name(
        _ name: String, after sheets: SheetPrefix?, from start: Int
    ) -> FormulaToken.Kind {
        names.append(FormulaName(sheets: sheets, name: name, span: start..<position))
        return .name(names.count - 1)
    }

    private mutating func nameRun() -> String {
        let run = bytes[position...].prefix(while: \.isNameByte)
        position = run.endIndex
        return String(decoding: run, as: UTF8.self)
    }

    private mutating func structuredReference(
        table: String?, from start: Int
    ) throws(FormulaSyntaxError) -> FormulaToken.Kind {
        let bracket = position
        guard let end = matchingBracket() else { throw failure(.malformedStructuredReference) }
        let content = bytes[(bracket + 1)..<(end - 1)]
        guard var parts = StructuredParts(content) else { throw failure(.malformedStructuredReference) }
        position = end
        if parts.rows.contains(.thisRow), parts.rows.count > 1 { parts.rows = [.thisRow] }
        structured.append(
            StructuredReference(
                table: table, rows: parts.rows, firstColumn: parts.columns.first,
                lastColumn: parts.columns.count > 1 ? parts.columns[1] : nil, tableSpan: start..<bracket,
                span: start..<end))
        return .structured(structured.count - 1)
    }

    /// The byte behind the bracket that closes the one here; `'` takes the meaning from the byte after it.
    private func matchingBracket() -> Int? {
        var depth = 0
        var index = position
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "'"): index += 1
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"):
                depth -= 1
                if depth == 0 { return index + 1 }
            default: break
            }
            index += 1
        }
        return nil
    }
}
