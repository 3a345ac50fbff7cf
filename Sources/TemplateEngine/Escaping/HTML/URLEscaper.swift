/// Puts texts into the URL of a quoted attribute (RFC 3986).
enum URLEscaper {
    /// Letters, digits and `-._~`, which mean the same in every place of a URL (section 2.3).
    static let unreserved = ByteSet(
        Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8))
    /// What a URL may hold besides (section 2.2), except `&` and `'`, which HTML escapes.
    private static let reserved = ByteSet(Array(":/?#[]@!$()*+,;=".utf8))
    private static let hexadecimal = Array("0123456789ABCDEF".utf8)

    /// Appends a whole URL, or the beginning of one; `#` when it has a scheme that can run a script or hold a
    /// document.
    static func appendURL(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout OutputBuffer) {
        guard isHarmless(text) else {
            bytes.append(UInt8(ascii: "#"))
            return
        }
        for (index, byte) in text.enumerated() {
            switch byte {
            case UInt8(ascii: "&"): bytes.append("&amp;" as StaticString)
            case UInt8(ascii: "'"): bytes.append("&#39;" as StaticString)
            case UInt8(ascii: "%") where isEncoded(text, index): bytes.append(byte)
            case _ where unreserved.contains(byte) || reserved.contains(byte): bytes.append(byte)
            default: appendEncoded(byte, to: &bytes)
            }
        }
    }

    /// Appends a part of a path, a query or a fragment.
    static func appendPart(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout OutputBuffer) {
        for byte in text {
            if unreserved.contains(byte) { bytes.append(byte) } else { appendEncoded(byte, to: &bytes) }
        }
    }

    /// Whether the text has no scheme or a harmless one.
    ///
    /// Blanks and controls are passed over, since browsers
    /// remove them in front, and line ends and tabs everywhere.
    private static func isHarmless(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var scheme: [UInt8] = []
        for byte in text where byte > 0x20 && byte != 0x7F {
            switch byte {
            case UInt8(ascii: ":"): return URLScheme.isHarmless(String(decoding: scheme, as: UTF8.self))
            case UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#"): return true
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
            default: scheme.append(byte)
            }
        }
        return true
    }

    private static func isEncoded(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < text.count && isHexadecimal(text[index + 1]) && isHexadecimal(text[index + 2])
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
            UInt8(ascii: "A")...UInt8(ascii: "F"):
            true
        default: false
        }
    }

    static func appendEncoded(_ byte: UInt8, to bytes: inout OutputBuffer) {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexadecimal[Int(byte >> 4)])
        bytes.append(hexadecimal[Int(byte & 15)])
    }
}
