/// Writes the fields of CSV lines into an output buffer (RFC 4180).
///
/// A field is made of literal text and any number of values. Whether it needs quotes is often known only at
/// its end; it is then quoted in place. Numbers and dates may be appended to the buffer without a word: they
/// are noticed by the buffer's length.
struct CSVFields: Sendable {
    /// How many fields got an apostrophe in front.
    private(set) var guardedFormulas = 0
    /// Why the output is not what it should be: a field that cannot stand without quotes, which are not allowed.
    private(set) var problem: String?

    private let delimiter: UInt8
    private let guardsFormulas: Bool
    private let quoting: TemplateOptions.Quoting
    /// The line and the field in it, from 1.
    private var line = 1
    private var field = 1
    /// Where the field begins in the buffer.
    private var start = 0
    /// The buffer's length after the last byte that was appended through here.
    private var end = 0
    private var quotes = Quotes.none
    private var mustQuote = false
    /// Whether nothing visible stands in the field yet, so that a formula could still begin.
    private var isFormulaPossible = true
    private var endsWithBlankOfValue = false

    private enum Quotes: Sendable {
        /// The template has no quotes in this field.
        case none
        /// The template has opened the field with a quote.
        case open
        /// The template has closed the field; the quote is the last byte.
        case closed
    }

    private static let quote = UInt8(ascii: "\"")
    private static let blank = UInt8(ascii: " ")

    init(_ options: TemplateOptions) {
        delimiter = options.delimiter
        guardsFormulas = options.guardsFormulas
        quoting = options.quoting
    }

    /// Whether the buffer stands between two fields, so that all of its bytes are final.
    func canFlush(_ bytes: borrowing OutputBuffer) -> Bool { bytes.count == start && quotes == .none }

    /// Takes notice that the buffer was emptied; only while ``canFlush(_:)``.
    mutating func outputWasFlushed() {
        start = 0
        end = 0
    }

    /// Appends a text value.
    mutating func appendText(_ text: consuming String, to bytes: inout OutputBuffer) {
        var text = consume text
        text.withUTF8 { appendText($0, to: &bytes) }
    }

    /// Appends what another buffer holds as a text value.
    ///
    /// - Parameter isNumber: whether it is a number in some layout, of which no spreadsheet makes a formula.
    mutating func appendText(
        _ text: borrowing OutputBuffer, isNumber: Bool, to bytes: inout OutputBuffer
    ) {
        text.withBytes { appendText($0, isNumber: isNumber, to: &bytes) }
    }

    /// Appends a text value in UTF-8.
    mutating func appendText(
        _ text: UnsafeBufferPointer<UInt8>, isNumber: Bool = false, to bytes: inout OutputBuffer
    ) {
        guard let first = text.first, let last = text.last else { return }
        noticePlainValues(bytes)
        if quotes == .closed { reopen(&bytes) }
        let isAtStart = bytes.count == start
        if isNumber { isFormulaPossible = false }
        if isFormulaPossible { guardFormula(text, in: &bytes) }
        if quotes == .open {
            Self.append(text, doublingQuotesTo: &bytes)
        } else {
            if first == Self.blank, isAtStart { mustQuote = true }
            if !mustQuote { mustQuote = CSVText.needsQuotes(text, delimiter: delimiter) }
            bytes.append(contentsOf: text)
        }
        endsWithBlankOfValue = last == Self.blank
        end = bytes.count
    }

    /// Appends text of the template that holds no delimiter, quote or line end.
    mutating func appendLiteral(
        _ store: borrowing Span<UInt8>, from offset: Int, count: Int, to bytes: inout OutputBuffer
    ) {
        guard count > 0 else { return }
        noticePlainValues(bytes)
        if quotes == .closed { reopen(&bytes) }
        if isFormulaPossible {
            isFormulaPossible = store.extracting(offset..<(offset + count)).withUnsafeBufferPointer {
                CSVText.firstVisible(of: $0) == nil
            }
        }
        bytes.append(store, from: offset, count: count)
        endsWithBlankOfValue = false
        end = bytes.count
    }

    /// Ends the field with a delimiter; inside the template's own quotes it is part of the field.
    mutating func endField(_ bytes: inout OutputBuffer) {
        guard quotes != .open else { return appendInQuotes([delimiter], to: &bytes) }
        closeField(&bytes)
        bytes.append(delimiter)
        field += 1
        startField(bytes)
    }

    /// Ends the field and the line; inside the template's own quotes the line end is part of the field.
    mutating func endLine(newline: TemplateOptions.Newline, _ bytes: inout OutputBuffer) {
        guard quotes != .open else { return appendInQuotes(newline.bytes, to: &bytes) }
        closeField(&bytes)
        if newline == .crlf { bytes.append(UInt8(ascii: "\r")) }
        bytes.append(UInt8(ascii: "\n"))
        line += 1
        field = 1
        startField(bytes)
    }

