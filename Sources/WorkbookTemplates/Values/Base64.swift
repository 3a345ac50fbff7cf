/// Base64 (RFC 4648, section 4), with blanks and line ends anywhere, as mail programs break it.
enum Base64 {
    /// The bytes of a data URI (RFC 2397) in base64, or of base64 alone; nil where it is neither.
    static func decoded(dataURI text: String) -> [UInt8]? {
        let bytes = Array(text.utf8)
        guard bytes.starts(with: "data:".utf8) else { return decoded(bytes[...]) }
        guard let comma = bytes.firstIndex(of: UInt8(ascii: ",")),
            bytes[..<comma].suffix(7).elementsEqual(";base64".utf8)
        else { return nil }
        return decoded(bytes[(comma + 1)...])
    }

    private static func decoded(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(text.count / 4 * 3)
        var (bits, count, padding) = (UInt32(0), 0, 0)
        for byte in text {
            if byte == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            if [0x20, 0x09, 0x0A, 0x0D].contains(byte) { continue }
            guard padding == 0, let value = value(of: byte) else { return nil }
            bits = bits << 6 | value
            count += 1
            if count == 4 {
                result += [UInt8(bits >> 16 & 0xFF), UInt8(bits >> 8 & 0xFF), UInt8(bits & 0xFF)]
                (bits, count) = (0, 0)
            }
        }
        // The bits beyond the last whole byte are zero, and padding, where there is any, fills up the group.
        switch (count, padding) {
        case (0, 0): break
        case (2, 0), (2, 2):
            guard bits & 0xF == 0 else { return nil }
            result.append(UInt8(bits >> 4 & 0xFF))
        case (3, 0), (3, 1):
            guard bits & 0x3 == 0 else { return nil }
            result += [UInt8(bits >> 10 & 0xFF), UInt8(bits >> 2 & 0xFF)]
        default: return nil
        }
        return result.isEmpty ? nil : result
    }

    private static func value(of byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(byte - UInt8(ascii: "A"))
        case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(byte - UInt8(ascii: "a")) + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0")) + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
