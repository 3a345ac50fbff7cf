/// Texts of beancount.
enum BeancountText {
    /// Appends a part of a string: quotes and backslashes get a backslash, line ends become blanks.
    static func appendString(
        _ text: UnsafeBufferPointer<UInt8>, to output: inout OutputBuffer, dropped: inout Int
    ) {
        output.reserve(text.count)
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                output.append(UInt8(ascii: "\\"))
                output.append(byte)
            case 0x09...0x0D: output.append(UInt8(ascii: " "))
            case ..<0x20, 0x7F: dropped += 1
            default: output.append(byte)
            }
        }
    }

    static func append(_ bytes: [UInt8], to output: inout OutputBuffer) { output.append(contentsOf: bytes) }

    /// A currency: a capital letter, then capitals, digits and `'._-`, at most 24 characters, the last one a letter
    /// or a digit (beancount's lexer, CURRENCY).
    static func currency(of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var bytes = Transliteration.ascii(String(decoding: text, as: UTF8.self)).utf8.map { byte in
            let upper = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xDF : byte
            return CSVText.isAlphanumeric(upper) || "'._-".utf8.contains(upper) ? upper : UInt8(ascii: "-")
        }
        if !(bytes.first.map((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains) ?? false) {
            bytes.insert(UInt8(ascii: "X"), at: 0)
        }
        bytes = Array(bytes.prefix(currencyLimit))
        while bytes.count > 1, let last = bytes.last, !CSVText.isAlphanumeric(last) { bytes.removeLast() }
        return bytes
    }

    private static let currencyLimit = 24

    /// A tag or a link behind its sign: letters, digits and `-_/.` (beancount's lexer, TAG and LINK).
    static func tag(of text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        Transliteration.ascii(String(decoding: text, as: UTF8.self)).utf8.map { byte in
            CSVText.isAlphanumeric(byte) || "-_/.".utf8.contains(byte) ? byte : UInt8(ascii: "-")
        }
    }
}
