/// Writes rows of cells as XML and checks the limits of each cell.
struct CellEncoder {
    private var sharedStrings = SharedStringTable()
    /// The letters of the columns met so far, made once.
    private var letters: [String] = []
    /// Whether any cell so far is a formula.
    private(set) var hasFormulas = false

    /// The bytes of `xl/sharedStrings.xml`.
    func sharedStringsPart() -> [UInt8] { sharedStrings.part() }

    /// Appends a row; one without cells and height leaves nothing in the file.
    mutating func append(
        _ cells: [Cell], row: Int, height: Int?, styleCount: Int, to xml: inout XMLBuffer
    ) throws(SpreadsheetError) {
        guard !cells.isEmpty || height != nil else { return }
        let row = String(row)
        xml.append("<row r=\"")
        xml.append(row)
        if let height {
            xml.append("\"")
            xml.appendAttribute("ht", height)
            xml.append(" customHeight=\"1\">")
        } else {
            xml.append("\">")
        }
        for (index, cell) in cells.enumerated() {
            if cell.value == .blank && cell.style == .plain { continue }
            do throws(SpreadsheetError) {
                try append(cell, reference: letters(index) + row, styleCount: styleCount, to: &xml)
            } catch {
                throw error.located(cell: letters(index) + row)
            }
        }
        xml.append("</row>")
    }

    private mutating func letters(_ index: Int) -> String {
        while letters.count <= index {
            letters.append(
                String(decoding: CellReference.columnLetters(letters.count + 1), as: UTF8.self))
        }
        return letters[index]
    }

    private mutating func append(
        _ cell: Cell, reference: String, styleCount: Int, to xml: inout XMLBuffer
    ) throws(SpreadsheetError) {
        guard cell.style.index < styleCount else {
            throw SpreadsheetError(.style, "the style is of another workbook. Register it with this one.")
        }
        xml.append("<c r=\"")
        xml.append(reference)
        xml.append("\"")
        if cell.style != .plain { xml.appendAttribute("s", cell.style.index) }
        switch cell.value {
        case .blank:
            xml.append("/>")
            return
        case .text(let text):
            try check(text)
            xml.append(" t=\"inlineStr\"><is>")
            CellText.append(text, to: &xml)
            xml.append("</is></c>")
            return
        case .sharedText(let text):
            try check(text)
            xml.append(" t=\"s\">")
            appendValue(sharedStrings.add(text), to: &xml)
        case .integer(let number):
            xml.append(">")
            try appendNumber(number, fractionDigits: 0, to: &xml)
        case .decimal(let minorUnits, let fractionDigits):
            xml.append(">")
            try appendNumber(minorUnits, fractionDigits: fractionDigits, to: &xml)
        case .date(let year, let month, let day):
            xml.append(">")
            appendValue(try serial(year, month, day), to: &xml)
        case .boolean(let flag):
            xml.append(" t=\"b\">")
            appendValue(flag ? 1 : 0, to: &xml)
        case .formula(let formula, let cached):
            hasFormulas = true
            try append(formula: formula, cached: cached, to: &xml)
        }
        xml.append("</c>")
    }

    private func append(
        formula: String, cached: CachedValue, to xml: inout XMLBuffer
    ) throws(SpreadsheetError) {
        let isPlain = formula.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
        guard isPlain, (1...SheetLimits.formulaUnits).contains(formula.utf16.count),
            !formula.hasPrefix("=")
        else {
            throw SpreadsheetError(
                .formula,
                "a formula has 1 to 8,192 characters, no control character, and no equals sign first.")
        }
        switch cached {
        case .text: xml.append(" t=\"str\">")
        case .boolean: xml.append(" t=\"b\">")
        case .integer, .decimal: xml.append(">")
        }
        xml.appendElement("f", text: formula)
        switch cached {
        case .integer(let number):
            try appendNumber(number, fractionDigits: 0, to: &xml)
        case .decimal(let minorUnits, let fractionDigits):
            try appendNumber(minorUnits, fractionDigits: fractionDigits, to: &xml)
        case .text(let text):
            try check(text)
            xml.appendElement("v", text: text, cellText: true)
        case .boolean(let flag):
            appendValue(flag ? 1 : 0, to: &xml)
        }
    }

    private func appendValue(_ number: Int, to xml: inout XMLBuffer) {
        xml.append("<v>")
        xml.append(number)
        xml.append("</v>")
    }

    private func appendNumber(
        _ minorUnits: Int64, fractionDigits: Int, to xml: inout XMLBuffer
    ) throws(SpreadsheetError) {
        guard (0...18).contains(fractionDigits) else {
            throw SpreadsheetError(
                .numberPrecision, "a number has 0 to 18 fraction digits, not \(fractionDigits).")
        }
        guard SheetLimits.keepsExactly(minorUnits) else {
            throw SpreadsheetError(
                .numberPrecision,
                "Excel keeps 15 significant digits and this number has more. Write it as text.")
        }
        xml.append("<v>")
        xml.append(minorUnits, fractionDigits: fractionDigits)
        xml.append("</v>")
    }

    private func serial(_ year: Int, _ month: Int, _ day: Int) throws(SpreadsheetError) -> Int {
        guard let serial = DateSerial.serial(year: year, month: month, day: day) else {
            throw SpreadsheetError(
                .date, "no such day between 1900-01-01 and 9999-12-31. Write it as text.")
        }
        return serial
    }

    private func check(_ text: String) throws(SpreadsheetError) {
        guard !CellText.isTooLong(text) else {
            throw SpreadsheetError(
                .textLength, "a cell takes 32,767 UTF-16 units, not \(text.utf16.count). Shorten the text.")
        }
    }
}
