/// A JSON string (RFC 8259, section 7).
enum JSONString {
    /// Appends the text in quotes.
    ///
    /// Beside what JSON demands, the controls U+007F to U+009F and the separators U+2028 and U+2029 are
    /// escaped: some readers of lines break there.
    static func append(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { append($0, to: &bytes) }
        bytes.append(UInt8(ascii: "\""))
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if let length = separatorLength(of: text, at: index) {
                escape(separator(of: text, at: index, length: length), to: &bytes)
                index += length
                continue
            }
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                bytes.append(UInt8(ascii: "\\"))
                bytes.append(byte)
            case 0x0A: bytes.append(contentsOf: "\\n".utf8)
            case 0x0D: bytes.append(contentsOf: "\\r".utf8)
            case 0x09: bytes.append(contentsOf: "\\t".utf8)
            case 0x00...0x1F, 0x7F: escape(UInt16(byte), to: &bytes)
            default: bytes.append(byte)
            }
            index += 1
        }
    }

    /// How many bytes a control C1 (`C2 80` to `C2 9F`) or a separator (`E2 80 A8`, `E2 80 A9`) takes here;
    /// nil where there is none.
    private static func separatorLength(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int? {
        switch text[index] {
        case 0xC2 where index + 1 < text.count && text[index + 1] < 0xA0: 2
        case 0xE2
        where index + 2 < text.count && text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
            3
        default: nil
        }
    }

    private static func separator(
        of text: UnsafeBufferPointer<UInt8>, at index: Int, length: Int
    ) -> UInt16 {
        // In the two-byte form, the last byte is the code point itself up to U+00BF.
        length == 2 ? UInt16(text[index + 1]) : 0x2000 | UInt16(text[index + 2] & 0x3F)
    }

    private static func escape(_ unit: UInt16, to bytes: inout [UInt8]) {
        let digits = Array("0123456789abcdef".utf8)
        bytes.append(contentsOf: "\\u".utf8)
        for shift in [12, 8, 4, 0] as [UInt16] { bytes.append(digits[Int(unit >> shift & 0xF)]) }
    }
}
