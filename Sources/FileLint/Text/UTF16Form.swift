/// UTF-16, which Excel calls "Unicode text".
enum UTF16Form {
    /// The bytes in UTF-8, where they are UTF-16 by their mark or by the zeros between their letters.
    static func rewritten(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.count >= 4, bytes.count % 2 == 0 else { return nil }
        let start: Int
        let isLittle: Bool
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE): (start, isLittle) = (2, true)
        case (0xFE, 0xFF): (start, isLittle) = (2, false)
        default:
            let head = bytes.prefix(64)
            let odd = head.enumerated().filter { $0.offset % 2 == 1 && $0.element == 0 }.count
            let even = head.enumerated().filter { $0.offset % 2 == 0 && $0.element == 0 }.count
            let half = head.count / 2
            guard half >= 4, (odd == half && even == 0) || (even == half && odd == 0) else { return nil }
            (start, isLittle) = (0, odd == half)
        }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count / 2)
        var units: [UInt16] = []
        for index in stride(from: start, to: bytes.count - 1, by: 2) {
            let (low, high) = isLittle ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
            units.append(UInt16(high) << 8 | UInt16(low))
            if units.count >= 4096, units.last.map({ $0 & 0xF800 != 0xD800 }) == true {
                result += String(decoding: units, as: UTF16.self).utf8
                units.removeAll(keepingCapacity: true)
            }
        }
        return result + String(decoding: units, as: UTF16.self).utf8
    }
}
