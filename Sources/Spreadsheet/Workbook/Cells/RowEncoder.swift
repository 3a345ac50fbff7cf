/// Writes rows of cells as the XML of a worksheet and checks the limits of each cell.
///
/// Cells come from column A on. A cell that breaks a rule is not written; the first such error is kept and
/// reported by whoever ends the row, so that the calls here need no `try`.
public struct RowEncoder: Sendable {
    /// The rows so far.
    var buffer = ByteBuffer()
    /// The first error.
    package private(set) var failure: SpreadsheetError?
    /// Whether any cell so far is a formula.
    package private(set) var hasFormulas = false
    /// The links of the cells so far.
    private(set) var links: [PlacedLink] = []
    /// The texts that are stored once; a copy of the encoder that writes on another thread reads them only.
    private(set) var sharedTexts = SharedStringTable()
    private var addsSharedTexts = true
    /// The widths of the columns so far; nil when nobody needs them.
    var widths: MeasuredWidths?

    var openings = CellOpenings()
    private var starts = ColumnStarts()
    /// How many columns of the open row are behind.
    var column = 0
    /// The number of the open row, and its digits as they stand in references.
    private var row = 0
    private var rowDigits: UInt64 = 0
    private var rowDigitCount = 0
    /// Where the open row and its cells begin in the buffer.
    private var rowStart = 0
    var cellsStart = 0

    /// Creates an encoder that knows the plain style.
    package init() {
        openings.addStyle()
    }

    // MARK: Rows

    /// Begins a row; the cells follow.
    ///
    /// - Parameter number: from 1.
    package mutating func beginRow(_ number: Int) {
        row = number
        column = 0
        rowStart = buffer.count
        let start = rowStart + 8
        buffer.write(reserving: 32) { cursor in
            cursor.put(Markup.rowStart, count: 8)
            cursor.put(decimal: UInt64(number))
        }
        rowDigitCount = buffer.count - start
        rowDigits = buffer.word(at: start)
        buffer.write(reserving: 8) { $0.put(Markup.tagEnd, count: 2) }
        cellsStart = buffer.count
    }

    /// Ends the row; one without cells and without a format leaves nothing in the file.
    package mutating func endRow() {
        if buffer.count == cellsStart && cellsStart - rowStart == 10 + rowDigitCount {
            buffer.truncate(to: rowStart)
        } else {
            buffer.write(reserving: 8) { $0.put(Markup.rowEnd, count: 6) }
        }
    }

    /// Says how the row looks; before its first cell.
    public mutating func format(_ format: RowFormat) {
        guard buffer.count == cellsStart else {
            return fail(SpreadsheetError(.sequence, "give the format of a row before its first cell."))
        }
        guard (1...409).contains(format.height ?? 1), (0...7).contains(format.outlineLevel) else {
            return fail(
                SpreadsheetError(.layout, "a row is 1 to 409 points high and in at most 7 groups."))
        }
        guard format.style.index < openings.styleCount else { return fail(Self.foreignStyle) }
        buffer.truncate(to: rowStart)
        buffer.append("<row r=\"\(row)\"")
        if format.style != .plain { buffer.append(" s=\"\(format.style.index)\" customFormat=\"1\"") }
        if let height = format.height { buffer.append(" ht=\"\(height)\" customHeight=\"1\"") }
        if format.isHidden { buffer.append(" hidden=\"1\"") }
        if format.outlineLevel > 0 { buffer.append(" outlineLevel=\"\(format.outlineLevel)\"") }
        if format.isCollapsed { buffer.append(" collapsed=\"1\"") }
        buffer.append(">")
        cellsStart = buffer.count
    }

    /// Takes the rows so far out of the encoder, which goes on with another buffer.
    package mutating func takeRows(leaving next: consuming ByteBuffer = ByteBuffer()) -> ByteBuffer {
        let rows = buffer
        buffer = next
        rowStart = 0
        cellsStart = 0
        return rows
    }

    /// How many bytes the rows so far have.
    package var byteCount: Int { buffer.count }

    /// Where the open row begins in the rows so far.
    var startOfRow: Int { rowStart }

    /// The rows from a place in them on.
    func rows(from start: Int) -> [UInt8] { buffer.suffix(buffer.count - start) }

