/// Changes capital and small letters, scalar by scalar, with Unicode's full mappings.
enum CaseMapping {
    /// All letters as capitals: `ß` becomes `SS`.
    static func upper(_ text: String) -> String {
        if PrintableASCII.isAll(of: text) { return text.uppercased() }
        return mapped(text) { scalar, bytes in appendUpper(scalar, to: &bytes) }
    }

    /// All letters as small ones.
    static func lower(_ text: String) -> String {
        if PrintableASCII.isAll(of: text) { return text.lowercased() }
        return mapped(text) { scalar, bytes in appendLower(scalar, to: &bytes) }
    }

    /// The first letter of each word as a capital, all others as small ones.
    ///
    /// A word begins after a scalar for which the function says so.
    @inline(__always)
    static func title(_ text: String, beginningAfter separates: (Unicode.Scalar) -> Bool) -> String {
        var beginsWord = true
        if PrintableASCII.isAll(of: text) {
            var bytes = Array(text.utf8)
            for place in bytes.indices {
                let byte = bytes[place]
                bytes[place] = beginsWord ? upper(byte) : lower(byte)
                beginsWord = separates(Unicode.Scalar(byte))
            }
            return String(decoding: bytes, as: UTF8.self)
        }
        return mapped(text) { scalar, bytes in
            if beginsWord { appendUpper(scalar, to: &bytes) } else { appendLower(scalar, to: &bytes) }
            beginsWord = separates(scalar)
        }
    }

    @inline(__always)
    private static func mapped(
        _ text: String, _ append: (Unicode.Scalar, inout [UInt8]) -> Void
    ) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + 8)
        for scalar in text.unicodeScalars { append(scalar, &bytes) }
        return String(decoding: bytes, as: UTF8.self)
    }

    @inline(__always)
    private static func appendUpper(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if scalar.isASCII {
            bytes.append(upper(UInt8(truncatingIfNeeded: scalar.value)))
        } else {
            bytes.append(contentsOf: scalar.properties.uppercaseMapping.utf8)
        }
    }

    @inline(__always)
    private static func appendLower(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        if scalar.isASCII {
            bytes.append(lower(UInt8(truncatingIfNeeded: scalar.value)))
        } else {
            bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
        }
    }

    @inline(__always)
    private static func upper(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "a") < 26 ? byte & 0xDF : byte
    }

    @inline(__always)
    private static func lower(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
}
