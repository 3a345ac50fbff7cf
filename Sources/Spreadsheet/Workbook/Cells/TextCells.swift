extension RowEncoder {
    /// A text of at most 32,767 UTF-16 code units, written where it stands.
    public mutating func text(_ text: String, _ style: StyleID = .plain) {
        widths?.add(shown: text, style, column)
        var text = text
        text.withUTF8 { put($0, style) }
    }

    /// A text that is stored once for the whole workbook; see ``CellValue/sharedText(_:)``.
    public mutating func sharedText(_ text: String, _ style: StyleID = .plain) {
        widths?.add(shown: text, style, column)
        var text = text
        text.withUTF8 { bytes in
            guard !CellText.isTooLong(bytes) else { return fail(Self.tooLong) }
            let number = addsSharedTexts ? sharedTexts.add(bytes) : sharedTexts.number(of: bytes)
            guard let number else { return put(bytes, style) }
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

    /// Puts a text where it stands.
    ///
    /// As a rule it is a value of the type `str`: every reader takes it, also those that know no text
    /// `inlineStr`, and it is shorter. LibreOffice drops blanks at the ends of such values and does not undo
    /// escapes in them, and openpyxl takes an empty one for none, so these are `inlineStr`.
    private mutating func put(_ text: UnsafeBufferPointer<UInt8>, _ style: StyleID) {
        guard !CellText.isTooLong(text) else { return fail(Self.tooLong) }
        // Most texts need nothing at all, which one look tells; line breaks are among what it finds.
        guard text.isPlain, !CellText.hasBlankEnds(text) else { return putMarked(text, style) }
        put(style, .text, room: text.count + 8) { cursor in
            cursor.put(text)
            cursor.put(Markup.valueEnd, count: 8)
        }
    }

    /// Puts a text that is empty, has blanks at its ends, or may need escapes.
    @inline(never)
    private mutating func putMarked(_ text: UnsafeBufferPointer<UInt8>, _ style: StyleID) {
        if CellText.needsPreserving(text) {
            put(style, .preserved, room: 0) { _ in }
        } else if text.isEmpty || text.needsStringEscapes {
            put(style, .inline, room: 0) { _ in }
        } else {
            put(style, .text, room: 0) { _ in }
            buffer.appendEscaped(text, in: .cell)
            buffer.write(reserving: 8) { $0.put(Markup.valueEnd, count: 8) }
            return
        }
        buffer.appendEscaped(text, in: .cell)
        buffer.write(reserving: 16) { cursor in
            cursor.put(Markup.textEnd, count: 8)
            cursor.put(Markup.inlineEnd, count: 5)
        }
    }
}