    /// Appends rows that were encoded before.
    mutating func append(rows: ByteBuffer) { buffer.append(rows) }

    /// The part `xl/sharedStrings.xml` with the texts so far.
    package func sharedStringsPart() -> [UInt8] { sharedTexts.part() }

    /// Takes the links so far out of the encoder.
    mutating func takeLinks() -> [PlacedLink] {
        defer { links = [] }
        return links
    }

    /// An encoder for another thread: it knows the same styles and texts, has no rows and adds no texts.
    var forOtherThread: RowEncoder {
        var other = self
        other.buffer = ByteBuffer()
        other.links = []
        other.widths = nil
        other.addsSharedTexts = false
        return other
    }

    // MARK: Cells

    /// Leaves columns out.
    public mutating func skip(_ count: Int = 1) {
        column += max(0, count)
        if column > SheetLimits.columns { fail(Self.tooManyColumns) }
    }

    /// A blank cell; it shows the fill and the border of its style.
    public mutating func blank(_ style: StyleID = .plain) {
        if style == .plain { return skip() }
        put(style, .blank, room: 0) { _ in }
    }

    /// A whole number of at most 15 significant digits.
    public mutating func integer(_ number: Int64, _ style: StyleID = .plain) {
        guard SheetLimits.keepsExactly(number) else { return fail(Self.tooManyDigits) }
        widths?.add(number: number, fractionDigits: 0, style, column)
        put(style, .number, room: ByteCursor.numberRoom + 8) { cursor in
            cursor.put(decimal: number)
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// A decimal number as an integer count of its smallest unit; see
    /// ``CellValue/decimal(minorUnits:fractionDigits:)``.
    public mutating func decimal(_ minorUnits: Int64, fractionDigits: Int, _ style: StyleID = .plain) {
        guard (0...18).contains(fractionDigits) else { return fail(Self.fractionDigits(fractionDigits)) }
        guard SheetLimits.keepsExactly(minorUnits) else { return fail(Self.tooManyDigits) }
        widths?.add(number: minorUnits, fractionDigits: fractionDigits, style, column)
        put(style, .number, room: ByteCursor.numberRoom + 8) { cursor in
            cursor.put(minorUnits: minorUnits, fractionDigits: fractionDigits)
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// A number in binary floating point, written with the fewest digits that give it again.
    public mutating func real(_ number: Double, _ style: StyleID = .plain) {
        guard number.isFinite else {
            return fail(
                SpreadsheetError(.numberPrecision, "a cell holds no infinite number. Write it as text."))
        }
        widths?.add(real: number, style, column)
        put(style, .number, room: 0) { _ in }
        buffer.append("\(number)</v></c>")
    }

    /// A day from 1900-01-01 to 9999-12-31.
    public mutating func date(year: Int, month: Int, day: Int, _ style: StyleID = .plain) {
        guard let serial = DateSerial.serial(year: year, month: month, day: day) else {
            return fail(Self.noSuchDay)
        }
        widths?.addDate(style, column)
        put(style, .number, room: ByteCursor.numberRoom + 8) { cursor in
            cursor.put(decimal: UInt64(serial))
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// A moment, to the millisecond, without a time zone.
    public mutating func dateTime(_ moment: DateTime, _ style: StyleID = .plain) {
        guard let serial = moment.serial else { return fail(Self.noSuchDay) }
        widths?.addDate(style, column)
        put(style, .number, room: ByteCursor.numberRoom + 8) { cursor in
            cursor.put(minorUnits: serial, fractionDigits: DateTime.serialDigits)
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// True or false.
    public mutating func boolean(_ flag: Bool, _ style: StyleID = .plain) {
        widths?.add(shown: "FALSE", style, column)
        put(style, .boolean, room: 16) { cursor in
            cursor.put(flag ? UInt8(ascii: "1") : UInt8(ascii: "0"))
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// An error value, such as `#N/A`.
    public mutating func error(_ error: CellError, _ style: StyleID = .plain) {
        put(style, .error, room: 0) { _ in }
        buffer.append("\(error.rawValue)</v></c>")
    }

    /// A text of at most 32,767 UTF-16 code units, written where it stands.
    public mutating func text(_ text: String, _ style: StyleID = .plain) {
        widths?.add(shown: text, style, column)
        var text = text
        text.withUTF8 { inline($0, style) }
    }

    /// A text that is stored once for the whole workbook; see ``CellValue/sharedText(_:)``.
    public mutating func sharedText(_ text: String, _ style: StyleID = .plain) {
        widths?.add(shown: text, style, column)
        var text = text
        text.withUTF8 { bytes in
            guard !CellText.isTooLong(bytes) else { return fail(Self.tooLong) }
            let number = addsSharedTexts ? sharedTexts.add(bytes) : sharedTexts.number(of: bytes)
            guard let number else { return inline(bytes, style) }
            put(style, .shared, room: ByteCursor.numberRoom + 8) { cursor in
                cursor.put(decimal: UInt64(number))
                cursor.put(Markup.valueEnd, count: 8)
            }
        }
    }

    /// A text that opens a page or jumps to a place of the workbook when it is clicked.
    public mutating func hyperlink(_ link: Hyperlink, _ style: StyleID = .plain) {
        guard link.isValid else { return fail(Hyperlink.invalid) }
        links.append(PlacedLink(link: link, row: row, column: column + 1))
        text(link.text, style)
    }

    /// A formula with its stored result; see ``CellValue/formula(_:cached:)``.
    public mutating func formula(_ formula: String, cached: CachedValue, _ style: StyleID = .plain) {
        guard FormulaRules.isValid(formula) else { return fail(FormulaRules.invalid) }
        if let error = cached.violation { return fail(error) }
        hasFormulas = true
        widths?.add(cached, style, column)
        put(style, .styled, room: 0) { _ in }
        buffer.append(cached.openingOfFormula)
        buffer.append(formula, in: .element)
        buffer.append("</f>")
        cached.append(to: &buffer)
        buffer.append("</c>")
    }

    /// A cell of any kind.
    public mutating func append(_ cell: Cell) {
        let style = cell.style
        switch cell.value {
        case .blank: blank(style)
        case .text(let content): text(content, style)
        case .sharedText(let content): sharedText(content, style)
        case .integer(let number): integer(number, style)
        case .decimal(let units, let digits): decimal(units, fractionDigits: digits, style)
        case .real(let number): real(number, style)
        case .date(let year, let month, let day): date(year: year, month: month, day: day, style)
        case .dateTime(let moment): dateTime(moment, style)
        case .boolean(let flag): boolean(flag, style)
        case .error(let kind): error(kind, style)
        case .formula(let content, let cached): formula(content, cached: cached, style)
        case .hyperlink(let link): hyperlink(link, style)
        }
    }

    // MARK: Pieces

    /// Puts a cell from its start to its value, and what the body adds.
    ///
    /// - Parameter room: how many bytes the body puts at most.
    @inline(__always)
    mutating func put(
        _ style: StyleID, _ kind: CellOpenings.Kind, room: Int, _ body: (inout ByteCursor) -> Void
    ) {
        guard column < SheetLimits.columns else { return fail(Self.tooManyColumns) }
        guard style.index < openings.styleCount else { return fail(Self.foreignStyle) }
        let start = starts.start(column)
        let opening = openings[style, kind]
        let (digits, digitCount) = (rowDigits, rowDigitCount)
        column += 1
        buffer.write(reserving: 64 + room) { cursor in
            cursor.put(start)
            cursor.put(digits, count: digitCount)
            cursor.put(opening)
            body(&cursor)
        }
    }

    private mutating func inline(_ text: UnsafeBufferPointer<UInt8>, _ style: StyleID) {
        guard !CellText.isTooLong(text) else { return fail(Self.tooLong) }
        if CellText.needsPreserving(text) {
            put(style, .preserved, room: 0) { _ in }
            buffer.append(" xml:space=\"preserve\">")
        } else {
            put(style, .inline, room: 0) { _ in }
        }
        buffer.appendEscaped(text, in: .cell)
        buffer.write(reserving: 16) { cursor in
            cursor.put(Markup.textEnd, count: 8)
            cursor.put(Markup.inlineEnd, count: 5)
        }
    }

    private mutating func fail(_ error: SpreadsheetError) {
        guard failure == nil else { return }
        failure = error.located(cell: CellReference.text(row: row, column: column + 1))
    }
}
