/// Puts a value's text into the output in the form that its place demands.
///
/// Texts are UTF-8.
enum Escaper {
    /// Appends a text.
    ///
    /// - Parameters:
    ///   - escape: the form. ``Escape/csv`` is not for this function but for ``CSVFields``, and copies.
    ///   - dropped: goes up by the number of characters that the format forbids and that were left out.
    static func append(
        _ text: consuming String, _ escape: Escape, to bytes: inout OutputBuffer, dropped: inout Int
    ) {
        var text = consume text
        text.withUTF8 { append($0, escape, to: &bytes, dropped: &dropped) }
    }

    /// Appends what another buffer holds.
    static func append(
        _ text: borrowing OutputBuffer, _ escape: Escape, to bytes: inout OutputBuffer, dropped: inout Int
    ) {
        text.withBytes { append($0, escape, to: &bytes, dropped: &dropped) }
    }

    /// Appends a text in UTF-8.
    static func append(
        _ text: UnsafeBufferPointer<UInt8>, _ escape: Escape, to bytes: inout OutputBuffer, dropped: inout Int
    ) {
        switch escape {
        case .none, .csv: bytes.append(contentsOf: text)
        case .htmlText, .htmlAttribute: append(text, EscapeTable.html, to: &bytes, dropped: &dropped)
        case .xml: append(text, EscapeTable.xml, to: &bytes, dropped: &dropped)
        case .xmlAttribute: append(text, EscapeTable.xmlAttribute, to: &bytes, dropped: &dropped)
        case .ofx: append(text, EscapeTable.ofx, to: &bytes, dropped: &dropped)
        case .htmlURL: URLEscaper.appendURL(text, to: &bytes)
        case .htmlURLPart: URLEscaper.appendPart(text, to: &bytes)
        case .htmlPhone: URLEscaper.appendPhone(text, to: &bytes)
        case .htmlMailAddress: URLEscaper.appendMailAddress(text, to: &bytes)
        case .htmlMailField: URLEscaper.appendMailField(text, to: &bytes)
        case .jsonText: append(text, EscapeTable.json, to: &bytes, dropped: &dropped)
        case .jsonValue:
            bytes.append(UInt8(ascii: "\""))
            append(text, EscapeTable.json, to: &bytes, dropped: &dropped)
            bytes.append(UInt8(ascii: "\""))
        default: LineEscaper.append(text, escape, to: &bytes, dropped: &dropped)
        }
    }

    /// Copies sixteen bytes at a time as long as none of them is special.
    private static func append(
        _ text: UnsafeBufferPointer<UInt8>, _ table: EscapeTable, to bytes: inout OutputBuffer,
        dropped: inout Int
    ) {
        bytes.reserve(text.count)
        var index = 0
        while index < text.count {
            let (chunk, length) = ByteScreen.load(text, at: index)
            let clear = min(table.screen.clearCount(chunk), length)
            bytes.append(chunk, keeping: clear)
            index += clear
            guard clear < length else { continue }
            index += appendSpecial(text, index, table, to: &bytes, dropped: &dropped)
            bytes.reserve(text.count - index)
        }
    }

    /// Appends what stands for the byte at an index; answers how many bytes of the text that was.
    private static func appendSpecial(
        _ text: UnsafeBufferPointer<UInt8>, _ index: Int, _ table: EscapeTable, to bytes: inout OutputBuffer,
        dropped: inout Int
    ) -> Int {
        guard table.special.contains(text[index]) else {
            bytes.append(text[index])
            return 1
        }
        let (length, replacement) = table.replacement(of: text, at: index)
        switch replacement {
        case .same: bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<(index + length)]))
        case .bytes(let text): bytes.append(text)
        case .space: bytes.append(UInt8(ascii: " "))
        case .nothing: dropped += 1
        }
        return length
    }
}
