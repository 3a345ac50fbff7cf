/// Puts a value's text into the output in the form that its place demands.
///
/// Runs of bytes that stay as they are are copied at once. Texts are UTF-8.
enum Escaper {
    /// Appends a text.
    ///
    /// - Parameters:
    ///   - escape: the form. ``Escape/csv`` is not for this function but for ``CSVFields``, and copies.
    ///   - dropped: goes up by the number of characters that the format forbids and that were left out.
    static func append(
        _ text: String, _ escape: Escape, to bytes: inout [UInt8], dropped: inout Int
    ) {
        var text = text
        text.withUTF8 { append($0, escape, to: &bytes, dropped: &dropped) }
    }

    /// Appends a text in UTF-8.
    static func append(
        _ text: [UInt8], _ escape: Escape, to bytes: inout [UInt8], dropped: inout Int
    ) {
        text.withUnsafeBufferPointer { append($0, escape, to: &bytes, dropped: &dropped) }
    }

    /// Appends a text in UTF-8.
    static func append(
        _ text: ArraySlice<UInt8>, _ escape: Escape, to bytes: inout [UInt8], dropped: inout Int
    ) {
        text.withUnsafeBufferPointer { append($0, escape, to: &bytes, dropped: &dropped) }
    }

    /// Appends a text in UTF-8.
    static func append(
        _ text: UnsafeBufferPointer<UInt8>, _ escape: Escape, to bytes: inout [UInt8], dropped: inout Int
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
        }
    }

    private static func append(
        _ text: UnsafeBufferPointer<UInt8>, _ table: EscapeTable, to bytes: inout [UInt8], dropped: inout Int
    ) {
        var start = 0
        var index = 0
        let count = text.count
        while index < count {
            guard table.special.contains(text[index]) else {
                index += 1
                continue
            }
            let (length, replacement) = table.replacement(of: text, at: index)
            switch replacement {
            case .same:
                index += length
                continue
            case .nothing: dropped += 1
            case .bytes, .space: break
            }
            if start < index { bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index])) }
            switch replacement {
            case .bytes(let text): text.withUTF8Buffer { bytes.append(contentsOf: $0) }
            case .space: bytes.append(UInt8(ascii: " "))
            case .same, .nothing: break
            }
            index += length
            start = index
        }
        if start == 0 {
            bytes.append(contentsOf: text)
        } else if start < count {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        }
    }
}
