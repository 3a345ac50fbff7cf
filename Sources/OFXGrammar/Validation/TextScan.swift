/// Looks at the characters of a value.
struct TextScan {
    /// How many characters there are; a reference such as `&amp;` is one.
    var length = 0
    var hasControlCharacter = false
    var hasLineEnd = false
    /// What stands behind an `&` that begins nothing that OFX knows.
    var badReference: String?
    /// A reference by number.
    var numericReference: String?

    /// Whether there is anything to report.
    var hasProblem: Bool {
        hasControlCharacter || hasLineEnd || badReference != nil || numericReference != nil
    }

    /// - Parameters:
    ///   - isUTF8: whether several bytes can make one character.
    ///   - isXML: which names of references there are.
    init(_ event: OFXEvent, isUTF8: Bool, isXML: Bool, readsReferences: Bool = true) {
        let value = event.content
        length = value.count
        if event.hasHighBytes, isUTF8 { for byte in value where byte & 0xC0 == 0x80 { length -= 1 } }
        guard event.needsCare else { return }
        var index = 0
        while index < value.count {
            let byte = value[index]
            if byte == 0x0A || byte == 0x0D {
                hasLineEnd = true
            } else if byte < 0x20, byte != 0x09 {
                hasControlCharacter = true
            } else if byte == UInt8(ascii: "&"), readsReferences {
                index += readReference(value, index, isXML: isXML)
            }
            index += 1
        }
    }

    /// How many bytes the reference has behind the `&`.
    private mutating func readReference(_ value: [UInt8], _ start: Int, isXML: Bool) -> Int {
        let behind = value[(start + 1)...].prefix(12)
        guard let end = behind.firstIndex(of: UInt8(ascii: ";")) else {
            badReference = String(decoding: value[start...].prefix(8), as: UTF8.self)
            return 0
        }
        let name = String(decoding: value[(start + 1)..<end], as: UTF8.self)
        if name.hasPrefix("#") {
            numericReference = "&" + name + ";"
        } else if !["amp", "lt", "gt"].contains(name), !(isXML ? ["quot", "apos"] : ["nbsp"]).contains(name) {
            badReference = "&" + name + ";"
            return 0
        }
        length -= end - start
        return end - start
    }
}

/// Whether bytes are UTF-8.
enum UTF8Check {
    /// The place of the first byte that makes no character; nil where all do.
    static func firstInvalid(_ bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            let lead = bytes[index]
            let count: Int
            switch lead {
            case ..<0x80: count = 0
            case 0xC2..<0xE0: count = 1
            case 0xE0..<0xF0: count = 2
            case 0xF0..<0xF5: count = 3
            default: return index
            }
            guard index + count < bytes.count else { return index }
            for offset in 0..<count where bytes[index + 1 + offset] & 0xC0 != 0x80 { return index }
            if count > 1 {
                let second = bytes[index + 1]
                if lead == 0xE0 && second < 0xA0 || lead == 0xED && second > 0x9F
                    || lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F
                {
                    return index
                }
            }
            index += count + 1
        }
        return nil
    }
}