    /// A quote of the template: opens the field at its beginning, closes it, or, right behind a closing one,
    /// stands for a quote in the field.
    mutating func quote(_ bytes: inout OutputBuffer) {
        noticePlainValues(bytes)
        if quoting == .never { refuseQuotes() }
        // A number was appended behind the closing quote: it belongs to the field.
        if quotes == .closed, bytes.count > end { reopen(&bytes) }
        switch quotes {
        case .none where bytes.count > start:
            // A quote inside a field is kept as a character; the field then needs quotes around it.
            mustQuote = true
            isFormulaPossible = false
            endsWithBlankOfValue = false
        case .none, .closed:
            if quotes == .closed { isFormulaPossible = false }
            quotes = .open
        case .open: quotes = .closed
        }
        bytes.append(Self.quote)
        end = bytes.count
    }

    /// Ends the last field at the end of the document.
    mutating func finish(_ bytes: inout OutputBuffer) {
        if quotes == .open {
            bytes.append(Self.quote)
            quotes = .closed
            end = bytes.count
        }
        // Behind the last line end begins no field.
        if quoting != .always || bytes.count > start || field > 1 { closeField(&bytes) }
        startField(bytes)
    }

    private mutating func appendInQuotes(_ text: [UInt8], to bytes: inout OutputBuffer) {
        bytes.append(contentsOf: text)
        end = bytes.count
    }

    private mutating func startField(_ bytes: borrowing OutputBuffer) {
        start = bytes.count
        end = start
        quotes = .none
        mustQuote = false
        isFormulaPossible = true
        endsWithBlankOfValue = false
    }

    private mutating func closeField(_ bytes: inout OutputBuffer) {
        noticePlainValues(bytes)
        switch quotes {
        case .none: quoteWhereNeeded(&bytes)
        case .closed where bytes.count > end:
            // A number was appended behind the closing quote.
            bytes.remove(at: end - 1)
            bytes.append(Self.quote)
        case .open, .closed: break
        }
    }

    private mutating func quoteWhereNeeded(_ bytes: inout OutputBuffer) {
        switch quoting {
        case .needed: if mustQuote || endsWithBlankOfValue { quoteField(&bytes) }
        case .always: quoteField(&bytes)
        case .never:
            guard mustQuote else { return }
            // Blanks at a border are part of a field (RFC 4180, section 2): they need no quotes to be read back.
            let isSpecial = bytes.copy(from: start).withUnsafeBufferPointer {
                CSVText.needsQuotes($0, delimiter: delimiter)
            }
            if isSpecial { refuseQuotes() }
        }
    }

    private mutating func refuseQuotes() {
        guard problem == nil else { return }
        problem =
            "Line \(line), field \(field) holds a delimiter, a quote or a line end, and this template writes no quotes "
            + "(quoting: never). Take them out in the template, for example with | replace(\",\", \" \")."
    }

    /// A number or a date that was appended directly is visible and ends in no blank.
    private mutating func noticePlainValues(_ bytes: borrowing OutputBuffer) {
        guard bytes.count > end else { return }
        isFormulaPossible = false
        endsWithBlankOfValue = false
        if quotes != .closed { end = bytes.count }
    }

    /// Takes the closing quote back, since more of the field follows.
    private mutating func reopen(_ bytes: inout OutputBuffer) {
        bytes.remove(at: end - 1)
        quotes = .open
        end = bytes.count
    }

    private mutating func guardFormula(_ text: UnsafeBufferPointer<UInt8>, in bytes: inout OutputBuffer) {
        // Most texts begin with a letter or a digit.
        if CSVText.isAlphanumeric(text[0]) {
            isFormulaPossible = false
            return
        }
        let begin = quotes == .open ? start + 1 : start
        let beginsWithControl = guardsFormulas && bytes.count == begin && CSVText.startsWithControl(text)
        if !beginsWithControl {
            guard let visible = CSVText.firstVisible(of: text) else { return }
            isFormulaPossible = false
            guard guardsFormulas, CSVText.startsFormula(visible) else { return }
        }
        isFormulaPossible = false
        bytes.insert(UInt8(ascii: "'"), at: begin)
        guardedFormulas += 1
    }

    private mutating func quoteField(_ bytes: inout OutputBuffer) {
        let field = bytes.copy(from: start)
        bytes.removeAll(from: start)
        bytes.append(Self.quote)
        field.withUnsafeBufferPointer { Self.append($0, doublingQuotesTo: &bytes) }
        bytes.append(Self.quote)
    }

    /// Finds quotes.
    private static let screen = ByteScreen([quote], findsControls: false)

    private static func append(
        _ text: UnsafeBufferPointer<UInt8>, doublingQuotesTo bytes: inout OutputBuffer
    ) {
        let screen = screen
        bytes.reserve(text.count)
        var index = 0
        while index < text.count {
            let (chunk, length) = ByteScreen.load(text, at: index)
            let clear = min(screen.clearCount(chunk), length)
            bytes.append(chunk, keeping: clear)
            index += clear
            guard clear < length else { continue }
            bytes.append(quote)
            bytes.append(quote)
            index += 1
            bytes.reserve(text.count - index)
        }
    }
}
