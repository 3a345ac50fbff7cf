import SpreadsheetFormulas

/// Reads the rows and cells of a sheet's part.
struct SheetReader {
    let sheet: String
    let part: String
    let strings: SharedStrings
    /// How many cells may still be read, over all sheets.
    var cellsLeft: Int
    private var shared: [String: (formula: Formula, home: CellAddress)] = [:]

    init(sheet: String, part: String, strings: SharedStrings, cellsLeft: Int) {
        self.sheet = sheet
        self.part = part
        self.strings = strings
        self.cellsLeft = cellsLeft
    }

    /// The rows of `sheetData`, which must come in their order and once.
    mutating func rows(of data: XMLElement) throws(WorkbookTemplateError) -> [SheetRow] {
        var rows: [SheetRow] = []
        for element in data.elements where element.localName == "row" {
            let number = try number(of: element, after: rows.last?.number ?? 0)
            rows.append(try row(element, number))
        }
        return rows
    }

    private func number(of element: XMLElement, after last: Int) throws(WorkbookTemplateError) -> Int {
        guard let text = element["r"] else { return last + 1 }
        guard let number = Int(text), number > last, number <= SheetLimits.rows else {
            throw WorkbookTemplateError(
                .package, part, "row '\(text)' is no row, or does not come after row \(last).")
        }
        return number
    }

    private mutating func row(_ element: XMLElement, _ number: Int) throws(WorkbookTemplateError) -> SheetRow
    {
        var cells: [SheetCell] = []
        for child in element.elements where child.localName == "c" {
            cellsLeft -= 1
            guard cellsLeft >= 0 else {
                throw WorkbookTemplateError(.limit, part, "the workbook has too many cells for a template.")
            }
            let column: Int
            if let text = child["r"] {
                guard let address = CellAddress(text), address.row == number,
                    address.column > cells.last?.column ?? 0
                else { throw WorkbookTemplateError(.package, part, "'\(text)' is no cell of row \(number).") }
                column = address.column
            } else {
                column = (cells.last?.column ?? 0) + 1
            }
            cells.append(try cell(child, at: CellAddress(row: number, column: column)))
        }
        var attributes = element
        attributes["r"] = nil
        return SheetRow(
            number: number, attributes: Self.bytes(of: attributes.attributes),
            isHidden: ["1", "true"].contains(element["hidden"] ?? ""), cells: cells)
    }

    private mutating func cell(
        _ element: XMLElement, at address: CellAddress
    ) throws(WorkbookTemplateError) -> SheetCell {
        let style = Int(element["s"] ?? "0") ?? 0
        let value = value(of: element)
        if let formula = element.first("f"), let (parsed, range) = try self.formula(formula, at: address) {
            let content = SheetFormula(
                parsed, arrayRange: range,
                cellAttributes: Self.bytes(
                    of: element.attributes.filter { !["r", "s", "t"].contains($0.name) }),
                attributes: Self.bytes(
                    of: formula.attributes.filter { !["t", "si", "ref"].contains($0.name) }),
                stored: value)
            return SheetCell(column: address.column, style: style, content: .formula(content))
        }
        if case .text(let text) = value, Self.hasTags(text) {
            return SheetCell(column: address.column, style: style, content: .tagged(text))
        }
        var content: [UInt8] = []
        for child in element.children { content.append(child) }
        var attributes = element
        attributes["r"] = nil
        return SheetCell(
            column: address.column, style: style,
            content: .fixed(attributes: Self.bytes(of: attributes.attributes), content: content, value: value)
        )
    }

    private func value(of element: XMLElement) -> FormulaValue {
        let text = element.first("v")?.text
        switch element["t"] ?? "n" {
        case "s":
            return text.flatMap { Int($0) }.flatMap { strings[$0] }.map { .text($0) } ?? .blank
        case "inlineStr": return element.first("is").map { .text(SharedStrings.plainText(of: $0)) } ?? .blank
        case "str": return text.map { .text(SharedStrings.unescaped($0)) } ?? .blank
        case "b": return text.map { .boolean($0 == "1" || $0 == "true") } ?? .blank
        case "e": return text.flatMap(CellError.init(rawValue:)).map { .error($0) } ?? .blank
        default: return text.flatMap { FormulaNumber($0) }.map { .number($0) } ?? .blank
        }
    }

    /// Nil for a what-if table, which is kept as it is.
    private mutating func formula(
        _ element: XMLElement, at address: CellAddress
    ) throws(WorkbookTemplateError) -> (Formula, arrayRange: CellRange?)? {
        let text = element.text
        switch element["t"] ?? "normal" {
        case "shared":
            guard let key = element["si"] else { break }
            if !text.isEmpty {
                let formula = try parsed(text, at: address)
                shared[key] = (formula, address)
                return (formula, nil)
            }
            guard let (formula, home) = shared[key] else { break }
            let moved = formula.moved(rows: address.row - home.row, columns: address.column - home.column)
            return (try parsed(moved, at: address), nil)
        case "array":
            guard let range = element["ref"].flatMap({ CellRange($0) }) else { break }
            return (try parsed(text, at: address), range)
        case "dataTable": return nil
        default: return text.isEmpty ? nil : (try parsed(text, at: address), nil)
        }
        throw WorkbookTemplateError(.package, "\(sheet)!\(address)", "the formula's part is damaged.")
    }

    private func parsed(_ text: String, at address: CellAddress) throws(WorkbookTemplateError) -> Formula {
        do {
            return try Formula(text)
        } catch {
            throw WorkbookTemplateError(.formula, "\(sheet)!\(address)", "\(error)")
        }
    }

    static func hasTags(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.contains(UInt8(ascii: "{")) else { return false }
        return text.contains("{{") || text.contains("{%") || text.contains("{#")
    }

    private static func bytes(of attributes: [XMLAttribute]) -> [UInt8] {
        var bytes: [UInt8] = []
        for attribute in attributes {
            bytes += " \(attribute.name)=\"".utf8
            bytes.append(xmlAttribute: attribute.value)
            bytes.append(UInt8(ascii: "\""))
        }
        return bytes
    }
}
