/// Reads a sheet row by row.
struct XLSXSheetCheck {
    /// A cell as far as checks need it.
    struct Cell {
        var reference = ""
        var column = 0
        var type = ""
        var isDateFormat = false
        var hasFormula = false
        var text = ""
        var count = 0
        var hasValue = false

        var isText: Bool { type == "s" || type == "str" || type == "inlineStr" }
    }

    private let sheet: String
    private let book: XLSXBook
    private let isFirst: Bool
    private var cell = Cell()
    private var cells: [Cell] = []
    private var row = 0
    private var lastColumn = 0
    private var rowCount = 0
    private var table = XLSXTable()
    private var inside = ""

    private init(_ sheet: String, _ book: XLSXBook, _ isFirst: Bool) {
        self.sheet = sheet
        self.book = book
        self.isFirst = isFirst
    }

    /// Checks a sheet.
    ///
    /// - Returns: how many rows hold something.
    static func run(
        _ part: [UInt8], _ sheet: String, _ book: XLSXBook, isFirst: Bool, _ findings: inout FindingCollector
    ) -> Int {
        var check = XLSXSheetCheck(sheet, book, isFirst)
        var gathered = findings
        XLSXBook.walk(part, "sheet '\(VisibleText.shown(sheet))'", &findings) { event, scanner in
            check.take(event, scanner, &gathered)
        }
        // Faults of the XML itself were noted beside what was gathered meanwhile.
        if findings.has(XLSXRules.malformed), !gathered.has(XLSXRules.malformed) {
            gathered.add(
                XLSXRules.malformed, in: .cell(sheet: sheet), "the sheet's XML is damaged or cut off")
        }
        findings = gathered
        return check.rowCount
    }

    private mutating func take(
        _ event: MarkupScanner.Event, _ scanner: MarkupScanner, _ findings: inout FindingCollector
    ) {
        switch event {
        case .open(let name, let attributes, let isEmpty):
            open(scanner.string(name), attributes, scanner, &findings)
            if isEmpty { close(scanner.string(name), &findings) }
        case .close(let name): close(scanner.string(name), &findings)
        case .text(let range): text(range, scanner)
        default: break
        }
    }

    private mutating func open(
        _ tag: String, _ attributes: [MarkupScanner.Attribute], _ scanner: MarkupScanner,
        _ findings: inout FindingCollector
    ) {
        func value(_ name: String) -> String? {
            scanner.value(name, in: attributes).map { scanner.string($0) }
        }
        inside = tag
        switch tag {
        case "row":
            let number = value("r").flatMap { Int($0) } ?? row + 1
            if number <= row || number > 1_048_576 {
                let rule = number > 1_048_576 ? XLSXRules.outside : XLSXRules.order
                findings.add(rule, in: .cell(sheet: sheet), "row \(number) stands behind row \(row)")
            }
            row = number
            (lastColumn, cells) = (0, [])
        case "c":
            cell = Cell()
            cell.reference = value("r") ?? ""
            cell.type = value("t") ?? "n"
            let style = value("s").flatMap { Int($0) } ?? 0
            cell.isDateFormat = book.formatIsDate.indices.contains(style) && book.formatIsDate[style]
            locate(&findings)
        case "f": cell.hasFormula = true
        // Also without a text: the empty text is a value.
        case "v": cell.hasValue = true
        case "mergeCell":
            if let range = value("ref") { table.merge(range) }
        default: break
        }
    }

    /// Where the cell is; cells without a reference follow the one before.
    private mutating func locate(_ findings: inout FindingCollector) {
        guard !cell.reference.isEmpty else {
            cell.column = lastColumn + 1
            lastColumn = cell.column
            cell.reference = XLSXReference.name(column: cell.column, row: row)
            return
        }
        guard let place = XLSXReference(cell.reference) else {
            findings.add(
                XLSXRules.outside, in: .cell(sheet: sheet), showing: cell.reference,
                "\(VisibleText.quoted(cell.reference)) is no cell of a sheet")
            return
        }
        if place.column <= lastColumn || place.row != row {
            findings.add(
                XLSXRules.order, in: .cell(sheet: sheet, cell.reference),
                "the cell stands in row \(row), behind column \(XLSXReference.letters(lastColumn))")
        }
        cell.column = place.column
        lastColumn = max(lastColumn, place.column)
    }

    private mutating func text(_ range: Range<Int>, _ scanner: MarkupScanner) {
        guard inside == "v" || inside == "t" else { return }
        cell.hasValue = true
        let text = XLSXBook.text(scanner, range)
        cell.count += text.utf16.count
        if cell.text.utf8.count < 256 {
            cell.text += String(String.UnicodeScalarView(text.unicodeScalars.prefix(64)))
        }
    }

    private mutating func close(_ tag: String, _ findings: inout FindingCollector) {
        inside = ""
        switch tag {
        case "c": closeCell(&findings)
        case "row":
            let filled = cells.filter { $0.hasValue && !$0.text.isEmpty }
            if !filled.isEmpty { rowCount += 1 }
            if isFirst { table.row(row, filled, sheet, &findings) }
        case "worksheet":
            if isFirst { table.finish(sheet, &findings) }
        default: break
        }
    }

    private mutating func closeCell(_ findings: inout FindingCollector) {
        let place = Place.cell(sheet: sheet, cell.reference)
        if cell.type == "s", cell.hasValue {
            if let index = Int(cell.text), book.texts.indices.contains(index) {
                cell.text = book.texts[index]
                if book.longTexts.contains(index) { cell.count = 32_768 }
            } else {
                findings.add(
                    XLSXRules.missingString, in: place, showing: cell.text,
                    "the shared text \(VisibleText.quoted(cell.text)) is none of \(book.texts.count)")
                cell.text = ""
            }
        }
        if cell.count > 32_767 {
            findings.add(XLSXRules.longText, in: place, showing: cell.text, "more than 32,767 characters")
        }
        if cell.hasFormula, !cell.hasValue {
            findings.add(XLSXRules.uncachedFormula, in: place, "a formula without a value")
        }
        if cell.type == "e" { findings.add(XLSXRules.errorValue, in: place, showing: cell.text, "an error") }
        cells.append(cell)
    }
}
