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
    package internal(set) var hasFormulas = false
    /// The links of the cells so far.
    var links: [PlacedLink] = []
    /// The texts that are stored once; a copy of the encoder that writes on another thread reads them only.
    var sharedTexts = SharedStringTable()
    private(set) var addsSharedTexts = true
    /// The widths of the columns so far; nil when nobody needs them.
    var widths: MeasuredWidths?

    var openings = CellOpenings()
    private var letters = ColumnLetters()
    /// How many columns of the open row are behind.
    var column = 0
    /// The number of the open row, and its digits as they stand in references.
    var row = 0
    var rowDigits: UInt64 = 0
    var rowDigitCount = 0
    /// Where the open row and its cells begin in the buffer.
    var rowStart = 0
    var cellsStart = 0

    /// Creates an encoder that knows the plain style.
    package init() {
        openings.addStyle()
    }

    /// Creates an encoder for styles that stand in a part `xl/styles.xml` made elsewhere.
    ///
    /// - Parameter styleCount: how many there are in its list `cellXfs`, at least 1.
    package init(styleCount: Int) {
        for _ in 0..<max(1, styleCount) { openings.addStyle() }
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

    // MARK: Pieces

    /// Puts a cell from its start to its value, and what the body adds.
    ///
    /// The reference is the last attribute, since it alone differs from row to row: what stands before it is
    /// then equal to the row above, what follows to the cell before, and the compressor finds one long match
    /// where it would find two short ones.
    ///
    /// - Parameter room: how many bytes the body puts at most.
    @inline(__always)
    mutating func put(
        _ style: StyleID, _ kind: CellOpenings.Kind, room: Int, _ body: (inout ByteCursor) -> Void
    ) {
        guard column < SheetLimits.columns else { return fail(Self.tooManyColumns) }
        guard style.index < openings.styleCount else { return fail(Self.foreignStyle) }
        let letters = letters.word(column)
        let opening = openings[style, kind]
        let (digits, digitCount) = (rowDigits, rowDigitCount)
        column += 1
        buffer.write(reserving: 96 + room) { cursor in
            cursor.put(opening)
            cursor.put(letters.bytes, count: letters.count)
            cursor.put(digits, count: digitCount)
            switch kind {
            case .number, .shared, .text, .boolean, .error: cursor.put(Markup.valueStart, count: 5)
            case .inline: cursor.put("\"><is><t>")
            case .preserved: cursor.put("\"><is><t xml:space=\"preserve\">")
            case .blank: cursor.put("\"/>")
            case .styled: cursor.put(UInt8(ascii: "\""))
            }
            body(&cursor)
        }
    }

    /// Keeps the first error.
    mutating func fail(_ error: SpreadsheetError) {
        guard failure == nil else { return }
        failure = error.located(cell: CellReference.text(row: row, column: column + 1))
    }
}
